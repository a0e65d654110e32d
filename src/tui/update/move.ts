/** Moving the cursor: in the list from row to row, in the detail from figure to figure. */
import {listRoom} from '../state/geometry.ts';
import {rowsOf, selectable} from '../state/rows/index.ts';
import type {ListState, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {height} from '../view/block.ts';
import {detailOf} from './settle.ts';

export type Move = 'up' | 'down' | 'pageUp' | 'pageDown' | 'halfUp' | 'halfDown' | 'first' | 'last';

/** Rows to go, for lists of any kind. */
export function distance(move: Move, room: number): number {
	switch (move) {
		case 'up':
			return -1;
		case 'down':
			return 1;
		case 'pageUp':
			return -Math.max(1, room - 1);
		case 'pageDown':
			return Math.max(1, room - 1);
		case 'halfUp':
			return -Math.max(1, Math.floor(room / 2));
		case 'halfDown':
			return Math.max(1, Math.floor(room / 2));
		case 'first':
			return Number.NEGATIVE_INFINITY;
		case 'last':
			return Number.POSITIVE_INFINITY;
	}
}

export function move(state: State, world: World, how: Move): State {
	return state.focus === 'list' ? moveList(state, world, how) : moveDetail(state, world, how);
}

export function setList(state: State, change: Partial<ListState>): State {
	return {...state, lists: {...state.lists, [state.pane]: {...state.lists[state.pane], ...change}}};
}

function moveList(state: State, world: World, how: Move): State {
	const rows = rowsOf(state, world);
	const by = distance(how, listRoom(state));
	let index = Math.max(0, Math.min(rows.length - 1, state.lists[state.pane].index + by));
	const step = by < 0 ? -1 : 1;
	while (rows[index] && !selectable(rows[index])) {
		index += step;
	}
	const row = rows[index];
	if (!row) {
		return state;
	}
	return {...setList(state, {cursor: row.id, index}), detail: {target: -1, scroll: 0}};
}

function moveDetail(state: State, world: World, how: Move): State {
	const {blocks, found, room} = detailOf(state, world);
	const lowest = Math.max(0, height(blocks) - room);
	const {target, scroll} = state.detail;
	const to = (next: number): number => Math.max(0, Math.min(lowest, next));
	const by = distance(how, room);
	if (Math.abs(by) > 1 || found.length === 0) {
		const next = to(scroll + by);
		const seen = found.findIndex(({y}) => y >= next && y < next + room);
		return {...state, detail: {target: seen === -1 ? target : seen, scroll: next}};
	}
	const next = target + by;
	const goal = found[next];
	// Beyond the first and last figure, and across long gaps, the text scrolls a line at a time.
	if (!goal || goal.y < scroll - 1 || goal.y > scroll + room) {
		const scrolled = to(scroll + by);
		return {...state, detail: {target: scrolled === scroll && goal ? next : target, scroll: scrolled}};
	}
	const margin = goal.y < scroll + 1 ? goal.y - 1 : goal.y > scroll + room - 2 ? goal.y - room + 2 : scroll;
	return {...state, detail: {target: next, scroll: to(margin)}};
}
