/** How two categories lie to each other, and for which metrics that decides. */
import {type Dataset, groupBy} from '../model/dataset.ts';
import {oncePer} from '../model/once-per.ts';
import type {Figure} from '../model/types.ts';

export type Scope = 'same' | 'a_contains_b' | 'b_contains_a' | 'overlap' | 'apart';

function ancestors(dataset: Dataset, category: string): Set<string> {
	const seen = new Set<string>();
	let at: string | null = category;
	while (at !== null && !seen.has(at)) {
		seen.add(at);
		at = dataset.category.get(at)?.parent ?? null;
	}
	return seen;
}

/** A basket's categories, which reports count together though the tree gives them no common parent. */
function parts(dataset: Dataset, category: string): readonly string[] {
	const {includes = []} = dataset.category.get(category) ?? {};
	return includes.length > 0 ? includes : [category];
}

const inside = (dataset: Dataset, category: string, wide: string): boolean => {
	const above = ancestors(dataset, category);
	return above.has(wide) || parts(dataset, wide).some(part => above.has(part));
};

export function scopeOf(dataset: Dataset, a: string, b: string): Scope {
	if (a === b) {
		return 'same';
	}
	if (inside(dataset, b, a) || parts(dataset, b).every(part => inside(dataset, part, a))) {
		return 'a_contains_b';
	}
	if (inside(dataset, a, b) || parts(dataset, a).every(part => inside(dataset, part, b))) {
		return 'b_contains_a';
	}
	const meets = parts(dataset, a).some(x =>
		parts(dataset, b).some(y => inside(dataset, x, y) || inside(dataset, y, x)),
	);
	return meets ? 'overlap' : 'apart';
}

/** True where `category` is `wanted` or lies in it. */
export function isInCategory(dataset: Dataset, category: string, wanted: string): boolean {
	const scope = scopeOf(dataset, wanted, category);
	return scope === 'same' || scope === 'a_contains_b';
}

/** "Cases" need a category to mean anything; "insiders" or "black cards" name their own kind. */
export function namesItsKind(dataset: Dataset, metric: string): boolean {
	return dataset.metric.get(metric)?.generic === false;
}

/** The only figure of its metric in its report, single cases and background left aside. */
export function isSole(dataset: Dataset, figure: Figure): boolean {
	const own = byReport(dataset.figuresOfMetric.get(figure.metric) ?? []).get(figure.report) ?? [];
	return own.length === 1 && own[0]?.id === figure.id;
}

const byReport = oncePer((figures: readonly Figure[]) =>
	groupBy(
		figures.filter(({level}) => level !== 'case' && level !== 'context'),
		({report}) => report,
	),
);
