/** Typing and editing in the text field that is open; what depends on it follows at once. */
import {type Edit, edit, insert} from '../state/field.ts';
import type {Field, State} from '../state/state.ts';
import {typeFilter} from './filter.ts';
import {fieldIn, typePalette} from './overlay.ts';
import {typeSearch} from './search.ts';

export function input(state: State, how: Edit): State {
	const field = fieldIn(state.overlay);
	return field ? typed(state, edit(field, how)) : state;
}

export function type(state: State, text: string): State {
	const field = fieldIn(state.overlay);
	return field ? typed(state, insert(field, text)) : state;
}

/** Another text or caret in the field that is open. */
export function typed(state: State, field: Field): State {
	if (state.overlay && 'field' in state.overlay && state.overlay.field.text === field.text) {
		return {...state, overlay: {...state.overlay, field}};
	}
	switch (state.overlay?.kind) {
		case 'search':
			return typeSearch(state, field);
		case 'filter':
			return typeFilter(state, field);
		case 'palette':
			return typePalette(state, field);
		case 'help':
			return {...state, overlay: {...state.overlay, field, top: 0}};
		case 'note':
		case 'path':
		case 'name':
			return {...state, overlay: {...state.overlay, field}};
		default:
			return state;
	}
}
