/**
 * The one search. Every plain word must be found in some field of a record; the record's tier is that
 * of the worst of its words. Order: tier, weight of the fields, type, id.
 */
import type {Dataset} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import {checkQuery} from '../query/check.ts';
import {parseQuery} from '../query/parse.ts';
import {runQuery} from '../query/run.ts';
import type {Query} from '../query/types.ts';
import {type Clause, clauseOf, mergeSyllables} from './clause.ts';
import {type Document, documentsOf} from './documents.ts';
import {createEvaluator, type Evaluated} from './evaluate.ts';
import {createFuzzy} from './fuzzy.ts';
import {reasons} from './reasons.ts';
import {nearestQuery} from './suggest.ts';
import {type Hit, type SearchOptions, type SearchResult, TIERS} from './types.ts';
import {vocabularyOf} from './vocabulary.ts';
import {typeOrder} from './weights.ts';

export type Search = {
	/** Never throws, whatever the text. */
	search(text: string, options?: SearchOptions): SearchResult;
	/** Builds the index now; otherwise the first search does. */
	warm(): void;
};

const byRank = (a: Evaluated, b: Evaluated): number =>
	a.rank - b.rank ||
	b.score - a.score ||
	typeOrder(a.document.found.type) - typeOrder(b.document.found.type) ||
	(a.document.found.record.id < b.document.found.record.id ? -1 : 1);

function build(dataset: Dataset) {
	const documents = documentsOf(dataset);
	const vocabulary = vocabularyOf(documents);
	return {documents, vocabulary, evaluator: createEvaluator(createFuzzy(vocabulary.words))};
}

export function createSearch(dataset: Dataset): Search {
	let index: ReturnType<typeof build> | undefined;
	const ready = (): ReturnType<typeof build> => {
		index ??= build(dataset);
		return index;
	};

	const candidates = (query: Query, {types, tier = 'primary'}: SearchOptions): Document[] =>
		ready().documents.filter(
			document =>
				(types === undefined || types.includes(document.found.type)) &&
				(tier === 'all' || document.tier === null || document.tier === tier) &&
				runQuery(query, document.found, dataset),
		);

	const find = (query: Query, options: SearchOptions): Evaluated[] => {
		const {evaluator, vocabulary} = ready();
		const clauses = query.terms.map(clauseOf).filter(clause => clause !== null);
		if (clauses.length === 0 && query.filters.length === 0) {
			return [];
		}
		const wanted = clauses.filter(clause => !clause.not);
		const unwanted = clauses.filter(clause => clause.not);
		const pool = candidates(query, options).filter(
			document => !unwanted.some(clause => evaluator.holds(document, clause)),
		);
		const merged = mergeSyllables(wanted, word => vocabulary.syllables.has(word));
		const readings: Clause[][] = merged ? [wanted, merged] : [wanted];
		return evaluator.evaluate(pool, readings).sort(byRank);
	};

	const search = (text: string, options: SearchOptions = {}): SearchResult => {
		const query = parseQuery(text);
		const found = find(query, options);
		const lang = options.lang ?? 'en';
		const hits = found.slice(0, options.limit ?? 100).map((row): Hit => {
			const {type, record} = row.document.found;
			return {
				type,
				id: record.id,
				title: row.document.title[lang],
				tier: TIERS[row.rank]!,
				score: Math.round(row.score * 1000) / 1000,
				matches: reasons(row, query, lang),
			};
		});
		const counts: Partial<Record<RecordType, number>> = {};
		for (const {document} of found) {
			counts[document.found.type] = (counts[document.found.type] ?? 0) + 1;
		}
		const {words, numbers} = ready().vocabulary;
		const asked = query.terms.length + query.filters.length > 0;
		return {
			hits,
			query,
			hints: [...query.hints, ...checkQuery(query, dataset)],
			total: found.length,
			counts,
			nearest:
				found.length > 0 || !asked
					? null
					: nearestQuery(
							query,
							dataset,
							words,
							numbers,
							other => find(parseQuery(other), options).length > 0,
						),
		};
	};

	return {search, warm: () => void ready()};
}
