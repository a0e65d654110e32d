/**
 * The one search. Every plain word must be found in some field of a record; the record's tier is that
 * of the worst of its words. Order: tier, weight of the fields, type, id.
 */
import type {Dataset} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import {checkQuery} from '../query/check.ts';
import {type CompleteOptions, type Completions, complete} from '../query/complete.ts';
import {parseQuery} from '../query/parse.ts';
import type {Query} from '../query/types.ts';
import {runSliced, type SliceOptions} from '../steps/sliced.ts';
import {finish, type Steps} from '../steps/steps.ts';
import {type Answer, type DatasetSearch, datasetSearchSteps, SMALL} from './dataset-search.ts';
import type {Evaluated} from './evaluate.ts';
import {withoutFunctionWords} from './function-words.ts';
import {hitOf} from './hit.ts';
import type {Kept} from './kept/kept.ts';
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
	/**
	 * Reads the texts of every record, where there are few: whoever searches then finds them read. A second call
	 * goes on where the first was left. Builds the index first where it is not ready.
	 */
	readAll(): Steps<void>;
	/** Whether the index is built, so that `search` answers at once. */
	readonly ready: boolean;
};

const REMEMBERED = 8;

const byRank = (a: Evaluated, b: Evaluated): number =>
	a.rank - b.rank ||
	b.score - a.score ||
	typeOrder(a.document.found.type) - typeOrder(b.document.found.type) ||
	(a.document.found.record.id < b.document.found.record.id ? -1 : 1);

/** @param kept what was worked out of this very dataset before: see `kept/` */
export function createSearch(dataset: Dataset, kept?: Kept): Search {
	let steps: Steps<void> | undefined;
	let index: DatasetSearch | undefined;

	function* build(): Steps<void> {
		index = yield* datasetSearchSteps(dataset, kept);
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

	/** What has all the words; else, where that is asked for, what has most of them. */
	const bestAnswer = (
		query: Query,
		options: SearchOptions,
	): Answer & Pick<SearchResult, 'skipped' | 'left'> => {
		const {find, relaxed} = ready();
		const found = find(query, options);
		const some = found.total === 0 && options.partial ? relaxed(query, options) : null;
		return some && some.total > 0 ? {...some, skipped: found.skipped} : {...found, left: []};
	};

	const answer = (text: string, options: SearchOptions): SearchResult => {
		const query = parseQuery(text);
		const {finds, vocabulary} = ready();
		const {limit = 100, lang = 'en'} = options;
		const {rows, total, complete, skipped, left} = bestAnswer(query, options);
		const counts: Partial<Record<RecordType, number>> = {};
		for (const {document} of rows) {
			counts[document.found.type] = (counts[document.found.type] ?? 0) + 1;
		}
		const asked = query.terms.length + query.filters.length > 0;
		return {
			hits: rows
				.toSorted(byRank)
				.slice(0, limit)
				.map(row => hitOf(row, query, lang, left.length > 0)),
			// What the hits were found by, to be said in words.
			query: (skipped.length > 0 ? withoutFunctionWords(query)?.query : null) ?? query,
			hints: [...query.hints, ...checkQuery(query, dataset)],
			total,
			complete,
			counts,
			skipped,
			left,
			nearest:
				total > 0 || !asked
					? null
					: nearestQuery(query, dataset, vocabulary, other => finds(parseQuery(other), options)),
		};
	};

	// One key asks the same thing several times: to move, to draw, to go on.
	const answers = new Map<string, SearchResult>();
	const search = (text: string, options: SearchOptions = {}): SearchResult => {
		const {types, limit, tier, lang, partial = false} = options;
		const key = [types?.join() ?? '*', limit, tier, lang, partial, text].join(' ');
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
			const whole = {...options, limit: Number.POSITIVE_INFINITY, partial: false};
			return new Set(search(text, whole).hits.map(({id}) => id));
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
		*readAll() {
			yield* ready().readAll();
		},
		get ready() {
			return index !== undefined;
		},
	};
}
