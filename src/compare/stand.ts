/** Judgements on scope that need more than the two figures: their categories' tree, their reports' other figures. */
import type {Dataset} from '../model/dataset.ts';
import type {Both, Figure} from '../model/types.ts';
import {direction, rangeOf} from './arithmetic.ts';
import type {Context} from './rule.ts';
import {isSole, namesItsKind, scopeOf} from './scope.ts';
import {amount, both, lower, metricName} from './words.ts';

/**
 * Where categories differ: a metric that names its own kind may still be compared, with care. A generic one
 * ("cases") may not, unless the narrower count is the larger: then the wider scope cannot explain it away.
 */
export function categoryStand({dataset, a, b}: Context): 'fits' | 'qualifies' | 'blocks' {
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
	const isRoot = dataset.category.get(wide.category)?.parent === null;
	return !isRoot && narrowIsLarger(a, b, scope) ? 'qualifies' : 'blocks';
}

function narrowIsLarger(a: Figure, b: Figure, scope: 'a_contains_b' | 'b_contains_a'): boolean {
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
	const otherHas = new Set((dataset.figuresOfReport.get(other.report) ?? []).map(f => f.metric));
	return (dataset.figuresOfReport.get(figure.report) ?? []).find(
		f =>
			f.level === figure.level &&
			f.category === figure.category &&
			f.metric !== figure.metric &&
			(metric?.near.includes(f.metric) ?? false) &&
			dataset.metric.get(f.metric)?.counts === metric?.counts &&
			!f.partOf.includes(figure.id) &&
			!figure.partOf.includes(f.id) &&
			!otherHas.has(f.metric),
	);
}

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
