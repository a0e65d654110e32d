/** Search over plain documents, without a dataset: words, numbers, Chinese, typing errors, no filters. */
import {fold} from '../query/fold.ts';
import {parseQuery} from '../query/parse.ts';
import {runSliced, type SliceOptions} from '../steps/sliced.ts';
import {finish, type Steps} from '../steps/steps.ts';
import {createAnalyzer} from './analyze.ts';
import {isInText} from './check-text.ts';
import {type Clause, clauseOf} from './clause.ts';
import {createFinder, type Finder, type FindOptions} from './find.ts';
import {buildIndex} from './index-core/build.ts';
import type {Interner} from './index-core/interner.ts';
import type {CoreDocument, CoreIndex} from './index-core/types.ts';
import {createPreparer} from './normalize.ts';
import {type MatchTier, TIERS} from './types.ts';

export type TextHit = {
	readonly id: string;
	readonly document: number;
	readonly tier: MatchTier;
	readonly edits: number;
	readonly score: number;
};

export type TextResult = {
	readonly hits: readonly TextHit[];
	readonly total: number;
	/** False where `total` is a lower bound. */
	readonly complete: boolean;
	/** Documents looked at. */
	readonly visited: number;
};

export type TextIndex = {
	/** Best first; equals in the order the documents were given. Never throws, whatever the text. */
	search(text: string, options?: Partial<FindOptions>): TextResult;
	readonly index: CoreIndex;
};

const weightOf = ({weight = 1}: {weight?: number}): number => weight;

/** In steps, for callers that must stay awake. */
export function* textIndexSteps(documents: readonly CoreDocument[]): Steps<TextIndex> {
	const seen = new Set<number>();
	for (const [i, {fields}] of documents.entries()) {
		for (const field of fields) {
			seen.add(weightOf(field));
		}
		if ((i & 0xfff) === 0) {
			yield 0;
		}
	}
	const weights = [...seen].sort((a, b) => b - a);
	let analyze: ReturnType<typeof createAnalyzer> | undefined;
	const index = yield* buildIndex<CoreDocument>({
		documents,
		weights,
		read(document, interner: Interner, take) {
			analyze ??= createAnalyzer(interner);
			for (const field of document.fields) {
				const {ids, length} = analyze(fold(field.text));
				take(ids, weights.indexOf(weightOf(field)), length);
			}
		},
	});
	return open(documents, index);
}

function open(documents: readonly CoreDocument[], index: CoreIndex): TextIndex {
	const prepare = createPreparer(new Map(), 2048);
	const check = (document: number, clause: Clause, tier: number): boolean =>
		documents[document]!.fields.some(({text}) => isInText(prepare(text), clause, tier));
	const finder: Finder = createFinder(index, check);
	return {
		index,
		search(text, options = {}) {
			const clauses = parseQuery(text)
				.terms.map(clauseOf)
				.filter(clause => clause !== null);
			const {rows, total, complete, visited} = finder.find(
				clauses.filter(({not}) => !not),
				{limit: 20, without: clauses.filter(({not}) => not), ...options},
			);
			return {
				hits: rows.map(row => ({...row, id: documents[row.document]!.id, tier: TIERS[row.tier]!})),
				total,
				complete,
				visited,
			};
		},
	};
}

export const createTextIndex = (documents: readonly CoreDocument[]): TextIndex =>
	finish(textIndexSteps(documents));

/** The same, awake in between. Rejects with the signal's reason where it is aborted. */
export const createTextIndexAsync = (
	documents: readonly CoreDocument[],
	options: SliceOptions = {},
): Promise<TextIndex> => runSliced(textIndexSteps(documents), options);
