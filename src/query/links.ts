/** What a record belongs to: the ids that a filter by area, category, campaign … may name. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {Campaign, Case, Figure, PeriodRecord, Report} from '../model/types.ts';

type Parents = ReadonlyMap<string, {readonly parent: string | null}>;

/** The id and all that it lies in, innermost first. A cycle is walked once. */
export function lineage(table: Parents, id: string | null): string[] {
	const ids: string[] = [];
	for (let at = id; at !== null && !ids.includes(at); at = table.get(at)?.parent ?? null) {
		ids.push(at);
	}
	return ids;
}

export function areasOf(dataset: Dataset, {type, record}: Found): string[] {
	return type === 'report' || type === 'campaign' || type === 'case' || type === 'figure'
		? lineage(dataset.area, (record as Report | Campaign | Case | Figure).area)
		: [];
}

export function categoriesOf(dataset: Dataset, {type, record}: Found): string[] {
	if (type === 'category') {
		return lineage(dataset.category, record.id);
	}
	return type === 'case' || type === 'figure'
		? lineage(dataset.category, (record as Case | Figure).category)
		: [];
}

export function campaignsOf(dataset: Dataset, {type, record}: Found): string[] {
	if (type === 'campaign') {
		return lineage(dataset.campaign, record.id);
	}
	if (type === 'period') {
		return (record as PeriodRecord).campaigns.flatMap(id => lineage(dataset.campaign, id));
	}
	return type === 'report' || type === 'case' || type === 'figure'
		? lineage(dataset.campaign, (record as Report | Case | Figure).campaign)
		: [];
}

export function reportsOf(_: Dataset, {type, record}: Found): readonly string[] {
	if (type === 'report') {
		return [record.id];
	}
	if (type === 'case' || type === 'figure') {
		return [(record as Case | Figure).report];
	}
	return type === 'campaign' || type === 'period' ? (record as Campaign | PeriodRecord).reports : [];
}

export function casesOf(_: Dataset, {type, record}: Found): string[] {
	const id = type === 'case' ? record.id : type === 'figure' ? (record as Figure).case : null;
	return id === null ? [] : [id];
}

export function metricsOf(_: Dataset, {type, record}: Found): string[] {
	return type === 'metric' ? [record.id] : type === 'figure' ? [(record as Figure).metric] : [];
}

export function publishersOf(dataset: Dataset, found: Found): string[] {
	return reportsOf(dataset, found).flatMap(id => dataset.report.get(id)?.publisher ?? []);
}

export function figuresOf(dataset: Dataset, {type, record}: Found): readonly Figure[] {
	if (type === 'figure') {
		return [record as Figure];
	}
	return type === 'case' ? (dataset.figuresOfCase.get(record.id) ?? []) : [];
}
