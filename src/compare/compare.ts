/** Two sides set against each other, row by row. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {finish, type Steps} from '../steps/steps.ts';
import {groupOf, groups} from './group.ts';
import {leftovers} from './leftover.ts';
import {match} from './match.ts';
import {compareFigures} from './row.ts';
import {judgeSides} from './rules.ts';
import {isInCategory} from './scope.ts';
import type {Comparison, Row, Side} from './types.ts';

export type CompareOptions = {
	/** Only rows of this category and those inside it. */
	readonly category?: string;
	/** Background figures too. */
	readonly context?: boolean;
};

/**
 * Rows come in groups: comparable, with care, near misses, only in A, only in B; within a group in the
 * order of the reports. Matching is done on everything and filtered after, so that a filter changes no row.
 */
export const compareSides = (dataset: Dataset, a: Side, b: Side, options: CompareOptions = {}): Comparison =>
	finish(compareSteps(dataset, a, b, options));

/** The same in steps, for sides of very many figures. */
export function* compareSteps(
	dataset: Dataset,
	a: Side,
	b: Side,
	options: CompareOptions = {},
): Steps<Comparison> {
	const [figuresA, figuresB] = [a, b].map(side =>
		options.context === true ? [...side.figures, ...side.context] : side.figures,
	) as [readonly Figure[], readonly Figure[]];
	const {pairs, onlyA, onlyB} = yield* match(dataset, figuresA, figuresB);
	const matched = new Set(pairs.filter(([x, y]) => x.metric === y.metric).flat());
	const loose = (figures: readonly Figure[]): Figure[] => figures.filter(figure => !matched.has(figure));
	const place = new Map(figuresA.map((figure, i) => [figure.id, i]));
	const ordered = [...pairs].sort(([x], [y]) => (place.get(x.id) ?? 0) - (place.get(y.id) ?? 0));
	const rows: Row[] = [
		...(yield* each(ordered, ([x, y]) => compareFigures(dataset, x, y))),
		...(yield* each(onlyA, leftovers(dataset, 'a', figuresB, loose(figuresB)))),
		...(yield* each(onlyB, leftovers(dataset, 'b', figuresA, loose(figuresA)))),
	];
	const {category} = options;
	const about = (row: Row): boolean =>
		category === undefined ||
		[row.a, row.b].some(figure => figure && isInCategory(dataset, figure.category, category));
	return {
		a,
		b,
		rows: groups.flatMap(group => rows.filter(row => groupOf(row) === group && about(row))),
		reasons: judgeSides(dataset, a.face, b.face),
	};
}

/** Rows worked out between two looks at the clock. */
const RUN = 32;

function* each<From, To>(rows: readonly From[], make: (row: From) => To): Steps<To[]> {
	const made: To[] = [];
	for (const row of rows) {
		made.push(make(row));
		if (made.length % RUN === 0) {
			yield 0;
		}
	}
	return made;
}
