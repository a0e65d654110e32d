/** The help: opened over anything, searched by typing, closed to what was below. */
import {emptyField} from '../state/field.ts';
import type {State} from '../state/state.ts';

export function openHelp(state: State): State {
	const back = state.overlay;
	return {...state, overlay: {kind: 'help', top: 0, field: emptyField, typing: false, back}};
}

/** Into the field of the help, or back to its lines with what was typed still narrowing them. */
export function typeInHelp(state: State, typing: boolean): State {
	return state.overlay?.kind === 'help' ? {...state, overlay: {...state.overlay, typing}} : state;
}

/** Closes the top-most part of what lies over the panes; in the help, first what narrows it. */
export function closeOverlay(state: State): State {
	const {overlay} = state;
	switch (overlay?.kind) {
		case 'help':
			return overlay.typing || overlay.field.text !== ''
				? {...state, overlay: {...overlay, typing: false, field: emptyField, top: 0}}
				: {...state, overlay: overlay.back};
		case 'path':
			return {...state, overlay: overlay.sheet};
		default:
			return {...state, overlay: overlay && 'back' in overlay ? overlay.back : null};
	}
}
