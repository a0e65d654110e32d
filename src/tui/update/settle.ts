/** After every change: the cursor on a row that exists, and in sight. */

import {currentRow} from '../state/current.ts';
import {detailRoom, listRoom, scrollTo} from '../state/geometry.ts';
import {rowAt, rowsOf, rowsPending, selectable} from '../state/rows/index.ts';
import type {ListState, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type Block, height, type Target, targets} from '../view/block.ts';
import {detailBlocks} from '../view/detail/index.ts';
import {viewOf} from '../view/view.ts';

export function settle(state: State, world: World): State {
	return settleDetail(settleList(state, world), world);
}

function settleList(state: State, world: World): State {
	const rows = rowsOf(state, world);
	if (rowsPending(state, world)) {
		// The row one is on may well be among those to come.
		return state;
	}
	const list = state.lists[state.pane];
	let index = rowAt(rows, list.cursor, list.index);
	if (index === -1) {
		index = Math.min(list.index, rows.length - 1);
		if (!selectable(rows[index])) {
			index = rows.findIndex(selectable);
		}
	}
	const room = listRoom(state);
	// A heading above the first row in sight belongs to it, where there is room for both.
	const shown = room > 2 && rows[index - 1]?.kind === 'group' ? index - 1 : index;
	const top =
		room === 0 ? list.top : scrollTo(scrollTo(list.top, index, room, rows.length), shown, room, rows.length);
	const next: ListState = {...list, cursor: rows[index]?.id ?? null, index: Math.max(0, index), top};
	if (next.cursor === list.cursor && next.index === list.index && next.top === list.top) {
		return state;
	}
	return {...state, lists: {...state.lists, [state.pane]: next}};
}

/** The detail of the row under the cursor with the figures a cursor can stand on. */
export function detailOf(state: State, world: World): {blocks: Block[]; found: Target[]; room: number} {
	const room = detailRoom(state);
	const blocks = detailBlocks(viewOf(state, world), currentRow(state, world), room.width);
	return {blocks, found: targets(blocks), room: room.height};
}

function settleDetail(state: State, world: World): State {
	if (state.focus !== 'detail') {
		return state.detail.target === -1 && state.detail.scroll === 0
			? state
			: {...state, detail: {target: -1, scroll: 0}};
	}
	const {blocks, found, room} = detailOf(state, world);
	const target = Math.min(state.detail.target, found.length - 1);
	const scroll = Math.max(0, Math.min(state.detail.scroll, height(blocks) - room));
	return target === state.detail.target && scroll === state.detail.scroll
		? state
		: {...state, detail: {target, scroll}};
}
