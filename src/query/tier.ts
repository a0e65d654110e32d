/** Primary or parallel, of any record. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {Campaign, Case, Figure, PeriodRecord, Report, Tier} from '../model/types.ts';

/** @returns null for metrics and categories, which belong to no report */
export function tierOf(dataset: Dataset, {type, record}: Found): Tier | null {
	const of = (ids: readonly string[]): Tier =>
		ids.length === 0 || ids.some(id => dataset.report.get(id)?.tier !== 'parallel') ? 'primary' : 'parallel';
	switch (type) {
		case 'report':
			return (record as Report).tier;
		case 'case':
		case 'figure':
			return of([(record as Case | Figure).report]);
		case 'campaign':
		case 'period':
			return of((record as Campaign | PeriodRecord).reports);
		default:
			return null;
	}
}
