import {hasFew} from '../../model/few.ts';
import type {SliceOptions} from '../../steps/sliced.ts';
import type {World} from '../state/world.ts';

/** Hits that are worked out at a time over many records, not all as over few; a list is narrowed by all of them all the same. */
const SHOWN = 60;
/** Shares told between nothing and all. */
const TOLD = 50;

export type LoadSearchOptions = {
	/** Called as the index grows, where that takes long, and when it is there. */
	readonly changed?: () => void;
	/** Between two slices of an index over many records; one over few is done while one blinks. */
	readonly pause?: SliceOptions['pause'];
};

/**
 * The search engine comes after the first frame, and its index in slices between keys: whoever types meanwhile
 * sees the letters at once, and what they find when it is there.
 * @returns a promise for when one can search
 */
export async function loadSearch(
	world: World,
	{changed = () => {}, pause}: LoadSearchOptions = {},
): Promise<void> {
	const {createQueryHelp, createSearch, readKept} = await import('../../search/index.ts');
	const engine = createSearch(world.dataset, readKept(world.dataset));
	const few = hasFew(world.dataset);
	world.page = few ? Number.POSITIVE_INFINITY : SHOWN;
	if (!few) {
		world.indexing = 0;
		changed();
	}
	const onProgress = (share: number): void => {
		if (world.indexing !== undefined && share - world.indexing >= 1 / TOLD) {
			world.indexing = share;
			changed();
		}
	};
	await engine.warmAsync({onProgress, ...(pause && !few ? {pause} : {})});
	world.search = (text, lang, types, limit = world.page) =>
		// A list shows all of what its filter lets through, and nothing else: only the box goes further.
		engine.search(text, {tier: 'all', limit, lang, ...(types ? {types} : {partial: true})});
	world.query = createQueryHelp(world.dataset, engine);
	world.matching = (text, types) => engine.matching(text, {tier: 'all', types});
	world.readAll = engine.readAll;
	world.indexing = undefined;
	changed();
}

/** For all who may be the first to want it. @returns what loads the search, unless it is there or on its way */
export function searchLoader(world: World, options: LoadSearchOptions): () => Promise<void> {
	let loading: Promise<void> | undefined;
	return () => {
		loading ??= world.search ? Promise.resolve() : loadSearch(world, options);
		return loading;
	};
}
