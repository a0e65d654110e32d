/** The lines of each list, from state and data; computed once for what they depend on. */
import type {RecordType} from '../../../model/types.ts';
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

const TYPES: Readonly<Record<PaneId, readonly RecordType[]>> = {
	campaigns: ['campaign', 'report'],
	metrics: ['figure'],
	cases: ['case'],
	compare: ['figure'],
	reports: ['report'],
};

const memo = new WeakMap<World, Map<PaneId, {key: string; rows: readonly Row[]}>>();

export function rowsOf(state: State, world: World, pane: PaneId = state.pane): readonly Row[] {
	const {sort, filter} = state.lists[pane];
	const key = JSON.stringify([
		sort,
		filter,
		filter !== '' && world.search !== undefined,
		pane === 'campaigns' ? state.collapsed : 0,
		pane === 'compare' ? state.sides : 0,
	]);
	const cache = memo.get(world) ?? new Map();
	memo.set(world, cache);
	const known = cache.get(pane);
	if (known?.key === key) {
		return known.rows;
	}
	const rows = compute(state, world, pane, kept(world, pane, state));
	cache.set(pane, {key, rows});
	return rows;
}

function compute(state: State, world: World, pane: PaneId, keep: ReadonlySet<string> | null): readonly Row[] {
	const {sort} = state.lists[pane];
	switch (pane) {
		case 'campaigns':
			return campaignRows(world.dataset, keep ? [] : state.collapsed, sort, keep);
		case 'metrics':
			return metricRows(world.dataset, sort, keep);
		case 'cases':
			return caseRows(world.dataset, sort, keep);
		case 'reports':
			return reportRows(world.dataset, sort, keep);
		case 'compare': {
			const comparison = world.compare(state.sides.a, state.sides.b);
			return comparison ? comparedRows(comparison, sort, keep) : [];
		}
	}
}

function kept(world: World, pane: PaneId, state: State): ReadonlySet<string> | null {
	const {filter} = state.lists[pane];
	if (filter.trim() === '' || !world.search) {
		return null;
	}
	return new Set(world.search(filter, state.lang, TYPES[pane]).hits.map(hit => hit.id));
}

/** Headings cannot hold the cursor. */
export function selectable(row: Row | undefined): boolean {
	return row !== undefined && row.kind !== 'group';
}
