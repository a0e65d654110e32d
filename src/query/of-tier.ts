/** The part of a dataset that belongs to a tier. */
import {type AnyRecord, type Dataset, indexTables} from '../model/dataset.ts';
import {lazily} from '../model/lazily.ts';
import type {Campaign, PeriodRecord, RecordType, Tables, Tier} from '../model/types.ts';
import {tierOf} from './tier.ts';

/** Vocabularies stay whole; campaigns and periods name only what is left. */
export function ofTier(dataset: Dataset, tier: Tier | 'all'): Dataset {
	const {tables} = dataset;
	// Most datasets have one tier: large ones are not indexed twice.
	if (tier === 'all' || (tier === 'primary' && tables.reports.every(report => report.tier === tier))) {
		return dataset;
	}
	const keep = <T extends AnyRecord>(type: RecordType, rows: readonly T[]): T[] =>
		rows.filter(record => tierOf(dataset, {type, record}) === tier);
	const reports = keep('report', tables.reports);
	const left = ids(reports);
	// What reports of both tiers tell of is in both, so that no figure names what is not there.
	const shared = <T extends Campaign | PeriodRecord>(rows: readonly T[]): T[] =>
		rows
			.filter(row => (row.reports.length === 0 ? tier === 'primary' : row.reports.some(id => left.has(id))))
			.map(row => ({...row, reports: row.reports.filter(id => left.has(id))}));
	const campaigns = shared(tables.campaigns);
	const named = ids(campaigns);
	return indexTables(
		lazily<Tables>({
			...same(tables),
			reports: () => reports,
			campaigns: () => campaigns,
			cases: () => keep('case', tables.cases),
			periods: () =>
				shared(tables.periods).map(row => ({
					...row,
					campaigns: row.campaigns.filter(id => named.has(id)),
				})),
			figures: () => keep('figure', tables.figures),
		}),
	);
}

/** The same tables, in the same order. */
const same = (tables: Tables): {readonly [name in keyof Tables]: () => Tables[name]} =>
	Object.fromEntries(Object.keys(tables).map(name => [name, () => tables[name as keyof Tables]])) as never;

const ids = (rows: readonly AnyRecord[]): Set<string> => new Set(rows.map(({id}) => id));
