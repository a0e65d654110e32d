/** Judgements on scope that need more than the two figures: their categories' tree, their reports' other figures. */
import {type Dataset, groupBy} from '../model/dataset.ts';
import {oncePer} from '../model/once-per.ts';
import type {Both, Figure} from '../model/types.ts';
import {direction, rangeOf} from './arithmetic.ts';
import type {Context} from './rule.ts';
import {isSole, namesItsKind, type Scope, scopeOf} from './scope.ts';
import {amount, both, lower, metricName} from './words.ts';

/**
 * Where categories differ: a metric that names its own kind may still be compared, with care. A generic one
 * ("cases") may not, unless the narrower count is the larger: then the wider scope cannot explain it away.
 */
export function categoryStand({dataset, a, b}: Context): CategoryStand {
	const stand = standOfKinds(dataset, a, b);
	if (stand !== 'by_value') {
		return stand;
	}
	return narrowIsLarger(a, b, scopeOf(dataset, a.category, b.category)) ? 'qualifies' : 'blocks';
}

export type CategoryStand = 'fits' | 'qualifies' | 'blocks';

/** The same as far as metric, category and being alone in a report tell; `by_value` where the numbers decide. */
export function standOfKinds(dataset: Dataset, a: Figure, b: Figure): CategoryStand | 'by_value' {
	if (a.metric !== b.metric) {
		return 'fits';
	}
	const scope = scopeOf(dataset, a.category, b.category);
	if (scope === 'same') {
		return 'fits';
	}
	if (namesItsKind(dataset, a.metric)) {
		return scope !== 'apart' || (isSole(dataset, a) && isSole(dataset, b)) ? 'qualifies' : 'blocks';
	}
	if (scope !== 'a_contains_b' && scope !== 'b_contains_a') {
		return 'blocks';
	}
	// A root holds everything of its field: one kind of it is no narrower reading, but another question.
	const wide = scope === 'a_contains_b' ? a : b;
	return dataset.category.get(wide.category)?.parent === null ? 'blocks' : 'by_value';
}

function narrowIsLarger(a: Figure, b: Figure, scope: Scope): boolean {
	const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
	const way = rangeA && rangeB ? direction(rangeA, rangeB) : 'unknown';
	return way === (scope === 'a_contains_b' ? 'up' : 'down');
}

/** Which way the count of the narrower scope lies: only a larger one owes nothing to the scope. */
export function scopeTail({dataset, a, b}: Context): Both {
	const scope = scopeOf(dataset, a.category, b.category);
	if (scope !== 'a_contains_b' && scope !== 'b_contains_a') {
		return both('', '');
	}
	return narrowIsLarger(a, b, scope)
		? both('; yet the narrower count is the larger', '；但范围窄者反而更大')
		: both('; the wider scope alone may explain the difference', '；差异可能仅因范围更宽');
}

/** A total beside `figure` in its report: the same things, sorted by a related act, in a count of its own. */
function splitOff(dataset: Dataset, figure: Figure, other: Figure): Figure | undefined {
	const metric = dataset.metric.get(figure.metric);
	const [here, there] = [figure, other].map(({report}) =>
		byMetric(dataset.figuresOfReport.get(report) ?? []),
	);
	const near = (metric?.near ?? []).filter(
		id => id !== figure.metric && dataset.metric.get(id)?.counts === metric?.counts && !there!.has(id),
	);
	const found = near.flatMap(
		id =>
			(here!.get(id) ?? []).find(
				({figure: f}) =>
					f.level === figure.level &&
					f.category === figure.category &&
					!f.partOf.includes(figure.id) &&
					!figure.partOf.includes(f.id),
			) ?? [],
	);
	return found.sort((x, y) => x.place - y.place)[0]?.figure;
}

/** The figures of a report by metric, each with its place in the report. */
const byMetric = oncePer((figures: readonly Figure[]) =>
	groupBy(
		figures.map((figure, place) => ({figure, place})),
		({figure}) => figure.metric,
	),
);

/** One report splits by act what the other gives as one number: "filed" need not reach equally far. */
export function actScope({dataset, a, b}: Context): Both | undefined {
	if (a.metric !== b.metric || a.report === b.report || a.level === 'case') {
		return undefined;
	}
	for (const [name, other, figure, against] of [
		['A', 'B', a, b],
		['B', 'A', b, a],
	] as const) {
		const split = splitOff(dataset, figure, against);
		if (split) {
			const act = dataset.metric.get(a.metric)?.act ?? both(a.metric, a.metric);
			const label = metricName(dataset, split.metric);
			return both(
				`${name} gives ${lower(label.en)} (${amount(dataset, split, 'en')}) as another count; ${other} makes no such split, so “${act.en}” may reach further in one than in the other.`,
				`${name}另列${label.zh}（${amount(dataset, split, 'zh')}），${other}未作此区分，两处“${act.zh}”的口径可能不同。`,
			);
		}
	}
	return undefined;
}
