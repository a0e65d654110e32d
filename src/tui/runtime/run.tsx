/** Ink over the first frame: the store, the keys, and a terminal given back whatever happens. */
import {render} from 'ink';
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import type {Told} from '../../system/terminal-replies.ts';
import {App, type Suspend} from '../app.tsx';
import {tableShape} from '../components/bordered-table.tsx';
import {HoldRows} from '../components/rows.tsx';
import type {Found} from '../memory/load.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {createHeldRows} from '../terminal/held-rows.ts';
import {createInkOutput} from '../terminal/ink-output.ts';
import type {Core} from './core.ts';
import {performer, type Translate} from './effects.ts';
import {createKeeper} from './keeper.ts';
import {loadSearch} from './load-search.ts';
import {createRememberer} from './rememberer.ts';
import {type EnteredScreen, windowSize} from './screen.ts';
import {createSheetPart} from './sheet-part.ts';
import type {Store} from './store.ts';

/** Milliseconds; a key that was pressed before Ink was there is answered before the search is read. */
const AFTER_FIRST_KEY = 60;

/**
 * @param listen is given who hears from now on what the terminal tells
 * @returns the exit code; rejects with what broke the program, after Ink has left the screen
 */
export async function run(
	initial: State,
	world: World,
	screen: EnteredScreen,
	clipboard: ClipboardChoice,
	core: Core,
	remembered: Found,
	listen: (listener: (told: Told) => void) => void,
): Promise<number> {
	let code = 0;
	let broken: {error: unknown} | undefined;
	const sheets = createSheetPart(world);
	const t: Translate = (key, params) => core.translate(store.get().lang, key, params);
	const store: Store = core.createStore(
		initial,
		world,
		performer({
			clipboard,
			say: message => store.dispatch({type: 'message', message}),
			quit(exitCode) {
				code = exitCode;
				app.unmount();
			},
			keep: collection => keeper.keep(collection),
			arrange: task => keeper.arrange(task),
			compose: sheets.compose,
			write: sheets.write,
			dispatch: action => store.dispatch(action),
			lang: () => store.get().lang,
			t,
			columns: () => store.get().size.columns,
			// Windows has no job control.
			suspend: () => (process.platform === 'win32' ? Promise.resolve() : suspend(screen.stop)),
		}),
	);
	listen(told => store.dispatch({type: 'told', ...told}));
	const keeper = createKeeper(
		action => store.dispatch(action),
		initial.collection.name,
		() => store.get().lang,
		t,
	);
	const rememberer = createRememberer(store, remembered, t);
	let suspend: Suspend = async () => {};
	const held = createHeldRows();
	const output = createInkOutput(process.stdout, held, {entered: true});
	const app = render(
		<HoldRows.Provider value={held.hold}>
			<App
				core={core}
				store={store}
				frames={core.createFrames(store, world, tableShape)}
				onSuspendable={given => {
					suspend = given;
				}}
			/>
		</HoldRows.Provider>,
		{
			stdout: output.stdout,
			alternateScreen: true,
			// No key waits for the frame of the one before, and a flood of them is not drawn one by one.
			maxFps: 120,
			exitOnCtrlC: false,
			// A terminal whose environment says CI is still a terminal.
			interactive: true,
		},
	);
	screen.handOver(app);
	const fail = (error: unknown): void => {
		broken ??= {error};
		app.unmount();
	};
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	// Keys can come no more: the same as a hang-up, which a terminal of its own for input does not send.
	const inputGone = (): void => {
		code = 129;
		app.unmount();
	};
	const {stdin} = process;
	stdin.on('end', inputGone).on('close', inputGone).on('error', inputGone);
	const resize = (): void => store.dispatch({type: 'resize', ...windowSize()});
	process.stdout.on('resize', resize);
	process.on('SIGWINCH', output.repaint);
	const refresh = (): void => store.dispatch({type: 'refresh'});
	world.soon = core.createSoon(refresh, fail);
	const search = setTimeout(() => {
		(world.search ? Promise.resolve() : loadSearch(world, refresh)).then(refresh, fail);
		sheets.load().then(refresh, fail);
		// Long lists are put in order before anybody looks at them.
		for (const pane of ['cases', 'metrics'] as const) {
			core.rowsOf(store.get(), world, pane);
		}
	}, AFTER_FIRST_KEY);
	try {
		await app.waitUntilExit();
	} catch (error) {
		broken ??= {error};
	}
	clearTimeout(search);
	await keeper.settled();
	// What broke the program is not to break the next one.
	if (!broken) {
		await rememberer.end();
	}
	process.stdout.off('resize', resize);
	process.off('SIGWINCH', output.repaint);
	stdin.off('end', inputGone).off('close', inputGone);
	process.off('uncaughtException', fail);
	process.off('unhandledRejection', fail);
	if (broken) {
		throw broken.error;
	}
	return code;
}
