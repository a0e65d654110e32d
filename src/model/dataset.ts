/** A dataset in memory: the tables, frozen, with the indexes every view needs. */
import {lazily} from './lazily.ts';
import {oncePer} from './once-per.ts';
import {periodId} from './period.ts';
import type {
	Area,
	Campaign,
	Case,
	Category,
	Figure,
	Label,
	Metric,
	PeriodRecord,
	Publisher,
	RecordType,
	Report,
	Tables,
	Unit,
} from './types.ts';

export type AnyRecord = Report | Campaign | Metric | Category | Figure | Case | PeriodRecord;
export type Found = {readonly type: RecordType; readonly record: AnyRecord};

export type Dataset = {
	readonly tables: Tables;
	readonly report: ReadonlyMap<string, Report>;
	readonly campaign: ReadonlyMap<string, Campaign>;
	readonly metric: ReadonlyMap<string, Metric>;
	readonly category: ReadonlyMap<string, Category>;
	readonly area: ReadonlyMap<string, Area>;
	readonly figure: ReadonlyMap<string, Figure>;
	readonly case: ReadonlyMap<string, Case>;
	readonly period: ReadonlyMap<string, PeriodRecord>;
	readonly publisher: ReadonlyMap<string, Publisher>;
	readonly unit: ReadonlyMap<string, Unit>;
	readonly figuresOfReport: ReadonlyMap<string, readonly Figure[]>;
	readonly figuresOfCampaign: ReadonlyMap<string, readonly Figure[]>;
	readonly figuresOfCase: ReadonlyMap<string, readonly Figure[]>;
	readonly figuresOfPeriod: ReadonlyMap<string, readonly Figure[]>;
	readonly figuresOfMetric: ReadonlyMap<string, readonly Figure[]>;
	readonly childrenOfCampaign: ReadonlyMap<string, readonly Campaign[]>;
};

const byId = <T extends {id: string}>(rows: readonly T[]): Map<string, T> =>
	new Map(rows.map(row => [row.id, row]));

/** Rows by their key, in their order; those without a key are in no group. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const name = key(row);
		if (name === null) {
			continue;
		}
		const group = groups.get(name);
		if (group) {
			group.push(row);
		} else {
			groups.set(name, [row]);
		}
	}
	return groups;
}

/**
 * Indexes checked tables, each index when it is first asked for. The tables are taken over, not copied; nobody
 * may change them afterwards.
 */
export function indexTables(tables: Tables): Dataset {
	return lazily<Dataset>({
		tables: () => tables,
		report: () => byId(tables.reports),
		campaign: () => byId(tables.campaigns),
		metric: () => byId(tables.metrics),
		category: () => byId(tables.categories),
		area: () => byId(tables.areas),
		figure: () => byId(tables.figures),
		case: () => byId(tables.cases),
		period: () => byId(tables.periods),
		publisher: () => byId(tables.publishers),
		unit: () => byId(tables.units),
		figuresOfReport: () => groupBy(tables.figures, figure => figure.report),
		figuresOfCampaign: () => groupBy(tables.figures, figure => figure.campaign),
		figuresOfCase: () => groupBy(tables.figures, figure => figure.case),
		figuresOfPeriod: () => groupBy(tables.figures, figure => periodId(figure.period)),
		figuresOfMetric: () => groupBy(tables.figures, figure => figure.metric),
		childrenOfCampaign: () => groupBy(tables.campaigns, campaign => campaign.parent),
	});
}

/** Of the figures of one report, campaign or metric those that no single case has; once for each list. */
export const besideCases = oncePer((figures: readonly Figure[]): readonly Figure[] =>
	figures.filter(figure => figure.level !== 'case'),
);

/** Groups of records that are made for a dataset when they are first asked for. */
function grouped<T>(
	rows: (dataset: Dataset) => readonly T[],
	key: (row: T) => string | null,
): (dataset: Dataset, name: string) => readonly T[] {
	const groups = oncePer((dataset: Dataset) => groupBy(rows(dataset), key));
	return (dataset, name) => groups(dataset).get(name) ?? [];
}

/** Cases by the campaign that they belong to, in the order of the data. */
export const casesOfCampaign = grouped<Case>(
	dataset => dataset.tables.cases,
	record => record.campaign,
);

/** Cases of a category itself, not of those inside it. */
export const casesOfCategory = grouped<Case>(
	dataset => dataset.tables.cases,
	record => record.category,
);

/** Figures of a category itself, not of those inside it. */
export const figuresOfCategory = grouped<Figure>(
	dataset => dataset.tables.figures,
	figure => figure.category,
);

/** The campaign and everything inside it, outermost first. A cycle is walked once. */
export function campaignTree(dataset: Dataset, root: string): string[] {
	const seen = new Set<string>();
	const walk = (campaign: string): void => {
		if (seen.has(campaign)) {
			return;
		}
		seen.add(campaign);
		for (const child of dataset.childrenOfCampaign.get(campaign) ?? []) {
			walk(child.id);
		}
	};
	walk(root);
	return [...seen];
}

/** True where `area` is `ancestor` or lies in it. */
export function isWithin(dataset: Dataset, area: string, ancestor: string): boolean {
	const seen = new Set<string>();
	let at: string | null = area;
	while (at !== null && !seen.has(at)) {
		if (at === ancestor) {
			return true;
		}
		seen.add(at);
		at = dataset.area.get(at)?.parent ?? null;
	}
	return false;
}

/** Finds a record of any kind by its id; ids are unique across kinds but for periods, which look like dates. */
export function findRecord(dataset: Dataset, id: string): Found | undefined {
	const types = ['report', 'case', 'campaign', 'figure', 'metric', 'category', 'period'] as const;
	for (const type of types) {
		const record = dataset[type].get(id);
		if (record) {
			return {type, record};
		}
	}
	return undefined;
}

/**
 * A figure has no label of its own: metric, then case, category or report, whichever names it best.
 * `pinyin` follows `zh`.
 */
export function figureLabel(dataset: Dataset, figure: Figure): Label {
	const metric = dataset.metric.get(figure.metric)?.label ?? {
		en: figure.metric,
		zh: figure.metric,
		pinyin: '',
	};
	const scope = figure.case
		? dataset.case.get(figure.case)?.label
		: dataset.category.get(figure.category)?.label;
	const tail = scope ?? {en: figure.category, zh: figure.category, pinyin: ''};
	return {
		en: `${metric.en}: ${tail.en}`,
		zh: `${metric.zh}：${tail.zh}`,
		pinyin: `${metric.pinyin} ${tail.pinyin}`.trim(),
	};
}

export function recordLabel(dataset: Dataset, found: Found): {en: string; zh: string} {
	return found.type === 'figure'
		? figureLabel(dataset, found.record as Figure)
		: (found.record as Case).label;
}
