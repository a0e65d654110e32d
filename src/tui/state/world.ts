/** What does not change while the explorer runs: the data and the engines over it. */
import type {Comparison} from '../../compare/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Lang, RecordType} from '../../model/types.ts';
import type {SearchResult} from '../../search/types.ts';

export type World = {
	readonly dataset: Dataset;
	/** Undefined until the search engine, loaded after the first frame, is there. */
	search?: (text: string, lang: Lang, types?: readonly RecordType[]) => SearchResult;
	/** Comparison of two sides by id; undefined where one does not exist. */
	readonly compare: (a: string, b: string) => Comparison | undefined;
};
