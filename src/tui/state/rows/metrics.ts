import {SORTS} from '../../../link/link.ts';
import type {Dataset} from '../../../model/dataset.ts';
import type {Figure} from '../../../model/types.ts';
import {sortSteps} from '../../../steps/sort.ts';
import type {Steps} from '../../../steps/steps.ts';
import {byText, keptInOrder} from './order.ts';
import type {Row} from './row.ts';

export const metricSorts = SORTS.metrics;

type Order = (typeof metricSorts)[number];

const FAMILIES = ['cases', 'people', 'gangs', 'websites', 'accounts', 'items', 'money', 'prevention'];

/** Under each metric its figures; sorted otherwise, one flat list of figures. */
export function* metricRows(
	dataset: Dataset,
	sort: number,
	keep: ReadonlySet<string> | null,
): Steps<readonly Row[]> {
	const rows = yield* inOrder(dataset, metricSorts[sort % metricSorts.length] ?? 'metric');
	if (keep === null) {
		return rows;
	}
	// A heading stays where a figure below it does.
	const kept: Row[] = [];
	let heading: Row | null = null;
	for (const row of rows) {
		if (row.kind === 'heading') {
			heading = row;
		} else if (keep.has(row.ref)) {
			kept.push(...(heading ? [heading] : []), row);
			heading = null;
		}
	}
	return kept;
}

const inOrder = keptInOrder<Order>(function* (dataset, by) {
	return by === 'metric'
		? yield* grouped(dataset)
		: (yield* sortSteps(dataset.tables.figures, flatOrder(by))).map(figureRow);
});

function* grouped(dataset: Dataset): Steps<Row[]> {
	const rows: Row[] = [];
	for (const metric of [...dataset.figuresOfMetric.keys()].sort(metricOrder(dataset))) {
		rows.push({kind: 'heading', id: `metric:${metric}`, ref: metric});
		for (const figure of yield* sortSteps(dataset.figuresOfMetric.get(metric)!, withinMetric)) {
			rows.push(figureRow(figure));
		}
	}
	return rows;
}

const figureRow = (figure: Figure): Row => ({kind: 'figure', id: `figure:${figure.id}`, ref: figure.id});

const LEVELS = ['campaign_total', 'sub_operation', 'category', 'case', 'context'];

/** National before provincial, totals before parts, then in time. */
function withinMetric(a: Figure, b: Figure): number {
	return (
		LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
		byText(a.area, b.area) ||
		byText(a.period.start, b.period.start) ||
		byText(a.id, b.id)
	);
}

function metricOrder(dataset: Dataset): (a: string, b: string) => number {
	const family = (id: string): number => {
		const at = FAMILIES.indexOf(dataset.metric.get(id)?.family ?? '');
		return at === -1 ? FAMILIES.length : at;
	};
	const size = (id: string): number => dataset.figuresOfMetric.get(id)?.length ?? 0;
	return (a, b) => family(a) - family(b) || size(b) - size(a) || byText(a, b);
}

function flatOrder(by: 'value' | 'period' | 'category'): (a: Figure, b: Figure) => number {
	return (a, b) => {
		if (by === 'value') {
			return byText(a.unit, b.unit) || (b.value ?? -1) - (a.value ?? -1) || byText(a.id, b.id);
		}
		if (by === 'period') {
			return (
				byText(a.period.start, b.period.start) || byText(a.period.end, b.period.end) || byText(a.id, b.id)
			);
		}
		return byText(a.category, b.category) || byText(a.period.start, b.period.start) || byText(a.id, b.id);
	};
}
