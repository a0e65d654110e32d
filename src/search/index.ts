/** Search over every record: one engine a dataset. */
import type {Dataset} from '../model/dataset.ts';
import {createSearch} from './engine.ts';
import type {SearchOptions, SearchResult} from './types.ts';

export type {SliceOptions} from '../steps/sliced.ts';
export {createSearch, type Search} from './engine.ts';
export {readKept} from './kept/read.ts';
export {createQueryHelp, type QueryHelp} from './query-help.ts';
export type {Hit, Match, SearchOptions, SearchResult} from './types.ts';

/** One search, for callers that make only one. */
export function search(dataset: Dataset, text: string, options: SearchOptions = {}): SearchResult {
	return createSearch(dataset).search(text, options);
}
