/** The index of a dataset made ready to be asked: which records, judged by reading their texts. */
import type {Dataset, Found} from '../model/dataset.ts';
import {tierOf} from '../query/tier.ts';
import type {Query} from '../query/types.ts';
import {isInText} from './check-text.ts';
import {type Clause, clauseOf, mergeSyllables} from './clause.ts';
import {datasetSteps} from './dataset-index.ts';
import {createDocuments, type Document, everything, readingsSteps} from './documents.ts';
import {createEvaluator, type Evaluated} from './evaluate.ts';
import {createFilterCompiler} from './filters.ts';
import {createFinder, type FindResult} from './find.ts';
import {postingsIn, tokenRange} from './index-core/dictionary.ts';
import {type CoreIndex, DOCUMENT_MASK, type Steps} from './index-core/types.ts';
import {facet, WHOLE} from './namespaces.ts';
import type {Readings} from './pinyin.ts';
import type {SearchOptions} from './types.ts';
import {createVocabulary, type Vocabulary} from './vocabulary.ts';

/** Up to so many records every answer is read and counted. */
export const SMALL = 5000;

export type Answer = {
	/** In no order. */
	readonly rows: readonly Evaluated[];
	readonly total: number;
	readonly complete: boolean;
	/** Records looked at, for those who watch the cost. */
	readonly visited: number;
};

export type DatasetSearch = {
	find(query: Query, options: SearchOptions): Answer;
	/** Whether the query finds anything. */
	finds(query: Query, options: SearchOptions): boolean;
	readonly vocabulary: Vocabulary;
	/** Records that a filter by this value leaves. */
	countOf(field: string, id: string): number;
};

const NOTHING: Answer = {rows: [], total: 0, complete: true, visited: 0};

export function* datasetSearchSteps(dataset: Dataset): Steps<DatasetSearch> {
	const records = yield* everything(dataset);
	const readings = yield* readingsSteps(dataset);
	const index = yield* datasetSteps(dataset, records, readings);
	return open(dataset, records, readings, index);
}

function open(
	dataset: Dataset,
	records: readonly Found[],
	readings: Readings,
	index: CoreIndex,
): DatasetSearch {
	const documentAt = createDocuments(dataset, records, readings, SMALL);
	const syllables = new Set(Array.from(readings.values(), reading => reading.split(' ')).flat());
	const check = (place: number, clause: Clause, tier: number): boolean =>
		documentAt(place).fields.some(({prepared}) => isInText(prepared, clause, tier));
	const finder = createFinder(index, check);
	const evaluator = createEvaluator(finder.near);
	const compileFilters = createFilterCompiler(index, dataset, records);

	const readingsFor = (query: Query): {wanted: Clause[]; without: Clause[]; readings: Clause[][]} => {
		const clauses = query.terms.map(clauseOf).filter(clause => clause !== null);
		const wanted = clauses.filter(clause => !clause.not);
		const merged = mergeSyllables(wanted, word => syllables.has(word));
		return {
			wanted,
			without: clauses.filter(clause => clause.not),
			readings: merged ? [wanted, merged] : [wanted],
		};
	};

	const places = (query: Query, options: SearchOptions, most: number): FindResult[] => {
		const {types, tier = 'primary'} = options;
		const filters = compileFilters(query.filters, types);
		const {readings: ways, without} = readingsFor(query);
		const all = most >= index.size;
		const accept =
			tier === 'all' && !filters.test
				? undefined
				: (place: number): boolean =>
						(tier === 'all' || (tierOf(dataset, records[place]!) ?? tier) === tier) &&
						filters.test?.(place) !== false;
		const found = ways.map(clauses =>
			finder.find(clauses, {
				limit: all ? Number.POSITIVE_INFINITY : most,
				...(all ? {budget: Number.POSITIVE_INFINITY} : {}),
				accept,
				filters: filters.nodes,
				filterKey: `${tier} ${filters.key}`,
				without,
			}),
		);
		const some = found.filter(({total}) => total > 0);
		const fewest = Math.min(...some.map(({within}) => within));
		return some.filter(({within}) => within === fewest);
	};

	/** Records named by the whole query, which among a great many may not be among the first few. */
	const named = (wanted: readonly Clause[]): number[] => {
		const {low, high} = tokenRange(index, WHOLE + wanted.map(({norm}) => norm).join(' '));
		const list = index.postings.subarray(index.offsets[low], index.offsets[high]).slice(0, 100);
		return Array.from(list, posting => posting & DOCUMENT_MASK);
	};

	const isEmpty = ({terms, filters}: Query): boolean =>
		terms.every(term => clauseOf(term) === null) && filters.length === 0;

	return {
		vocabulary: createVocabulary(index),
		countOf: (field, id) => postingsIn(index, tokenRange(index, facet(field, id))),
		finds: (query, options) => !isEmpty(query) && places(query, options, 1).length > 0,
		find(query, options) {
			if (isEmpty(query)) {
				return NOTHING;
			}
			const {limit = 100} = options;
			const all = index.size <= SMALL || limit >= index.size;
			const found = places(query, options, all ? index.size : Math.ceil(limit * 1.25) + 20);
			if (found.length === 0) {
				return NOTHING;
			}
			const {wanted, readings: ways} = readingsFor(query);
			const candidates = new Set(found.flatMap(({rows}) => rows.map(({document}) => document)));
			if (!all && wanted.length > 0 && query.filters.length === 0 && !options.types) {
				for (const place of named(wanted)) {
					candidates.add(place);
				}
			}
			const pool: Document[] = Array.from(candidates, documentAt);
			const rows = evaluator.evaluate(pool, ways, found[0]!.within);
			const counted = all ? rows.length : Math.max(rows.length, ...found.map(({total}) => total));
			return {
				rows,
				total: counted,
				complete: all || (found.length === 1 && found[0]!.complete && rows.length === counted),
				visited: found.reduce((sum, {visited}) => sum + visited, 0),
			};
		},
	};
}
