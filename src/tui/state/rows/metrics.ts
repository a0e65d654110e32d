import type {Dataset} from '../../../model/dataset.ts';
import type {Figure} from '../../../model/types.ts';
import {byText} from './order.ts';
import type {Row} from './row.ts';

export const metricSorts = ['metric', 'value', 'period', 'category'] as const;

const FAMILIES = ['cases', 'people', 'gangs', 'websites', 'accounts', 'items', 'money', 'prevention'];

/** Under each metric its figures; sorted otherwise, one flat list of figures. */
export function metricRows(dataset: Dataset, sort: number, keep: ReadonlySet<string> | null): Row[] {
	const by = metricSorts[sort % metricSorts.length] ?? 'metric';
	const kept = dataset.tables.figures.filter(figure => keep === null || keep.has(figure.id));
	if (by !== 'metric') {
		return [...kept].sort(flatOrder(by)).map(figureRow);
	}
	const rows: Row[] = [];
	const groups = new Map<string, Figure[]>();
	for (const figure of kept) {
		groups.set(figure.metric, [...(groups.get(figure.metric) ?? []), figure]);
	}
	for (const metric of [...groups.keys()].sort(metricOrder(dataset))) {
		rows.push({kind: 'heading', id: `metric:${metric}`, ref: metric});
		rows.push(...[...(groups.get(metric) ?? [])].sort(withinMetric).map(figureRow));
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
