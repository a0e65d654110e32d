/** Which period stands behind a row: what `v` marks and the live comparison compares. */
import {openingPair, reportsInOrder} from '../../compare/index.ts';
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
export const sidesInOrder = (world: World): string[] => reportsInOrder(world.dataset).map(({id}) => id);

/** The pair to open on. */
export const openingSides = (world: World): {a: string; b: string} => openingPair(world.dataset);
