/** Which two reports to begin with, where nobody has said. */
import type {Dataset} from '../model/dataset.ts';
import type {Report} from '../model/types.ts';

/** Reports by area, and in time within it. */
export function reportsInOrder({tables}: Dataset): Report[] {
	return [...tables.reports].sort((a, b) =>
		a.area === b.area ? (a.period.start < b.period.start ? -1 : 1) : a.area < b.area ? -1 : 1,
	);
}

/** The two latest of the reports themselves, of the area that has most; empty ids where there are none. */
export function openingPair(dataset: Dataset): {a: string; b: string} {
	const {reports} = dataset.tables;
	const own = reports.filter(report => report.tier === 'primary');
	const from = own.length > 1 ? own : reports;
	const counts = new Map<string, number>();
	for (const report of from) {
		counts.set(report.area, (counts.get(report.area) ?? 0) + 1);
	}
	const [area] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [''];
	const ids = new Set(from.filter(report => report.area === area).map(report => report.id));
	const pair = reportsInOrder(dataset)
		.map(({id}) => id)
		.filter(id => ids.has(id));
	return {a: pair.at(-2) ?? pair[0] ?? '', b: pair.at(-1) ?? ''};
}
