/**
 * The one search. Every plain word must be found in some field of a record; the record's tier is that
 * of the worst of its words. Order: tier, weight of the fields, type, id.
 */
import type {Dataset} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import {checkQuery} from '../query/check.ts';
import {type CompleteOptions, type Completions, complete} from '../query/complete.ts';
import {parseQuery} from '../query/parse.ts';
import {runSliced, type SliceOptions} from '../steps/sliced.ts';
import {finish, type Steps} from '../steps/steps.ts';
import {type DatasetSearch, datasetSearchSteps, SMALL} from './dataset-search.ts';
import type {Evaluated} from './evaluate.ts';
import {hitOf} from './hit.ts';
import {nearestQuery} from './suggest.ts';
import type {SearchOptions, SearchResult} from './types.ts';
import {typeOrder} from './weights.ts';

export type Search = {
	/** Never throws, whatever the text. Builds the index first where it is not ready. */
	search(text: string, options?: SearchOptions): SearchResult;
	/** The ids of all records found, in steps and in no order: what a list is narrowed to. */
	matching(text: string, options?: SearchOptions): Steps<ReadonlySet<string>>;
	/** What may stand where the caret is; counts come from the index once it is ready. */
	complete(
		text: string,
		caret: number,
		options?: Pick<CompleteOptions, 'lang' | 'limit' | 'types'>,
	): Completions | null;
	/** Builds the index now, all at once. */
	warm(): void;
	/**
	 * Builds the index in short slices; a second call goes on where an aborted one stopped.
	 * Rejects with the signal's reason where it is aborted.
	 */
	warmAsync(options?: SliceOptions): Promise<void>;
	/** Whether the index is built, so that `search` answers at once. */
	readonly ready: boolean;
};

const REMEMBERED = 8;

const byRank = (a: Evaluated, b: Evaluated): number =>
	a.rank - b.rank ||
	b.score - a.score ||
	typeOrder(a.document.found.type) - typeOrder(b.document.found.type) ||
	(a.document.found.record.id < b.document.found.record.id ? -1 : 1);

export function createSearch(dataset: Dataset): Search {
	let steps: Steps<void> | undefined;
	let index: DatasetSearch | undefined;

	function* build(): Steps<void> {
		index = yield* datasetSearchSteps(dataset);
	}
	const begun = (): Steps<void> => {
		steps ??= build();
		return steps;
	};
	const ready = (): DatasetSearch => {
		if (!index) {
			finish(begun());
		}
		return index!;
	};

	const answer = (text: string, options: SearchOptions): SearchResult => {
		const query = parseQuery(text);
		const {find, finds, vocabulary} = ready();
		const {rows, total, complete} = find(query, options);
		const {limit = 100, lang = 'en'} = options;
		const counts: Partial<Record<RecordType, number>> = {};
		for (const {document} of rows) {
			counts[document.found.type] = (counts[document.found.type] ?? 0) + 1;
		}
		const asked = query.terms.length + query.filters.length > 0;
		return {
			hits: rows
				.toSorted(byRank)
				.slice(0, limit)
				.map(row => hitOf(row, query, lang)),
			query,
			hints: [...query.hints, ...checkQuery(query, dataset)],
			total,
			complete,
			counts,
			nearest:
				total > 0 || !asked
					? null
					: nearestQuery(query, dataset, vocabulary, other => finds(parseQuery(other), options)),
		};
	};

	// One key asks the same thing several times: to move, to draw, to go on.
	const answers = new Map<string, SearchResult>();
	const search = (text: string, options: SearchOptions = {}): SearchResult => {
		const {types, limit, tier, lang} = options;
		const key = [types?.join() ?? '*', limit, tier, lang, text].join(' ');
		const known = answers.get(key) ?? answer(text, options);
		answers.delete(key);
		answers.set(key, known);
		if (answers.size > REMEMBERED) {
			answers.delete(answers.keys().next().value!);
		}
		return known;
	};

	function* matching(text: string, options: SearchOptions = {}): Steps<ReadonlySet<string>> {
		const {findAll, size} = ready();
		if (size <= SMALL) {
			return new Set(search(text, {...options, limit: Number.POSITIVE_INFINITY}).hits.map(({id}) => id));
		}
		const found = yield* findAll(parseQuery(text), options);
		return new Set(found.map(({record}) => record.id));
	}

	return {
		search,
		matching,
		complete: (text, caret, options = {}) =>
			complete(
				text,
				caret,
				dataset,
				index && !options.types ? {...options, countOf: index.countOf} : options,
			),
		warm: () => void ready(),
		warmAsync: options => (index ? Promise.resolve() : runSliced(begun(), options)),
		get ready() {
			return index !== undefined;
		},
	};
}
