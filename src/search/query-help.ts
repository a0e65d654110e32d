/** What helps to write a query, for a box in which one is typed. */
import type {Dataset} from '../model/dataset.ts';
import type {Lang, RecordType} from '../model/types.ts';
import type {Completions} from '../query/complete.ts';
import {describeQuery} from '../query/describe.ts';
import {toggleFilter} from '../query/edit.ts';
import {type Narrowing, narrowings} from '../query/narrow.ts';
import type {Query} from '../query/types.ts';
import type {Search} from './engine.ts';
import type {SearchResult} from './types.ts';

export type {Completion, Completions} from '../query/complete.ts';
export type {Narrowing} from '../query/narrow.ts';

export type QueryHelp = {
	/**
	 * @param caret in UTF-16 code units
	 * @param types count records of these types only
	 */
	complete(text: string, caret: number, lang: Lang, types?: readonly RecordType[]): Completions | null;
	/** The query as a sentence; '' where it asks for nothing. */
	describe(query: Query, lang: Lang, types?: readonly RecordType[]): string;
	/** What would narrow the hits; worked out once for each result. */
	narrow(found: SearchResult): readonly Narrowing[];
	/** The text with the filter added, or taken out where it is there. */
	toggle(text: string, by: Pick<Narrowing, 'field' | 'id'>, lang: Lang): string;
};

export function createQueryHelp(dataset: Dataset, search: Search): QueryHelp {
	const known = new WeakMap<SearchResult, readonly Narrowing[]>();
	return {
		complete: (text, caret, lang, types) => search.complete(text, caret, {lang, ...(types ? {types} : {})}),
		describe: (query, lang, types) => describeQuery(query, dataset, lang, types),
		narrow(found) {
			const before = known.get(found) ?? narrowings(found.hits, found.query, dataset);
			known.set(found, before);
			return before;
		},
		toggle: (text, {field, id}, lang) => toggleFilter(text, field, id, dataset, lang),
	};
}
