/** The records of a type that the plain words of a query find; loads the search. */
import type {Dataset} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import type {Query} from '../query/types.ts';
import {search} from '../search/index.ts';

export function wordMatches(dataset: Dataset, type: RecordType, {terms}: Query): ReadonlySet<string> {
	const words = terms.map(term => term.raw).join(' ');
	const {hits} = search(dataset, words, {types: [type], tier: 'all', limit: Number.MAX_SAFE_INTEGER});
	return new Set(hits.map(hit => hit.id));
}
