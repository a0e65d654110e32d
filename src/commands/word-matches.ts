/** The records of a type that the plain words of a query find. */
import type {Dataset} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import type {Query} from '../query/types.ts';

/** Plain words are the business of the search, which is loaded only for them. */
export async function wordMatches(
	dataset: Dataset,
	type: RecordType,
	{terms}: Query,
): Promise<ReadonlySet<string>> {
	const {search} = await import('../search/index.ts');
	const words = terms.map(term => term.raw).join(' ');
	const {hits} = search(dataset, words, {types: [type], tier: 'all', limit: Number.MAX_SAFE_INTEGER});
	return new Set(hits.map(hit => hit.id));
}
