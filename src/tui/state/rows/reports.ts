import {SORTS} from '../../../link/link.ts';
import type {Dataset} from '../../../model/dataset.ts';
import type {Report} from '../../../model/types.ts';
import {byText} from './order.ts';
import type {Row} from './row.ts';

export const reportSorts = SORTS.reports;

export function reportRows(dataset: Dataset, sort: number, keep: ReadonlySet<string> | null): Row[] {
	const by = reportSorts[sort % reportSorts.length] ?? 'period';
	const figures = (report: Report): number => dataset.figuresOfReport.get(report.id)?.length ?? 0;
	const order = (a: Report, b: Report): number => {
		const first =
			by === 'figures' ? figures(b) - figures(a) : by === 'publisher' ? byText(a.publisher, b.publisher) : 0;
		return first || byText(a.period.start, b.period.start) || byText(a.id, b.id);
	};
	return dataset.tables.reports
		.filter(report => keep === null || keep.has(report.id))
		.sort(order)
		.map(report => ({kind: 'report', id: `report:${report.id}`, ref: report.id}));
}
