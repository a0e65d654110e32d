/** Narrowing the list in place, with the same query language as the search. */
import {currentRow} from '../state/current.ts';
import {fieldOf} from '../state/field.ts';
import {rowsOf} from '../state/rows/index.ts';
import type {Field, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {unfold} from './goto.ts';
import {type Move, move, setList} from './move.ts';

export function openFilter(state: State, world: World): State {
	const before = state.lists[state.pane].filter;
	const home = currentRow(state, world)?.id ?? null;
	return {
		...state,
		focus: 'list',
		overlay: {kind: 'filter', field: fieldOf(before), before, home},
		message: null,
	};
}

/** The list follows every key; the row one was on is under the cursor wherever it matches. */
export function typeFilter(state: State, field: Field): State {
	const {overlay} = state;
	return overlay?.kind === 'filter'
		? {...setList(state, {filter: field.text, index: 0, cursor: overlay.home}), overlay: {...overlay, field}}
		: state;
}

/** From now on that row is the one to come back to. */
export function moveFiltered(state: State, world: World, how: Move): State {
	const moved = move(state, world, how);
	return moved.overlay?.kind === 'filter'
		? {...moved, overlay: {...moved.overlay, home: moved.lists[moved.pane].cursor}}
		: moved;
}

export function cancelFilter(state: State, world: World): State {
	const {overlay} = state;
	return overlay?.kind === 'filter'
		? showRow({...setList(state, {filter: overlay.before, cursor: overlay.home}), overlay: null}, world)
		: state;
}

export function clearFilter(state: State, world: World): State {
	return showRow(setList(state, {filter: ''}), world);
}

/** A filter shows campaigns whatever they are folded into: without it the one under the cursor stays in sight. */
function showRow(state: State, world: World): State {
	const {cursor} = state.lists[state.pane];
	const [kind, id = ''] = cursor?.split(':') ?? [];
	return kind === 'campaign' && !rowsOf(state, world).some(row => row.id === cursor)
		? {...state, collapsed: unfold(state, world, id)}
		: state;
}
