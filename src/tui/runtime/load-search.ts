import type {World} from '../state/world.ts';

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
