/** Ink over the first frame: the keys from now on, and a terminal given back whatever happens. */
import {render} from 'ink';
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import {hasFew} from '../../model/few.ts';
import {App, type Suspend} from '../app.tsx';
import {tableShape} from '../components/bordered-table.tsx';
import {HoldRows} from '../components/rows.tsx';
import type {Found} from '../memory/load.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {HeldRows} from '../terminal/held-rows.ts';
import type {InkOutput} from '../terminal/ink-output.ts';
import {betweenKeys} from './between-keys.ts';
import type {Core} from './core.ts';
import type {Early} from './early.ts';
import type {Frames} from './frames.ts';
import {HUNG_UP} from './hang-up.ts';
import type {LateEffects} from './late-effects.ts';
import {createOutside} from './outside.ts';
import {paused, wantsSearch} from './pause.ts';
import type {EnteredScreen} from './screen.ts';
import type {Store} from './store.ts';
import {toShell} from './to-shell.ts';
import type {WarmUp} from './warm-up.ts';

export type RunOptions = {
	readonly core: Core;
	readonly store: Store;
	readonly world: World;
	readonly frames: Frames;
	/** Resolves once one can search. */
	readonly search: () => Promise<void>;
	readonly screen: EnteredScreen;
	readonly output: InkOutput;
	readonly held: HeldRows;
	/** Who answers keys until now, and the effects that they have asked for. */
	readonly early: Early;
	readonly effects: LateEffects;
	readonly clipboard: ClipboardChoice;
	/** The state that the program opened with, and the memory that it came from. */
	readonly started: State;
	readonly remembered: Found;
};

/** @returns the exit code; rejects with what broke the program, after Ink has left the screen */
export async function run(options: RunOptions): Promise<number> {
	const {core, store, world, frames, search, screen, output, held, early, effects} = options;
	let code = 0;
	let broken: {error: unknown} | undefined;
	let suspend: Suspend = async () => {};
	frames.drawTables(tableShape);
	const app = render(
		<HoldRows.Provider value={held.hold}>
			<App
				core={core}
				store={store}
				frames={frames}
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
	early.handOver();
	let forget = (): void => {};
	const fail = (error: unknown): void => {
		broken ??= {error};
		forget();
		app.unmount();
	};
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	const outside = createOutside(store, world, {
		...options,
		quit(exitCode) {
			code = exitCode;
			app.unmount();
		},
		suspend: toShell(meanwhile => suspend(meanwhile), screen.stop),
		// After the frame of all that was pressed before.
		redraw: () => queueMicrotask(() => output.redraw(frames.get())),
		columns: () => store.get().size.columns,
	});
	forget = outside.forget;
	// Keys can come no more: the same as a hang-up, which a terminal of its own for input does not send.
	const inputGone = (): void => {
		code = HUNG_UP;
		app.unmount();
	};
	const {stdin} = process;
	stdin.on('end', inputGone).on('close', inputGone).on('error', inputGone);
	const refresh = (): void => store.dispatch({type: 'refresh'});
	effects.performBy(outside.perform);
	let ended = false;
	let endWarmUp = (): void => {};
	const draw = (state: State) => core.frameOf(state, world, tableShape);
	const warm = (which: WarmUp): (() => void) =>
		betweenKeys(store, core.warmUp(which, store.get(), world, draw), fail);
	/** One thing after the other, whenever nobody waits for an answer. */
	const prepare = async (): Promise<void> => {
		await paused(store);
		if (!wantsSearch(store.get())) {
			tableShape([1, 1, 1]);
			await paused(store);
		}
		const searchable = search();
		// Waited for below; should something else break before, that is told.
		searchable.catch(fail);
		// Long lists are put in order before anybody looks at them.
		for (const pane of ['cases', 'metrics'] as const) {
			await paused(store);
			core.rowsOf(store.get(), world, pane);
		}
		await paused(store);
		outside.sheets.load().then(refresh, fail);
		await searchable;
		// Over many records a step may be long, and a key would wait for it.
		if (ended || !hasFew(world.dataset)) {
			return;
		}
		endWarmUp = warm('first');
		const whenOpened = store.subscribe(() => {
			if (store.get().overlay?.kind === 'search') {
				whenOpened();
				endWarmUp();
				endWarmUp = warm('then');
			}
		});
	};
	prepare().catch(fail);
	try {
		await app.waitUntilExit();
	} catch (error) {
		fail(error);
	}
	ended = true;
	endWarmUp();
	await outside.settled();
	await outside.remember();
	stdin.off('end', inputGone).off('close', inputGone);
	process.off('uncaughtException', fail);
	process.off('unhandledRejection', fail);
	// A terminal that is gone cannot be given back: that this fails is no news.
	if (broken && code !== HUNG_UP) {
		throw broken.error;
	}
	return code;
}
