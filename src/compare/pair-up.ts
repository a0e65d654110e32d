/**
 * Pairs figures of two sides, best fit first, each used once. Equal fits go by the order of A, then of B: what a
 * look at every pair would give, but by kinds, for very many figures are of few.
 */
import {groupBy} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import type {Steps} from '../steps/steps.ts';

export type Fit = {
	/** Figures of one kind have the same score against any other. */
	readonly kindOf: (figure: Figure) => string;
	/** Only figures of one subject may be a pair. */
	readonly subjectOf: (figure: Figure) => string;
	/** How well two kinds fit, each by one of its figures: lower is better; undefined where they are no pair at all. */
	readonly score: (a: Figure, b: Figure) => number | undefined;
	/** Where kinds alone do not tell: whether these two are a pair. */
	readonly holds?: (a: Figure, b: Figure) => boolean;
};

type Placed = {readonly figure: Figure; readonly place: number};
type Kind = {readonly example: Figure; readonly figures: Placed[]};
/** A figure of A, and the kinds of B that it may be paired with at one score. */
type Wish = Placed & {readonly kinds: readonly Kind[]};

/** Pairs looked at between two looks at the clock. */
const RUN = 256;

export function* pairUp(fit: Fit, a: readonly Figure[], b: readonly Figure[]): Steps<[Figure, Figure][]> {
	const wishes = yield* wishesOf(fit, kindsOf(fit, a), kindsOf(fit, b));
	const [takenA, takenB] = [new Set<Figure>(), new Set<Figure>()];
	const pairs: [Figure, Figure][] = [];
	let looked = 0;
	for (const score of [...wishes.keys()].sort((x, y) => x - y)) {
		for (const {figure, kinds} of wishes.get(score)!.sort((x, y) => x.place - y.place)) {
			if (++looked % RUN === 0) {
				yield 0;
			}
			if (takenA.has(figure)) {
				continue;
			}
			const partner = yield* first(kinds, takenB, other => fit.holds?.(figure, other) ?? true);
			if (partner) {
				takenA.add(figure);
				takenB.add(partner);
				pairs.push([figure, partner]);
			}
		}
	}
	return pairs;
}

function kindsOf(fit: Fit, figures: readonly Figure[]): Map<string, Kind[]> {
	const kinds = new Map<string, Kind>();
	for (const [place, figure] of figures.entries()) {
		const name = fit.kindOf(figure);
		const kind = kinds.get(name);
		if (kind) {
			kind.figures.push({figure, place});
		} else {
			kinds.set(name, {example: figure, figures: [{figure, place}]});
		}
	}
	return groupBy([...kinds.values()], ({example}) => fit.subjectOf(example));
}

/** By score, who of A may be paired with which kinds. */
function* wishesOf(
	fit: Fit,
	ofA: ReadonlyMap<string, readonly Kind[]>,
	ofB: ReadonlyMap<string, readonly Kind[]>,
): Steps<Map<number, Wish[]>> {
	const wishes = new Map<number, Wish[]>();
	for (const [subject, kindsA] of ofA) {
		for (const {example, figures} of kindsA) {
			const byScore = new Map<number, Kind[]>();
			for (const kind of ofB.get(subject) ?? []) {
				const score = fit.score(example, kind.example);
				if (score !== undefined) {
					byScore.set(score, [...(byScore.get(score) ?? []), kind]);
				}
			}
			for (const [score, kinds] of byScore) {
				const own = wishes.get(score) ?? [];
				wishes.set(score, own);
				own.push(...figures.map(placed => ({...placed, kinds})));
			}
			yield 0;
		}
	}
	return wishes;
}

/** The first in the order of B that is free and holds. What is taken at the head of a kind is let go. */
function* first(
	kinds: readonly Kind[],
	taken: ReadonlySet<Figure>,
	holds: (figure: Figure) => boolean,
): Steps<Figure | undefined> {
	let best: Placed | undefined;
	for (const {figures} of kinds) {
		while (figures[0] && taken.has(figures[0].figure)) {
			figures.shift();
		}
		for (const [i, placed] of figures.entries()) {
			if (best && best.place < placed.place) {
				break;
			}
			if (!taken.has(placed.figure) && holds(placed.figure)) {
				best = placed;
				break;
			}
			if (i % RUN === RUN - 1) {
				yield 0;
			}
		}
	}
	return best?.figure;
}
