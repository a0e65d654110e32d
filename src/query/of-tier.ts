/** The part of a dataset that belongs to a tier. */
import {type AnyRecord, type Dataset, indexTables} from '../model/dataset.ts';
import type {RecordType, Tier} from '../model/types.ts';
import {tierOf} from './tier.ts';

/** Vocabularies stay whole. */
export function ofTier(dataset: Dataset, tier: Tier | 'all'): Dataset {
	const {tables} = dataset;
	if (tier === 'all') {
		return dataset;
	}
	const keep = <T extends AnyRecord>(type: RecordType, rows: readonly T[]): T[] =>
		rows.filter(record => tierOf(dataset, {type, record}) === tier);
	return indexTables({
		...tables,
		reports: keep('report', tables.reports),
		campaigns: keep('campaign', tables.campaigns),
		cases: keep('case', tables.cases),
		periods: keep('period', tables.periods),
		figures: keep('figure', tables.figures),
	});
}
