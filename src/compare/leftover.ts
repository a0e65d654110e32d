/** Figures that one side alone has: said to be so, with what the other side does have. */
import {type Dataset, groupBy} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {refuse} from './row.ts';
import {reasonOf} from './rule.ts';
import type {RefusedRow} from './types.ts';
import {amount, both, categoryName, lower, metricName} from './words.ts';

const MOST = 3;

/**
 * For each figure that one side alone has, its row.
 * @param other all figures of the other side
 * @param loose those of them without a partner of their own metric
 */
export function leftovers(
	dataset: Dataset,
	side: 'a' | 'b',
	other: readonly Figure[],
	loose: readonly Figure[],
): (figure: Figure) => RefusedRow {
	const alternatives = createAlternatives(dataset, other, loose);
	return figure => {
		const reason = reasonOf(
			{id: `only_in_${side}`, severity: 'blocks'},
			sentence(dataset, figure, side, alternatives(figure)),
		);
		return side === 'a' ? refuse(figure, null, [reason]) : refuse(null, figure, [reason]);
	};
}

/** The same metric on another subject; else a near act on the same subject that has found no partner. */
function createAlternatives(
	dataset: Dataset,
	other: readonly Figure[],
	loose: readonly Figure[],
): (figure: Figure) => readonly Figure[] {
	const ofMetric = groupBy(other, ({metric}) => metric);
	const ofCategory = groupBy(loose, ({category}) => category);
	const isNear = (x: string, y: string): boolean => dataset.metric.get(x)?.near.includes(y) ?? false;
	// Very many figures are of few kinds: what is found for one holds for all of its kind.
	const known = new Map<string, readonly Figure[]>();
	return ({metric, category}) => {
		const kind = `${metric} ${category}`;
		let found = known.get(kind);
		if (!found) {
			const near = (ofCategory.get(category) ?? []).filter(
				f => isNear(metric, f.metric) || isNear(f.metric, metric),
			);
			found = [...(ofMetric.get(metric) ?? []), ...near];
			known.set(kind, found);
		}
		return found;
	};
}

function sentence(dataset: Dataset, figure: Figure, side: 'a' | 'b', others: readonly Figure[]) {
	const there = side === 'a' ? 'B' : 'A';
	const en = `${there} does not report it; not reported is not zero.`;
	const zh = `${there}未报告此项，未报告不等于零。`;
	if (others.length === 0) {
		return both(en, zh);
	}
	const shown = others.slice(0, MOST);
	const rest = others.length - shown.length;
	const name = (f: Figure, lang: 'en' | 'zh'): string => {
		const category = categoryName(dataset, f.category)[lang];
		const metric = metricName(dataset, f.metric)[lang];
		const size = amount(dataset, f, lang);
		if (lang === 'zh') {
			return `${f.metric === figure.metric ? category : metric}，${size}`;
		}
		return f.metric === figure.metric ? `${size} under ${lower(category)}` : `${lower(metric)}, ${size}`;
	};
	const list = (lang: 'en' | 'zh', glue: string): string => shown.map(f => name(f, lang)).join(glue);
	return both(
		`${en} What ${there} does have: ${list('en', '; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
		`${zh}${there}所报的是：${list('zh', '；')}${rest > 0 ? `；另有${rest}项` : ''}。`,
	);
}
