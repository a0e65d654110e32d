/**
 * The launch: data, state, the first frame on the screen and the first keys before Ink is even read, for the
 * frame is a function of state and size. Ink then takes over the same picture; `run.tsx` has the rest.
 */
import {resolve} from 'node:path';
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import {emptyCollection} from '../../collection/collection.ts';
import {lastCollection} from '../../collection/read.ts';
import type {Config} from '../../config/config.ts';
import {BUNDLED} from '../../dataset/load.ts';
import {localeLang} from '../../i18n/locale.ts';
import {checkLink} from '../../link/check.ts';
import type {Link} from '../../link/link.ts';
import {hasFew} from '../../model/few.ts';
import type {Tier} from '../../model/types.ts';
import {showsLinks} from '../../system/links.ts';
import {drawsWide} from '../../system/locale.ts';
import type {Told} from '../../system/terminal-replies.ts';
import {type Binding, bindings} from '../keys/bindings.ts';
import {type Found, loadMemory} from '../memory/load.ts';
import type {Memory} from '../memory/memory.ts';
import {restorePlace, restoreSettings} from '../memory/restore.ts';
import {openingSides} from '../state/side.ts';
import {initialState, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {createHeldRows} from '../terminal/held-rows.ts';
import {createInkOutput} from '../terminal/ink-output.ts';
import {visit} from '../update/link.ts';
import {settle} from '../update/settle.ts';
import {core} from './core.ts';
import {answerEarly} from './early.ts';
import {createFrames, type Frame, frameOf} from './frames.ts';
import {end, HUNG_UP} from './hang-up.ts';
import {lateEffects} from './late-effects.ts';
import {loadSearch, searchLoader} from './load-search.ts';
import {openData} from './open-data.ts';
import {betweenFrames} from './pause.ts';
import {enterScreen, windowSize} from './screen.ts';
import {createSoon} from './soon.ts';
import {createStore} from './store.ts';
import {heedStops} from './to-shell.ts';
import {waitFor} from './wait-for.ts';
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
		const {runLinear} = await import('./with-ink.ts').then(ink => ink.told());
		return end(await runLinear(begun.state, world, options.clipboard ?? 'auto', core, found));
	}
	const how = {
		found,
		clipboard: options.clipboard ?? 'auto',
		// Who has said which signs to draw need not ask the terminal.
		known: options.ascii === undefined ? {} : {wide: false},
	};
	return end(await draw(begun, world, how));
}

type DrawOptions = {readonly found: Found; readonly clipboard: ClipboardChoice; readonly known: Told};

/** The first frame, then the keys, then Ink. */
async function draw(
	{state, frame}: Begun,
	world: World,
	{found, clipboard, known}: DrawOptions,
): Promise<number> {
	const effects = lateEffects();
	const store = createStore(state, world, effects.perform);
	const screen = enterScreen(frame.rows, told => store.dispatch({type: 'told', ...told, ...known}));
	const held = createHeldRows();
	const output = createInkOutput(process.stdout, held, {entered: true});
	const {stdin, stdout} = process;
	const resize = (): void => store.dispatch({type: 'resize', ...windowSize()});
	stdout.on('resize', resize);
	process.on('SIGWINCH', output.repaint);
	const accident = waitFor<unknown>();
	const inputGone = waitFor<void>();
	stdin.once('end', inputGone.resolve).once('close', inputGone.resolve).once('error', inputGone.resolve);
	process.on('uncaughtException', accident.resolve).on('unhandledRejection', accident.resolve);
	output.assume(frame.rows);
	const changed = (): void => store.dispatch({type: 'refresh'});
	const pause = betweenFrames(store);
	// Over few records nothing takes long enough for a key to find its list not there yet.
	if (!hasFew(world.dataset)) {
		world.soon = createSoon(changed, broken, pause);
	}
	const search = searchLoader(world, {changed, pause});
	const frames = createFrames(store, world, frame);
	const unheed = heedStops(
		() => effects.perform({type: 'suspend'}),
		() => output.redraw(frames.get()),
	);
	const early = answerEarly(store, effects, frames, output, () => void search().catch(accident.resolve));
	try {
		const next = await Promise.race([
			early.over.then(() => import('./with-ink.ts')).then(ink => ink.drawn()),
			accident.promise.then(error => Promise.reject(error)),
			// Keys can come no more: the same as a hang-up.
			inputGone.promise.then(() => HUNG_UP),
		]);
		if (typeof next === 'number') {
			return next;
		}
		process.off('uncaughtException', accident.resolve).off('unhandledRejection', accident.resolve);
		stdin.off('end', inputGone.resolve).off('close', inputGone.resolve).off('error', inputGone.resolve);
		return await next.run({
			...{core, store, world, frames, search, screen, output, held, early, effects, clipboard},
			started: state,
			remembered: found,
		});
	} finally {
		stdout.off('resize', resize);
		process.off('SIGWINCH', output.repaint);
		unheed();
		// Nothing that is still read keeps the program alive.
		early.handOver();
		stdin.unref();
		screen.leave();
	}
}

/** Heard by whoever hears of accidents at that time: before Ink is there that is another than after. */
function broken(error: unknown): never {
	throw error;
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

type Begun = {readonly state: State; readonly frame: Frame};

/** What is asked for; else where one was; and where that cannot be drawn, for whatever reason, the beginning. */
async function begin(fresh: State, link: Link | undefined, memory: Memory, world: World): Promise<Begun> {
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
	if (wanted && hasFew(world.dataset)) {
		await loadSearch(world);
	}
}

const drawn = (state: State, world: World): Begun => ({state, frame: frameOf(state, world)});
