/** How much room lists and details have, for scrolling and for drawing alike. */
import {inner, type Layout, layout, THREE_COLUMNS} from '../layout/layout.ts';
import type {PaneId, State} from './state.ts';

/** Lines above the rows of a list: column titles, and in Compare the two periods. */
export const HEAD_LINES: Readonly<Record<PaneId, number>> = {
	campaigns: 1,
	metrics: 1,
	cases: 1,
	compare: 3,
	reports: 1,
};

/** Lines of the palette above its commands. */
export const PALETTE_HEAD = 2;

/** Lines of the search box above its results: the field, what it means, and what may be typed or was found. */
export const searchHead = (height: number): number => (height < 8 ? 2 : 3);

/** Percent of the width that the list takes; rows with more columns take more. */
const PERCENT: Readonly<Record<PaneId, number>> = {
	campaigns: 66,
	metrics: 62,
	cases: 58,
	compare: 60,
	reports: 66,
};

/** Of what they take beside one column, lists take this much beside two. */
const BESIDE_TWO = 0.8;

/** Percent that the list takes of the window's width, or of its height where it stands over the detail. */
export function splitOf({size, pane, splits}: State, stacked = false): number {
	const wide = size.columns >= THREE_COLUMNS;
	return stacked
		? (splits.stacked ?? 50)
		: (splits[pane] ?? Math.round(PERCENT[pane] * (wide ? BESIDE_TWO : 1)));
}

export function layoutOf(state: State): Layout {
	const {columns, rows} = state.size;
	const focus = state.overlay ? 'list' : state.focus;
	return layout({
		columns,
		rows,
		zoom: state.zoom && state.overlay === null,
		focus,
		ratio: splitOf(state) / 100,
		stackRatio: splitOf(state, true) / 100,
		aside: state.overlay === null || state.overlay.kind === 'filter',
	});
}

/** Rows of the current list that are in sight; 0 where it is hidden. */
export function listRoom(state: State): number {
	const at = layoutOf(state);
	return at.kind === 'panes' && at.list ? Math.max(1, inner(at.list).height - HEAD_LINES[state.pane]) : 0;
}

/** Width and height inside the detail; where it is hidden, what it would have alone. */
export function detailRoom(state: State): {width: number; height: number} {
	const at = layoutOf(state);
	if (at.kind !== 'panes') {
		return {width: 36, height: 4};
	}
	const rect = at.detail ?? at.list;
	return rect ? inner(rect) : {width: 36, height: 4};
}

/** First row in sight such that `index` is, with a little of what surrounds it. */
export function scrollTo(top: number, index: number, room: number, count: number): number {
	if (room <= 0) {
		return 0;
	}
	const margin = Math.min(2, Math.floor((room - 1) / 2));
	const lowest = Math.max(0, count - room);
	const wanted = Math.min(Math.max(top, index + margin - room + 1), index - margin);
	return Math.max(0, Math.min(wanted, lowest));
}
