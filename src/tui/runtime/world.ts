import {compareSides, resolveSide} from '../../compare/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {World} from '../state/world.ts';

/** The data with its engines; each pair of sides is compared once. */
export function createWorld(dataset: Dataset): World {
	const known = new Map<string, ReturnType<World['compare']>>();
	return {
		dataset,
		compare(a, b) {
			const key = `${a} ${b}`;
			if (!known.has(key)) {
				// The dataset holds the tiers asked for, and no others.
				const [sideA, sideB] = [a, b].map(id => resolveSide(dataset, id, {parallel: true}));
				known.set(key, sideA && sideB ? compareSides(dataset, sideA, sideB) : undefined);
			}
			return known.get(key);
		},
	};
}

/**
 * The search engine comes after the first frame, and its index in slices between keys: nobody searches
 * before they see, and whoever does finds it built at once.
 */
export async function loadSearch(world: World): Promise<void> {
	const {createSearch} = await import('../../search/index.ts');
	const engine = createSearch(world.dataset);
	const limit = Number.POSITIVE_INFINITY;
	world.search = (text, lang, types) =>
		engine.search(text, {tier: 'all', limit, lang, ...(types ? {types} : {})});
	void engine.warmAsync();
}
