/**
 * The launch: data, state, and the first frame on the screen before Ink is even read, for the frame is a
 * function of state and size. Ink then takes over the same picture; `run.tsx` has the rest.
 */
import {resolve} from 'node:path';
import {emptyCollection} from '../../collection/collection.ts';
import {lastCollection} from '../../collection/read.ts';
import type {Config} from '../../config/config.ts';
import {BUNDLED} from '../../dataset/load.ts';
import {localeLang} from '../../i18n/locale.ts';
import {checkLink} from '../../link/check.ts';
import type {Link} from '../../link/link.ts';
import type {Tier} from '../../model/types.ts';
import {showsLinks} from '../../system/links.ts';
import {drawsWide} from '../../system/locale.ts';
import type {Told} from '../../system/terminal-replies.ts';
import {type Binding, bindings} from '../keys/bindings.ts';
import {loadMemory} from '../memory/load.ts';
import type {Memory} from '../memory/memory.ts';
import {restorePlace, restoreSettings} from '../memory/restore.ts';
import {openingSides} from '../state/side.ts';
import {initialState, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {visit} from '../update/link.ts';
import {reduce} from '../update/reduce.ts';
import {settle} from '../update/settle.ts';
import {compose} from '../view/compose.ts';
import {screenOf} from '../view/screen.ts';
import {styleOf} from '../view/style.ts';
import {core} from './core.ts';
import {loadSearch, searchedAtOnce} from './load-search.ts';
import {openData} from './open-data.ts';
import {enterScreen, windowSize} from './screen.ts';
import {createWorld} from './world.ts';

/** The flags, and below them what the configuration file says. */
export type LaunchOptions = Config & {
	readonly data: readonly string[];
	readonly tier: Tier | 'all';
	/** What to open on; undefined goes on where one was. */
	readonly link?: Link | undefined;
};

/**
 * @returns the exit code
 * @throws InputError where data cannot be read, before the screen is touched
 */
export async function launch(options: LaunchOptions): Promise<number> {
	const {env} = process;
	const silent = options.screenReader ?? env.INK_SCREEN_READER === 'true';
	const found = loadMemory(env);
	const {memory} = found;
	const lang = options.lang ?? memory.lang ?? localeLang(env);
	const dataset = await openData(options.data, options.tier, {lang, silent});
	if (typeof dataset === 'number') {
		return dataset;
	}
	if (options.link) {
		checkLink(options.link, dataset);
	}
	const world = createWorld(dataset);
	const settings = {
		size: windowSize(),
		lang,
		ascii: options.ascii ?? drawsWide(env),
		theme: options.theme ?? memory.theme ?? 'auto',
		links: showsLinks(env),
		...colors(env),
		tier: options.tier,
		bindings: await boundKeys(options.keys),
		data: options.data.map(path => (path === BUNDLED ? path : resolve(path))),
	};
	const fresh = {
		...restoreSettings(initialState(settings, openingSides(world)), memory),
		collection: emptyCollection(lastCollection(env)),
	};
	const begun = await begin(fresh, options.link, memory, world);
	if (silent) {
		const {runLinear} = await import('./linear.tsx');
		return runLinear(begun.state, world, options.clipboard ?? 'auto', core, found);
	}
	let {state} = begun;
	/** Before Ink is there the first frame is drawn again; afterwards the store takes it. */
	let hear = (told: Told): void => {
		const next = reduce(state, {type: 'told', ...told}, world).state;
		if (next !== state) {
			state = next;
			screen.draw(drawn(state, world).rows);
		}
	};
	const screen = enterScreen(begun.rows, told =>
		// Who has said which signs to draw need not ask the terminal.
		hear(options.ascii === undefined ? told : {...told, wide: false}),
	);
	try {
		const {run} = await import('./run.tsx');
		return await run(state, world, screen, options.clipboard ?? 'auto', core, found, listener => {
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

type Frame = {readonly state: State; readonly rows: readonly string[]};

/** What is asked for; else where one was; and where that cannot be drawn, for whatever reason, the beginning. */
async function begin(fresh: State, link: Link | undefined, memory: Memory, world: World): Promise<Frame> {
	if (link) {
		await searchFor(world, link.search !== null || link.filter !== '');
		return drawn(visit(fresh, link, world), world);
	}
	const start = {...fresh, welcome: !memory.welcomed};
	try {
		const there = restorePlace(start, memory, world);
		await searchFor(world, there.lists[there.pane].filter !== '');
		return drawn(settle(there, world), world);
	} catch {
		return drawn(settle(start, world), world);
	}
}

/**
 * A filtered list cannot be drawn without the search, and a wrong one first would be worse than a late one.
 * Over very many records it is built behind the first frame all the same.
 */
async function searchFor(world: World, wanted: boolean): Promise<void> {
	if (wanted && searchedAtOnce(world)) {
		await loadSearch(world);
	}
}

const drawn = (state: State, world: World): Frame => ({
	state,
	rows: compose(screenOf(state, world), state.size, styleOf(state)).rows,
});
