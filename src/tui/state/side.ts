/** Which period stands behind a row: what `v` marks and the live comparison compares. */
import type {Row} from './rows/index.ts';
import type {Mark} from './state.ts';
import type {World} from './world.ts';

/** @returns undefined for rows that belong to no period (a metric's heading) */
export function sideOf(world: World, row: Row | undefined): Mark | undefined {
	switch (row?.kind) {
		case 'campaign':
		case 'report':
			return {side: row.ref, figure: null};
		case 'figure': {
			const figure = world.dataset.figure.get(row.ref);
			return figure && {side: figure.report, figure: figure.id};
		}
		case 'case': {
			const record = world.dataset.case.get(row.ref);
			return record && {side: record.report, figure: null};
		}
		case 'compared': {
			const figure = row.row.b ?? row.row.a;
			return figure ? {side: figure.report, figure: figure.id} : undefined;
		}
		default:
			return undefined;
	}
}

/** Every side that the Compare pane offers, national first, in time; campaigns inside others stay out. */
export function sidesInOrder(world: World): string[] {
	const {reports} = world.dataset.tables;
	return [...reports]
		.sort((a, b) =>
			a.area === b.area ? (a.period.start < b.period.start ? -1 : 1) : a.area < b.area ? -1 : 1,
		)
		.map(report => report.id);
}

/** The pair to open on: the two latest of the reports themselves, of the area that has most. */
export function openingSides(world: World): {a: string; b: string} {
	const {reports} = world.dataset.tables;
	const own = reports.filter(report => report.tier === 'primary');
	const from = own.length > 1 ? own : reports;
	const counts = new Map<string, number>();
	for (const report of from) {
		counts.set(report.area, (counts.get(report.area) ?? 0) + 1);
	}
	const [area] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [''];
	const ids = new Set(from.filter(report => report.area === area).map(report => report.id));
	const pair = sidesInOrder(world).filter(id => ids.has(id));
	return {a: pair.at(-2) ?? pair[0] ?? '', b: pair.at(-1) ?? ''};
}
