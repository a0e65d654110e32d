/** Which texts of a record, and of what it belongs to, it can be found by. */
import type {Dataset, Found} from '../model/dataset.ts';
import {periodId} from '../model/period.ts';
import type {Both, Campaign, Case, Category, Figure, Metric, Report} from '../model/types.ts';
import {lineage} from '../query/links.ts';
import {group} from '../text/number.ts';
import type {FieldName} from './weights.ts';

export type Source = readonly [name: FieldName, text: string | null | undefined];

export const both = (name: FieldName, label: Both | undefined, zhName: FieldName = name): Source[] => [
	[name, label?.en],
	[zhName, label?.zh],
];

const named = (name: FieldName, row: {label: Both; aliases?: readonly string[]} | undefined): Source[] => [
	...both(name, row?.label),
	...(row?.aliases ?? []).map((alias): Source => [name, alias]),
];

/** The area and what it lies in. The country says something only of what concerns the whole of it. */
function areas(dataset: Dataset, id: string): Source[] {
	return lineage(dataset.area, id)
		.map(at => dataset.area.get(at))
		.filter(area => area !== undefined && (area.level !== 'country' || area.id === id))
		.flatMap(area => named('area', area));
}

const campaigns = (dataset: Dataset, id: string | null): Source[] =>
	lineage(dataset.campaign, id).flatMap(at => named('campaign', dataset.campaign.get(at)));

const categories = (dataset: Dataset, id: string): Source[] => named('category', dataset.category.get(id));

function ofReport(dataset: Dataset, row: Report): Source[] {
	return [
		...both('title', row.title),
		...both('publisher', dataset.publisher.get(row.publisher)?.label),
		...areas(dataset, row.area),
		...campaigns(dataset, row.campaign),
		['period', periodId(row.period)],
		['period', row.published.date],
		...both('summary', row.summary),
		['type', 'report reports 报告'],
	];
}

function ofCampaign(dataset: Dataset, row: Campaign): Source[] {
	return [
		...row.aliases.map((alias): Source => ['alias', alias]),
		...areas(dataset, row.area),
		...(row.parent === null ? [] : both('parent', dataset.campaign.get(row.parent)?.label)),
		['period', periodId(row.period)],
		...both('summary', row.summary),
		['type', 'campaign campaigns 专项行动'],
	];
}

function ofCase(dataset: Dataset, row: Case): Source[] {
	const figures = dataset.figuresOfCase.get(row.id) ?? [];
	return [
		...row.aliases.map((alias): Source => ['alias', alias]),
		...both('place', row.place),
		...row.people.map((name): Source => ['people', name]),
		...areas(dataset, row.area),
		...categories(dataset, row.category),
		...campaigns(dataset, row.campaign),
		...both('report', dataset.report.get(row.report)?.label),
		['period', periodId(row.period)],
		...figures.map((figure): Source => ['figure', numbersOf(figure)]),
		...both('summary', row.summary),
		['type', 'case cases 案件'],
	];
}

function ofMetric(row: Metric): Source[] {
	return [
		...row.aliases.map((alias): Source => ['alias', alias]),
		...both('definition', row.definition),
		['type', 'metric metrics 指标'],
	];
}

function ofCategory(dataset: Dataset, row: Category): Source[] {
	return [
		...row.aliases.map((alias): Source => ['alias', alias]),
		...(row.parent === null ? [] : both('parent', dataset.category.get(row.parent)?.label)),
		['iccs', row.iccs && `${row.iccs.code} ${row.iccs.label}`],
		['type', 'category categories 类别'],
	];
}

function ofFigure(dataset: Dataset, row: Figure): Source[] {
	const likely = row.reading?.likely ?? null;
	return [
		['printed', row.printed],
		['value', row.value === null ? null : group(row.value)],
		['reading', likely === null ? null : group(likely)],
		...named('metric', dataset.metric.get(row.metric)),
		...categories(dataset, row.category),
		...(row.case === null ? [] : named('case', dataset.case.get(row.case))),
		...areas(dataset, row.area),
		...campaigns(dataset, row.campaign),
		...both('report', dataset.report.get(row.report)?.label),
		['period', periodId(row.period)],
		...row.evidence.map((evidence): Source => ['evidence', evidence.exact]),
		['type', 'figure figures 数据'],
	];
}

function numbersOf(figure: Figure): string {
	const value =
		figure.value === null || figure.value === figure.printedValue ? '' : ` ${group(figure.value)}`;
	return `${figure.printed}${value} ${figure.unit}`;
}

/** Every field but label and id; those without text are null. */
export function sourcesOf(dataset: Dataset, {type, record}: Found): Source[] {
	switch (type) {
		case 'report':
			return ofReport(dataset, record as Report);
		case 'campaign':
			return ofCampaign(dataset, record as Campaign);
		case 'case':
			return ofCase(dataset, record as Case);
		case 'metric':
			return ofMetric(record as Metric);
		case 'category':
			return ofCategory(dataset, record as Category);
		case 'figure':
			return ofFigure(dataset, record as Figure);
		case 'period':
			return [];
	}
}
