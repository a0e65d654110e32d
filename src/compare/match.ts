/** Which figure of A is set against which of B. Each is used once. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {contextOf} from './row.ts';
import {categoryStand} from './stand.ts';

export type Pair = readonly [Figure, Figure];
export type Matching = {
	readonly pairs: readonly Pair[];
	readonly onlyA: readonly Figure[];
	readonly onlyB: readonly Figure[];
};

/** How well two figures fit: lower is better; undefined where they are no pair at all. */
type Fit = (a: Figure, b: Figure) => number | undefined;

/** Among pairs that fit equally well by subject: like level, area, unit and report first. */
const strain = (a: Figure, b: Figure): number =>
	(a.level === b.level ? 0 : 4) + (a.area === b.area ? 0 : 2) + (a.unit === b.unit ? 0 : 1);

const identical: Fit = (a, b) => (a.id === b.id ? 0 : undefined);

const sameSubject: Fit = (a, b) =>
	a.metric === b.metric && a.category === b.category ? strain(a, b) : undefined;

/** The same metric of another scope, where the category rule lets it through. */
const nearScope =
	(dataset: Dataset): Fit =>
	(a, b) =>
		a.metric === b.metric && categoryStand(contextOf(dataset, a, b)) === 'qualifies'
			? strain(a, b)
			: undefined;

/** Another act on the same subject: offered so that the reader sees what the other side does have. */
const nearAct =
	(dataset: Dataset): Fit =>
	(a, b) => {
		if (a.category !== b.category || (a.level === 'context') !== (b.level === 'context')) {
			return undefined;
		}
		const ranks = [
			dataset.metric.get(a.metric)?.near.indexOf(b.metric) ?? -1,
			dataset.metric.get(b.metric)?.near.indexOf(a.metric) ?? -1,
		].filter(rank => rank >= 0);
		// The vocabulary lists the likeliest mistake first; both sides must find each other likely.
		return ranks.length === 0 ? undefined : Math.max(...ranks) * 8 + strain(a, b);
	};

export function match(dataset: Dataset, figuresA: readonly Figure[], figuresB: readonly Figure[]): Matching {
	const [freeA, freeB] = [new Set(figuresA), new Set(figuresB)];
	const pairs: Pair[] = [];
	for (const scoreOf of [identical, sameSubject, nearScope(dataset), nearAct(dataset)]) {
		const candidates = [...freeA].flatMap(a =>
			[...freeB].flatMap(b => {
				const score = scoreOf(a, b);
				return score === undefined ? [] : [{a, b, score}];
			}),
		);
		// The sort is stable: equal fits keep the order of A, then of B.
		for (const {a, b} of candidates.sort((x, y) => x.score - y.score)) {
			if (freeA.has(a) && freeB.has(b)) {
				pairs.push([a, b]);
				freeA.delete(a);
				freeB.delete(b);
			}
		}
	}
	return {pairs, onlyA: [...freeA], onlyB: [...freeB]};
}
