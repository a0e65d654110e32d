/**
 * The explorer for those who hear it. Ink reads the keys, as ever; but it draws nothing, for even its mode
 * for screen readers writes its frame anew with each change, and all of it would be read again. What is said
 * goes to the normal screen, line by line.
 */
import {render, useApp} from 'ink';
import {useEffect} from 'react';
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import {cleanLine} from '../../text/clean.ts';
import type {Suspend} from '../app.tsx';
import {announce, spokenView} from '../linear/announce.ts';
import {promptOf, resultWords} from '../linear/overlay.ts';
import {welcomeWords} from '../linear/page.ts';
import {LINEAR_SIZE} from '../linear/print.ts';
import type {Found} from '../memory/load.ts';
import type {Action} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {settle} from '../update/settle.ts';
import type {Core} from './core.ts';
import {HUNG_UP} from './hang-up.ts';
import {lateEffects} from './late-effects.ts';
import {loadSearch} from './load-search.ts';
import {createOutside} from './outside.ts';
import type {Store} from './store.ts';
import {heedStops, stopUntilContinued, toShell} from './to-shell.ts';
import {useKeys} from './use-keys.ts';
import {createVoice} from './voice.ts';

/** Milliseconds without a key after which what has been typed is taken for a question. */
const PAUSE = 600;

/** Commands that are answered by what comes of them. */
const LATER = /^(copy\.|collection\.copy$|collections\.|quit|suspend)/;

type Props = {readonly core: Core; readonly store: Store; readonly onSuspendable: (suspend: Suspend) => void};

function Keys({core, store, onSuspendable}: Props) {
	const {suspendTerminal} = useApp();
	useEffect(() => onSuspendable(suspendTerminal), [onSuspendable, suspendTerminal]);
	useKeys(core, store);
	return null;
}

/** @returns the exit code; rejects with what broke the program */
export async function runLinear(
	opened: State,
	world: World,
	clipboard: ClipboardChoice,
	core: Core,
	remembered: Found,
): Promise<number> {
	let code = 0;
	let broken: {error: unknown} | undefined;
	let suspend: Suspend = async () => {};
	let pause: NodeJS.Timeout | undefined;
	const {stdout} = process;
	const voice = createVoice(
		text => void stdout.write(text),
		() => stdout.columns || 80,
	);
	const effects = lateEffects();
	const started = settle({...opened, size: LINEAR_SIZE}, world);
	const store = core.createStore(started, world, effects.perform);
	const say = (lines: readonly string[]): void =>
		voice.say(lines.map(cleanLine), promptOf(spokenView(store.get(), world)));
	/** The same store, and whatever changes in it is told. */
	const heard: Store = {
		...store,
		dispatch(action: Action) {
			const before = store.get();
			store.dispatch(action);
			const after = store.get();
			const asked = action.type === 'command' || action.type === 'type';
			if (asked) {
				clearTimeout(pause);
			}
			if (action.type !== 'resize') {
				const answered = action.type === 'command' && LATER.test(action.command);
				say(announce(before, after, world, asked && !answered));
			}
			if (typedIn(before) !== typedIn(after) && typedIn(after) !== undefined) {
				pause = setTimeout(() => say(resultWords(spokenView(store.get(), world))), PAUSE);
			}
		},
	};
	// From the first line on: what is typed before Ink reads is not to be echoed into what is said.
	process.stdin.setRawMode(true);
	say(welcomeWords(store.get(), world));
	const app = render(
		<Keys
			core={core}
			store={heard}
			onSuspendable={given => {
				suspend = given;
			}}
		/>,
		{exitOnCtrlC: false, interactive: true, isScreenReaderEnabled: true},
	);
	let forget = (): void => {};
	const fail = (error: unknown): void => {
		broken ??= {error};
		forget();
		app.unmount();
	};
	// Keys can come no more: the same as a hang-up.
	const inputGone = (): void => {
		code = HUNG_UP;
		app.unmount();
	};
	process.stdin.on('end', inputGone).on('close', inputGone).on('error', inputGone);
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	const outside = createOutside(heard, world, {
		...{core, clipboard, remembered, started},
		quit(exitCode) {
			code = exitCode;
			app.unmount();
		},
		suspend: toShell(meanwhile => suspend(meanwhile), stopUntilContinued),
		// What one types on; anywhere else where one is comes again by itself, as after any key that changes nothing.
		redraw: voice.again,
		columns: () => stdout.columns || 80,
	});
	forget = outside.forget;
	effects.performBy(outside.perform);
	const unheed = heedStops(
		() => effects.perform({type: 'suspend'}),
		() => heard.dispatch({type: 'command', command: 'screen.redraw'}),
	);
	outside.sheets.load().catch(fail);
	(world.search ? Promise.resolve() : loadSearch(world)).then(() => heard.dispatch({type: 'refresh'}), fail);
	try {
		await app.waitUntilExit();
	} catch (error) {
		fail(error);
	}
	unheed();
	await outside.settled();
	await outside.remember();
	clearTimeout(pause);
	voice.end();
	process.stdin.off('end', inputGone).off('close', inputGone);
	process.off('uncaughtException', fail);
	process.off('unhandledRejection', fail);
	// A terminal that is gone cannot be given back: that this fails is no news.
	if (broken && code !== HUNG_UP) {
		throw broken.error;
	}
	return code;
}

/** What stands in the text field; undefined where none is open. */
const typedIn = ({overlay}: State): string | undefined =>
	overlay && 'field' in overlay ? overlay.field.text : undefined;
