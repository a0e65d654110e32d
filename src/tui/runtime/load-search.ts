import type {SliceOptions} from '../../steps/sliced.ts';
import type {World} from '../state/world.ts';

/** Up to so many cases and figures the index is built while one blinks, and every hit is shown. */
const FEW = 5000;
/** Hits that are worked out at a time over more; a list is narrowed by all of them all the same. */
const SHOWN = 60;
/** Shares told between nothing and all. */
const TOLD = 50;

/** Whether the search is there as soon as it is loaded. */
export const searchedAtOnce = ({dataset: {tables}}: World): boolean =>
	tables.cases.length + tables.figures.length <= FEW;

/** `ready` once the index is built: it is waited for, or not, by whoever loads the search. */
export type LoadedSearch = {readonly ready: Promise<void>};

/**
 * The search engine comes after the first frame, and its index in slices between keys. Over few records
 * whoever searches before it is built finds it built at once; over many the search waits for it.
 * @param changed called as the index grows, and when it is there
 * @param pause between two slices of an index over many
 */
export async function loadSearch(
	world: World,
	changed: () => void = () => {},
	pause?: SliceOptions['pause'],
): Promise<LoadedSearch> {
	const {createQueryHelp, createSearch} = await import('../../search/index.ts');
	const engine = createSearch(world.dataset);
	const few = searchedAtOnce(world);
	world.page = few ? Number.POSITIVE_INFINITY : SHOWN;
	const open = (): void => {
		world.search = (text, lang, types, limit = world.page) =>
			// A list shows all of what its filter lets through, and nothing else: only the box goes further.
			engine.search(text, {tier: 'all', limit, lang, ...(types ? {types} : {partial: true})});
		world.query = createQueryHelp(world.dataset, engine);
		world.matching = (text, types) => engine.matching(text, {tier: 'all', types});
		world.readAll = engine.readAll;
		world.indexing = undefined;
	};
	if (few) {
		open();
		return {ready: engine.warmAsync()};
	}
	world.indexing = 0;
	changed();
	const onProgress = (share: number): void => {
		if (share - (world.indexing ?? 0) >= 1 / TOLD) {
			world.indexing = share;
			changed();
		}
	};
	return {
		ready: engine.warmAsync({onProgress, ...(pause ? {pause} : {})}).then(() => {
			open();
			changed();
		}),
	};
}
