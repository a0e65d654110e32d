/** Narrowing the list in place, with the same query language as the search. */
import {fieldOf} from '../state/field.ts';
import type {Field, State} from '../state/state.ts';
import {setList} from './move.ts';

export function openFilter(state: State): State {
	const before = state.lists[state.pane].filter;
	return {...state, focus: 'list', overlay: {kind: 'filter', field: fieldOf(before), before}, message: null};
}

/** The list follows every key; the row under the cursor is kept as long as it matches. */
export function typeFilter(state: State, field: Field): State {
	const {overlay} = state;
	return overlay?.kind === 'filter'
		? {...setList(state, {filter: field.text, index: 0}), overlay: {...overlay, field}}
		: state;
}

export function cancelFilter(state: State): State {
	const {overlay} = state;
	return overlay?.kind === 'filter' ? {...setList(state, {filter: overlay.before}), overlay: null} : state;
}

export function clearFilter(state: State): State {
	return setList(state, {filter: ''});
}
