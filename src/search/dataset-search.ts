/** The index of a dataset made ready to be asked: which records, judged by reading their texts. */
import type {Dataset, Found} from '../model/dataset.ts';
import {tierOf} from '../query/tier.ts';
import type {Query} from '../query/types.ts';
import type {Steps} from '../steps/steps.ts';
import {isInText} from './check-text.ts';
import {type Clause, clauseOf, mergeSyllables} from './clause.ts';
import {datasetSteps} from './dataset-index.ts';
import {createDocuments, type Document, everything, readingsSteps} from './documents.ts';
import {createEvaluator, type Evaluated} from './evaluate.ts';
import {createFilterCompiler} from './filters.ts';
import {createFinder, type FindOptions, type FindResult, type ScanResult} from './find.ts';
import {withoutFunctionWords} from './function-words.ts';
import {postingsIn, tokenRange} from './index-core/dictionary.ts';
import {type CoreIndex, DOCUMENT_MASK} from './index-core/types.ts';
import type {Kept} from './kept/kept.ts';
import {facet, WHOLE} from './namespaces.ts';
import type {Readings} from './pinyin.ts';
import {placesOf} from './places.ts';
import {createRecent} from './recent.ts';
import {looselyCut, segmented} from './segments.ts';
import {otherwise} from './spellings.ts';
import {chineseSynonymsOf} from './thesaurus.ts';
import type {SearchOptions} from './types.ts';
import {createVocabulary, type Vocabulary} from './vocabulary.ts';

/** Up to so many records every answer is read and counted. */
export const SMALL = 5000;

/** Records whose texts are read in a step: two milliseconds. */
const READ_AT_ONCE = 8;

/** Every record is looked at and read where need be. */
const UNBOUNDED = {budget: Number.POSITIVE_INFINITY, reads: Number.POSITIVE_INFINITY} as const;
/** Records looked at in vain for each choice of words, over many. */
const MOST_RELAXED = 3000;
/** Pieces of runs of Chinese of which it is remembered whether some text holds them. */
const KNOWN = 512;

export type Answer = {
	/** In no order. */
	readonly rows: readonly Evaluated[];
	readonly total: number;
	readonly complete: boolean;
	/** Records looked at, for those who watch the cost. */
	readonly visited: number;
};

export type DatasetSearch = {
	/** What has all the words; where nothing has, what has all but those that only hold a question together. */
	find(query: Query, options: SearchOptions): Answer & {readonly skipped: readonly string[]};
	/** Every record found, in steps, without its texts being read where the index knows. */
	findAll(query: Query, options: SearchOptions): Steps<readonly Found[]>;
	/** What has most of the words, where nothing has all. */
	relaxed(query: Query, options: SearchOptions): Answer & {readonly left: readonly string[]};
	/** Whether the query finds anything. */
	finds(query: Query, options: SearchOptions): boolean;
	/** Reads the texts of every record, where there are few; goes on where it was left. */
	readAll(): Steps<void>;
	readonly vocabulary: Vocabulary;
	/** How many records there are. */
	readonly size: number;
	/** Records that a filter by this value leaves. */
	countOf(field: string, id: string): number;
};

/** Of several readings of a query those that forgive least. */
function leastForgiven<T extends Pick<FindResult, 'within' | 'related'>>(found: readonly T[]): T[] {
	// Another word of the same meaning is less than as typed, and more than a typing error.
	const forgiven = ({within, related}: T): number => within + (related ? 0.5 : 0);
	const least = Math.min(...found.map(forgiven));
	return found.filter(row => forgiven(row) === least);
}

const NOTHING: Answer = {rows: [], total: 0, complete: true, visited: 0};

