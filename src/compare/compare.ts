/** Two sides set against each other, row by row. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {groupOf, groups} from './group.ts';
import {leftover} from './leftover.ts';
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
export function compareSides(dataset: Dataset, a: Side, b: Side, options: CompareOptions = {}): Comparison {
	const [figuresA, figuresB] = [a, b].map(side =>
		options.context === true ? [...side.figures, ...side.context] : side.figures,
	) as [readonly Figure[], readonly Figure[]];
	const {pairs, onlyA, onlyB} = match(dataset, figuresA, figuresB);
	const matched = new Set(pairs.filter(([x, y]) => x.metric === y.metric).flat());
	const loose = (figures: readonly Figure[]): Figure[] => figures.filter(figure => !matched.has(figure));
	const place = new Map(figuresA.map((figure, i) => [figure.id, i]));
	const ordered = [...pairs].sort(([x], [y]) => (place.get(x.id) ?? 0) - (place.get(y.id) ?? 0));
	const rows: Row[] = [
		...ordered.map(([x, y]) => compareFigures(dataset, x, y)),
		...onlyA.map(figure => leftover(dataset, figure, 'a', figuresB, loose(figuresB))),
		...onlyB.map(figure => leftover(dataset, figure, 'b', figuresA, loose(figuresA))),
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
