/** Opens the explorer: data, store, Ink; and gives the terminal back whatever happens. */
import {render} from 'ink';
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import {compareSides, resolveSide} from '../../compare/index.ts';
import {loadBundled, loadFiles} from '../../dataset/load.ts';
import {localeLang} from '../../i18n/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Lang, Tier} from '../../model/types.ts';
import {ofTier} from '../../query/of-tier.ts';
import {App} from '../app.tsx';
import {openingSides} from '../state/side.ts';
import {initialState, type PaneId, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {settle} from '../update/settle.ts';
import {performer} from './effects.ts';
import {createStore} from './store.ts';

export type RunOptions = {
	readonly data: readonly string[];
	readonly tier: Tier | 'all';
	readonly lang?: Lang;
	readonly ascii: boolean;
	readonly view?: PaneId;
	readonly clipboard: ClipboardChoice;
};

/**
 * @returns the exit code
 * @throws InputError where data cannot be read, before the screen is touched
 */
export async function run(options: RunOptions): Promise<number> {
	const {env, stdout} = process;
	const whole = options.data.length > 0 ? await loadFiles(options.data, {withBundled: false}) : loadBundled();
	const world = createWorld(ofTier(whole, options.tier));
	const initial: State = {
		...initialState(
			{
				size: size(),
				lang: options.lang ?? localeLang(env),
				ascii: options.ascii,
				color: env.FORCE_COLOR !== '0',
				tier: options.tier,
			},
			openingSides(world),
		),
		pane: options.view ?? 'campaigns',
	};
	let code = 0;
	const store = createStore(
		settle(initial, world),
		world,
		performer({
			clipboard: options.clipboard,
			say: message => store.dispatch({type: 'message', message}),
			quit(exitCode) {
				code = exitCode;
				app.unmount();
			},
		}),
	);
	// Autowrap off: a glyph that this terminal draws wider than we think cuts one line and tears no other.
	stdout.write('\u001B[?7l');
	process.once('exit', () => stdout.write('\u001B[?7h'));
	const app = render(<App store={store} world={world} />, {
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 30,
		exitOnCtrlC: false,
		// A terminal whose environment says CI is still a terminal.
		interactive: true,
	});
	let broken: unknown;
	const fail = (error: unknown): void => {
		broken ??= error ?? new Error('unknown error');
		app.unmount();
	};
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	const resize = (): void => store.dispatch({type: 'resize', ...size()});
	stdout.on('resize', resize);
	loadSearch(world).then(() => store.dispatch({type: 'refresh'}), fail);
	try {
		await app.waitUntilExit();
	} catch (error) {
		broken ??= error;
	}
	stdout.off('resize', resize);
	stdout.write('\u001B[?7h');
	if (broken !== undefined) {
		throw broken;
	}
	return code;
}

/** Some pseudo-terminals report no size at all. */
const size = (): State['size'] => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

export function createWorld(dataset: Dataset): World {
	const known = new Map<string, ReturnType<World['compare']>>();
	return {
		dataset,
		compare(a, b) {
			const key = `${a} ${b}`;
			if (!known.has(key)) {
				const [sideA, sideB] = [resolveSide(dataset, a), resolveSide(dataset, b)];
				known.set(key, sideA && sideB ? compareSides(dataset, sideA, sideB) : undefined);
			}
			return known.get(key);
		},
	};
}

/** The search engine comes after the first frame: nobody searches before they see. */
async function loadSearch(world: World): Promise<void> {
	const {createSearch} = await import('../../search/index.ts');
	const engine = createSearch(world.dataset);
	const limit = Number.POSITIVE_INFINITY;
	engine.warm();
	world.search = (text, lang, types) =>
		engine.search(text, {tier: 'all', limit, lang, ...(types ? {types} : {})});
}
