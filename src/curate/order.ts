/** The one order of rows in the built data, so that the same seeds give the same bytes. */
import {firstDay, lastDay} from '../model/period.ts';
import type {Figure, Tables} from '../model/types.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = <T extends {readonly id: string}>(rows: readonly T[]): T[] =>
	[...rows].sort((a, b) => compare(a.id, b.id));

/** By id; figures primary first, by their report's period and then by their place in its text; periods by time. */
export function sortTables(tables: Tables): Tables {
	return {
		publishers: byId(tables.publishers),
		areas: byId(tables.areas),
		units: byId(tables.units),
		categories: byId(tables.categories),
		metrics: byId(tables.metrics),
		reports: byId(tables.reports),
		campaigns: byId(tables.campaigns),
		cases: byId(tables.cases),
		periods: tables.periods,
		figures: sortFigures(tables),
	};
}

function sortFigures({figures, reports}: Tables): Figure[] {
	const reportKey = new Map(
		reports.map(({id, tier, period}) => [
			id,
			`${tier === 'primary' ? 0 : 1} ${firstDay(period.start)} ${lastDay(period.end)} ${id}`,
		]),
	);
	// Figures of a parallel report have no place in a text: they keep the order in which they are written.
	const place = (figure: Figure): number =>
		Math.min(...figure.evidence.map(({start}) => start), Number.MAX_SAFE_INTEGER);
	return figures
		.map((figure, i) => ({figure, i, key: reportKey.get(figure.report) ?? ''}))
		.sort((a, b) => compare(a.key, b.key) || place(a.figure) - place(b.figure) || a.i - b.i)
		.map(({figure}) => figure);
}
