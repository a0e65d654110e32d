/**
 * The launch: data, state, and the first frame on the screen before Ink is even read, for the frame is a
 * function of state and size. Ink then takes over the same picture; `run.tsx` has the rest.
 */
import {emptyCollection} from '../../collection/collection.ts';
import {lastCollection} from '../../collection/read.ts';
import type {Config} from '../../config/config.ts';
import {localeLang} from '../../i18n/locale.ts';
import type {Tier} from '../../model/types.ts';
import {showsLinks} from '../../system/links.ts';
import {drawsWide} from '../../system/locale.ts';
import type {Told} from '../../system/terminal-replies.ts';
import {type Binding, bindings} from '../keys/bindings.ts';
import {openingSides} from '../state/side.ts';
import {initialState, type PaneId, type State} from '../state/state.ts';
import {reduce} from '../update/reduce.ts';
import {settle} from '../update/settle.ts';
import {compose} from '../view/compose.ts';
import {screenOf} from '../view/screen.ts';
import {styleOf} from '../view/style.ts';
import {core} from './core.ts';
import {openData} from './open-data.ts';
import {enterScreen, windowSize} from './screen.ts';
import {createWorld} from './world.ts';

/** The flags, and below them what the configuration file says. */
export type LaunchOptions = Config & {
	readonly data: readonly string[];
	readonly tier: Tier | 'all';
	readonly view?: PaneId;
};

/**
 * @returns the exit code
 * @throws InputError where data cannot be read, before the screen is touched
 */
export async function launch(options: LaunchOptions): Promise<number> {
	const {env} = process;
	const silent = options.screenReader ?? env.INK_SCREEN_READER === 'true';
	const lang = options.lang ?? localeLang(env);
	const dataset = await openData(options.data, options.tier, {lang, silent});
	if (typeof dataset === 'number') {
		return dataset;
	}
	const world = createWorld(dataset);
	const settings = {
		size: windowSize(),
		lang,
		ascii: options.ascii ?? drawsWide(env),
		theme: options.theme ?? 'auto',
		links: showsLinks(env),
		...colors(env),
		tier: options.tier,
		bindings: await boundKeys(options.keys),
	};
	const opened = {
		...initialState(settings, openingSides(world)),
		pane: options.view ?? 'campaigns',
		collection: emptyCollection(lastCollection(env)),
	};
	if (silent) {
		const {runLinear} = await import('./linear.tsx');
		return runLinear(opened, world, options.clipboard ?? 'auto', core);
	}
	let state = settle(opened, world);
	const frame = (): readonly string[] => compose(screenOf(state, world), state.size, styleOf(state)).rows;
	/** Before Ink is there the first frame is drawn again; afterwards the store takes it. */
	let hear = (told: Told): void => {
		const next = reduce(state, {type: 'told', ...told}, world).state;
		if (next !== state) {
			state = next;
			screen.draw(frame());
		}
	};
	const screen = enterScreen(frame(), told =>
		// Who has said which signs to draw need not ask the terminal.
		hear(options.ascii === undefined ? told : {...told, wide: false}),
	);
	try {
		const {run} = await import('./run.tsx');
		return await run(state, world, screen, options.clipboard ?? 'auto', core, listener => {
			hear = listener;
		});
	} finally {
		screen.leave();
	}
}

/** Most people bind nothing anew, and load nothing for it. */
async function boundKeys(choices: Config['keys']): Promise<readonly Binding[]> {
	if (choices === undefined) {
		return bindings;
	}
	const {rebind} = await import('../keys/rebind.ts');
	return rebind(bindings, choices);
}

/** Whether to colour, and in how many bits. FORCE_COLOR has been settled by whoever read the options. */
function colors(env: NodeJS.ProcessEnv): Pick<State, 'color' | 'depth'> {
	// Node warns on the screen where NO_COLOR stands beside FORCE_COLOR.
	const {NO_COLOR: _, ...rest} = env;
	const depth = env.FORCE_COLOR === '0' ? 1 : process.stdout.getColorDepth(rest);
	return {color: depth > 1, depth: depth >= 24 ? 24 : depth >= 8 ? 8 : 4};
}
