/** The distinct spans of a dataset, derived from its reports, campaigns and figures. */
import {firstDay, lastDay, months, periodId} from '../model/period.ts';
import type {Period, PeriodRecord, Tables} from '../model/types.ts';
import {periodLabel} from './period-label.ts';

/** Sorted by first day, then last day, then id. */
export function derivePeriods(tables: Pick<Tables, 'reports' | 'campaigns' | 'figures'>): PeriodRecord[] {
	const found = new Map<
		string,
		{period: Period; stated: boolean; reports: Set<string>; campaigns: Set<string>}
	>();
	const add = (period: Period) => {
		const id = periodId(period);
		const entry = found.get(id) ?? {period, stated: false, reports: new Set(), campaigns: new Set()};
		entry.stated ||= period.basis === 'stated';
		found.set(id, entry);
		return entry;
	};
	for (const report of tables.reports) {
		add(report.period).reports.add(report.id);
	}
	for (const campaign of tables.campaigns) {
		add(campaign.period).campaigns.add(campaign.id);
	}
	for (const figure of tables.figures) {
		add(figure.period).reports.add(figure.report);
	}
	return [...found]
		.map(([id, {period, stated, reports, campaigns}]) => ({
			id,
			start: period.start,
			end: period.end,
			basis: stated ? ('stated' as const) : ('inferred' as const),
			label: periodLabel(period),
			months: months(period),
			reports: [...reports].sort(),
			campaigns: [...campaigns].sort(),
		}))
		.sort((a, b) => compare(sortKey(a), sortKey(b)));
}

const sortKey = (period: PeriodRecord): string =>
	`${firstDay(period.start)} ${lastDay(period.end)} ${period.id}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