/** @param kept what was worked out of this very dataset before */
export function* datasetSearchSteps(dataset: Dataset, kept?: Kept): Steps<DatasetSearch> {
	const records = yield* everything(dataset);
	if (kept) {
		return open(dataset, records, kept.readings, kept.index);
	}
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
	const documentAt = createDocuments(dataset, records, readings, 2 * SMALL);
	const syllables = new Set(Array.from(readings.values(), reading => reading.split(' ')).flat());
	const isSyllable = (word: string): boolean => syllables.has(word);
	// The ways in which a run of Chinese may be nearly there ask one after the other about the same record.
	let last = {place: -1, clause: null as Clause | null, tier: 0, found: false};
	const check = (place: number, clause: Clause, tier: number): boolean => {
		if (last.place !== place || last.clause !== clause || last.tier !== tier) {
			const found = documentAt(place).fields.some(({prepared}) => isInText(prepared, clause, tier));
			last = {place, clause, tier, found};
		}
		return last.found;
	};
	const finder = createFinder(index, check);
	const evaluator = createEvaluator(finder);
	const compileFilters = createFilterCompiler(index, dataset, records);

	const isPlace = placesOf(dataset);
	const pieces = createRecent<string, boolean>(KNOWN);
	const isKnown = (piece: string): boolean => {
		const before = pieces.get(piece);
		if (before !== undefined) {
			return before;
		}
		const clause = clauseOf({text: piece, mode: 'exact', not: false});
		const holds = (norm: string): boolean =>
			clause !== null && finder.find([{...clause, norm}], {limit: 1}).total > 0;
		const known = holds(piece) || chineseSynonymsOf(piece).some(holds);
		pieces.set(piece, known);
		return known;
	};

	const readingsFor = (
		query: Query,
	): {wanted: Clause[]; written: Clause[]; without: Clause[]; readings: Clause[][]} => {
		const clauses = query.terms.map(clauseOf).filter(clause => clause !== null);
		const wanted = clauses.filter(clause => !clause.not);
		const respelt = query.terms.map(term => otherwise(term, isSyllable));
		const written = query.terms.flatMap((term, i) => (term.not ? [] : (respelt[i] ?? clauseOf(term) ?? [])));
		const ways = respelt.some((others, i) => others && !query.terms[i]!.not) ? [wanted, written] : [wanted];
		const cut = segmented(written, isKnown);
		return {
			wanted,
			written,
			// A term of several parts is not each of them.
			without: [
				...clauses.filter(clause => clause.not),
				...respelt.flatMap(others => (others?.length === 1 && others[0]!.not ? others : [])),
			],
			readings: [...ways, ...(cut ? [cut] : [])].flatMap(way => {
				const merged = mergeSyllables(way, isSyllable);
				return merged ? [way, merged] : [way];
			}),
		};
	};

	/** What stands for the filters, and what is asked about a record by its place. */
	const limits = (query: Query, {types, tier = 'primary'}: SearchOptions) => {
		const filters = compileFilters(query.filters, types);
		const accept =
			tier === 'all' && !filters.test
				? undefined
				: (place: number): boolean =>
						(tier === 'all' || (tierOf(dataset, records[place]!) ?? tier) === tier) &&
						filters.test?.(place) !== false;
		return {filters: filters.nodes, filterKey: `${tier} ${filters.key}`, accept};
	};

	const places = (query: Query, options: SearchOptions, most: number, literally = false): FindResult[] => {
		const {readings: ways, without} = readingsFor(query);
		const all = most >= index.size;
		const limited = limits(query, options);
		const search = (how: Pick<FindOptions, 'literally' | 'otherwise'>): FindResult[] =>
			ways
				.map(clauses =>
					finder.find(clauses, {
						limit: all ? Number.POSITIVE_INFINITY : most,
						...(all ? UNBOUNDED : {}),
						...limited,
						without,
						...how,
					}),
				)
				.filter(({total}) => total > 0);
		// Errors are looked for once no way of reading the query needs none.
		const found = search({literally: true});
		return found.length > 0 || literally ? leastForgiven(found) : leastForgiven(search({otherwise: true}));
	};

	/** The query's words, runs of Chinese cut even where a piece is unknown. */
	const looseReadings = (written: readonly Clause[]): Clause[][] => {
		const loose = written.flatMap((clause): Clause[] => {
			const cut = clause.isHan && clause.mode === 'fuzzy' ? looselyCut(clause.norm, isKnown) : null;
			return cut?.map(norm => ({...clause, norm, term: norm})) ?? [clause];
		});
		const merged = mergeSyllables(loose, isSyllable);
		return merged ? [merged, loose] : [loose];
	};

	const relaxed = (query: Query, options: SearchOptions): Answer & {left: readonly string[]} => {
		const {written, without} = readingsFor(withoutFunctionWords(query)?.query ?? query);
		const {limit = 100} = options;
		const all = index.size <= SMALL;
		for (const clauses of written.length > 0 ? looseReadings(written) : []) {
			const found = finder.relaxed(
				clauses,
				{
					limit: all ? Number.POSITIVE_INFINITY : limit,
					...(all ? UNBOUNDED : {most: MOST_RELAXED}),
					...limits(query, options),
					without,
				},
				isPlace,
			);
			if (found) {
				const pool = found.rows.map(({document}) => documentAt(document));
				const rows = evaluator.evaluate(pool, [found.kept], found.within, true);
				if (rows.length > 0) {
					return {
						rows,
						total: all ? rows.length : Math.max(rows.length, found.total),
						complete: all || (found.complete && rows.length === found.total),
						visited: found.visited,
						left: found.left.map(({term}) => term),
					};
				}
			}
		}
		return {...NOTHING, left: []};
	};

	function* allOf(query: Query, options: SearchOptions, literally: boolean): Steps<readonly Found[]> {
		if (isEmpty(query)) {
			return [];
		}
		const {readings: ways, without} = readingsFor(query);
		const limited = limits(query, options);
		const all: ScanResult[] = [];
		for (const clauses of ways) {
			all.push(yield* finder.findAll(clauses, {...limited, without, literally}));
		}
		const found = leastForgiven(all.filter(({documents}) => documents.length > 0));
		let fewest = Number.POSITIVE_INFINITY;
		for (const {edits} of found) {
			fewest = edits.reduce((least, its) => Math.min(least, its), fewest);
		}
		const kept = new Set(
			found.flatMap(({documents, edits}) => documents.filter((_, i) => edits[i] === fewest)),
		);
		return Array.from(kept, place => records[place]!);
	}

	/** Records named by the whole query, which among a great many may not be among the first few. */
	const named = (wanted: readonly Clause[]): number[] => {
		const {low, high} = tokenRange(index, WHOLE + wanted.map(({norm}) => norm).join(' '));
		const list = index.postings.subarray(index.offsets[low], index.offsets[high]).slice(0, 100);
		return Array.from(list, posting => posting & DOCUMENT_MASK);
	};

	const isEmpty = ({terms, filters}: Query): boolean =>
		terms.every(term => clauseOf(term) === null) && filters.length === 0;

	function* findAll(query: Query, options: SearchOptions): Steps<readonly Found[]> {
		const plainer = withoutFunctionWords(query);
		const found = yield* allOf(query, options, plainer !== null);
		return found.length > 0 || !plainer ? found : yield* allOf(plainer.query, options, false);
	}

	const answer = (query: Query, options: SearchOptions, literally: boolean): Answer => {
		if (isEmpty(query)) {
			return NOTHING;
		}
		const {limit = 100} = options;
		const all = index.size <= SMALL || limit >= index.size;
		const found = places(query, options, all ? index.size : Math.ceil(limit * 1.25) + 20, literally);
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
		const {within, related} = found[0]!;
		const rows = evaluator.evaluate(pool, ways, within, related);
		const counted = all ? rows.length : Math.max(rows.length, ...found.map(({total}) => total));
		return {
			rows,
			total: counted,
			complete: all || (found.length === 1 && found[0]!.complete && rows.length === counted),
			visited: found.reduce((sum, {visited}) => sum + visited, 0),
		};
	};

	let read = 0;
	function* readAll(): Steps<void> {
		while (index.size <= SMALL && read < index.size) {
			documentAt(read);
			read++;
			if (read % READ_AT_ONCE === 0) {
				yield read / index.size;
			}
		}
	}

	return {
		readAll,
		vocabulary: createVocabulary(index),
		size: index.size,
		countOf: (field, id) => postingsIn(index, tokenRange(index, facet(field, id))),
		findAll,
		relaxed: (query, options) => (isEmpty(query) ? {...NOTHING, left: []} : relaxed(query, options)),
		finds: (query, options) => !isEmpty(query) && places(query, options, 1).length > 0,
		find(query, options) {
			const plainer = withoutFunctionWords(query);
			// What holds a question together is no word to be forgiven errors in.
			const found = answer(query, options, plainer !== null);
			return found.total > 0 || !plainer
				? {...found, skipped: []}
				: {...answer(plainer.query, options, false), skipped: plainer.skipped};
		},
	};
}
