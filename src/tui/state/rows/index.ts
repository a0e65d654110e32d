/** The lines of each list, from state and data; worked out once for what they depend on, between keys where that takes long. */
import {oncePer} from '../../../model/once-per.ts';
import type {RecordType} from '../../../model/types.ts';
import type {Steps} from '../../../steps/steps.ts';
import type {PaneId, State} from '../state.ts';
import type {World} from '../world.ts';
import {campaignRows, campaignSorts} from './campaigns.ts';
import {caseRows, caseSorts} from './cases.ts';
import {comparedRows, compareSorts} from './compared.ts';
import {metricRows, metricSorts} from './metrics.ts';
import {reportRows, reportSorts} from './reports.ts';
import type {Row} from './row.ts';

export type {Row} from './row.ts';

/** Names of the orders that `s` walks through, per pane; the catalogues hold their labels (`sort.<name>`). */
export const sorts = {
	campaigns: campaignSorts,
	metrics: metricSorts,
	cases: caseSorts,
	compare: compareSorts,
	reports: reportSorts,
} as const satisfies Record<PaneId, readonly string[]>;

/** What a filter of the pane lets through or not. */
export const filteredTypes: Readonly<Record<PaneId, readonly RecordType[]>> = {
	campaigns: ['campaign', 'report'],
	metrics: ['figure'],
	cases: ['case'],
	compare: ['figure'],
	reports: ['report'],
};

const last = oncePer((_: World) => new Map<PaneId, readonly Row[]>());

/**
 * The rows of a pane. While those asked for are still worked out (a filter over very much data), the rows
 * as they were before: see `rowsPending`.
 */
export function rowsOf(state: State, world: World, pane: PaneId = state.pane): readonly Row[] {
	const before = last(world);
	const rows = rowsNow(state, world, pane) ?? before.get(pane) ?? [];
	before.set(pane, rows);
	return rows;
}

/** True while `rowsOf` does not yet give the rows asked for: those of before, or, until the search is loaded, all. */
export const rowsPending = (state: State, world: World, pane: PaneId = state.pane): boolean =>
	(state.lists[pane].filter.trim() !== '' && !world.matching) || rowsNow(state, world, pane) === undefined;

function rowsNow(state: State, world: World, pane: PaneId): readonly Row[] | undefined {
	const {sort, filter} = state.lists[pane];
	const key = JSON.stringify([
		sort,
		filter,
		filter !== '' && world.matching !== undefined,
		pane === 'campaigns' ? state.collapsed : 0,
		pane === 'compare' ? state.sides : 0,
	]);
	return world.soon(`rows ${pane}`, key, () => compute(state, world, pane));
}

function* compute(state: State, world: World, pane: PaneId): Steps<readonly Row[]> {
	const {sort, filter} = state.lists[pane];
	const keep =
		filter.trim() === '' || !world.matching ? null : yield* world.matching(filter, filteredTypes[pane]);
	switch (pane) {
		case 'campaigns':
			return campaignRows(world.dataset, keep ? [] : state.collapsed, sort, keep);
		case 'metrics':
			return yield* metricRows(world.dataset, sort, keep);
		case 'cases':
			return yield* caseRows(world.dataset, sort, keep);
		case 'reports':
			return reportRows(world.dataset, sort, keep);
		case 'compare': {
			const comparison = yield* world.comparing(state.sides.a, state.sides.b);
			return comparison ? comparedRows(comparison, sort, keep) : [];
		}
	}
}

/**
 * The place of a row by its id, or -1. Lists are long, and the row is nearly always where it was.
 * @param guess where it was last
 */
export function rowAt(rows: readonly Row[], id: string | null, guess: number): number {
	return rows[guess]?.id === id ? guess : rows.findIndex(row => row.id === id);
}

/** Headings cannot hold the cursor. */
export function selectable(row: Row | undefined): boolean {
	return row !== undefined && row.kind !== 'group';
}
