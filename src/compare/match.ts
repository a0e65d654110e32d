/** Which figure of A is set against which of B. Each is used once. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import type {Steps} from '../steps/steps.ts';
import {type Fit, pairUp} from './pair-up.ts';
import {contextOf} from './row.ts';
import {isSole} from './scope.ts';
import {categoryStand, standOfKinds} from './stand.ts';

export type Pair = readonly [Figure, Figure];
export type Matching = {
	readonly pairs: readonly Pair[];
	readonly onlyA: readonly Figure[];
	readonly onlyB: readonly Figure[];
};

/** Among pairs that fit equally well by subject: like level, area, unit and report first. */
const strain = (a: Figure, b: Figure): number =>
	(a.level === b.level ? 0 : 4) + (a.area === b.area ? 0 : 2) + (a.unit === b.unit ? 0 : 1);

const kindOf = ({metric, category, level, area, unit}: Figure): string =>
	`${metric} ${category} ${level} ${area} ${unit}`;

const identical: Fit = {
	kindOf: figure => figure.id,
	subjectOf: figure => figure.id,
	score: () => 0,
};

const sameSubject: Fit = {
	kindOf,
	subjectOf: ({metric, category}) => `${metric} ${category}`,
	score: strain,
};

/** The same metric of another scope, where the category rule lets it through. */
const nearScope = (dataset: Dataset): Fit => ({
	kindOf: figure => `${kindOf(figure)} ${isSole(dataset, figure)}`,
	subjectOf: ({metric}) => metric,
	score(a, b) {
		const stand = standOfKinds(dataset, a, b);
		return stand === 'qualifies' || stand === 'by_value' ? strain(a, b) : undefined;
	},
	holds: (a, b) => categoryStand(contextOf(dataset, a, b)) === 'qualifies',
});

/** Another act on the same subject: offered so that the reader sees what the other side does have. */
const nearAct = (dataset: Dataset): Fit => ({
	kindOf,
	subjectOf: ({category, level}) => `${category} ${level === 'context'}`,
	score(a, b) {
		const ranks = [
			dataset.metric.get(a.metric)?.near.indexOf(b.metric) ?? -1,
			dataset.metric.get(b.metric)?.near.indexOf(a.metric) ?? -1,
		].filter(rank => rank >= 0);
		// The vocabulary lists the likeliest mistake first; both sides must find each other likely.
		return ranks.length === 0 ? undefined : Math.max(...ranks) * 8 + strain(a, b);
	},
});

export function* match(
	dataset: Dataset,
	figuresA: readonly Figure[],
	figuresB: readonly Figure[],
): Steps<Matching> {
	let [onlyA, onlyB] = [figuresA, figuresB];
	const pairs: Pair[] = [];
	for (const fit of [identical, sameSubject, nearScope(dataset), nearAct(dataset)]) {
		const found = yield* pairUp(fit, onlyA, onlyB);
		const taken = new Set(found.flat());
		pairs.push(...found);
		onlyA = onlyA.filter(figure => !taken.has(figure));
		onlyB = onlyB.filter(figure => !taken.has(figure));
	}
	return {pairs, onlyA, onlyB};
}
