/** What does not change while the explorer runs: the data and the engines over it. */
import type {Comparison, Side} from '../../compare/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Lang, RecordType} from '../../model/types.ts';
import type {QueryHelp} from '../../search/query-help.ts';
import type {SearchResult} from '../../search/types.ts';
import type {Steps} from '../../steps/steps.ts';

/**
 * A value that may take long: there at once where it is quick, or was worked out before; otherwise undefined,
 * and the screen is drawn anew once it is there.
 * @param slot what it is for: a new key in a slot ends the work on the last
 * @param key equal for equal values
 */
export type Soon = <T>(slot: string, key: string, make: () => Steps<T>) => T | undefined;

import type {SheetRequest} from './sheet.ts';

export type World = {
	readonly dataset: Dataset;
	soon: Soon;
	/** The best hits. Undefined until the search engine, loaded after the first frame, is there with its index. */
	search?: (text: string, lang: Lang, types?: readonly RecordType[], limit?: number) => SearchResult;
	/** Hits that the box asks for at a time: all, but in large data, where all would take too long. */
	page: number;
	/** The ids of all that a filter lets through; there with the search. */
	matching?: (text: string, types: readonly RecordType[]) => Steps<ReadonlySet<string>>;
	/** Share of the index that is built, 0 to 1, while that takes long. */
	indexing?: number | undefined;
	/** Reads what the first searches would have to; there with the search. */
	readAll?: () => Steps<void>;
	/** Help with writing queries; there with the search. */
	query?: QueryHelp;
	/** Composes what leaves as a whole, chunk by chunk; undefined until that part is loaded. */
	sheets?: (request: SheetRequest, tally?: {neutralised: number}) => Iterable<string>;
	/** A side of a comparison by its id; undefined where there is none. */
	readonly side: (id: string) => Side | undefined;
	/** Comparison of two sides by id; undefined where one does not exist, and, among very many figures, until it is worked out. */
	readonly compare: (a: string, b: string) => Comparison | undefined;
	/** The same for whoever can wait. */
	readonly comparing: (a: string, b: string) => Steps<Comparison | undefined>;
};
