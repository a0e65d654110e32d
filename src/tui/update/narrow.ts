/** Choosing what narrows the search: facets with their counts, each a filter to add or to take back. */
import {translate} from '../../i18n/index.ts';
import {fieldOf} from '../state/field.ts';
import {detailRoom} from '../state/geometry.ts';
import {narrowingsOf} from '../state/narrow.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {distance, type Move} from './move.ts';

export function openNarrow(state: State, world: World): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	return narrowingsOf(state, world).length === 0
		? {...state, message: {text: translate(state.lang, 'message.nothingNarrows'), tone: 'info'}}
		: {...state, overlay: {...overlay, narrow: 0, recalled: null}};
}

export function closeNarrow(state: State): State {
	return state.overlay?.kind === 'search' ? {...state, overlay: {...state.overlay, narrow: null}} : state;
}

export function moveNarrow(state: State, world: World, how: Move): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search' || overlay.narrow === null) {
		return state;
	}
	const last = narrowingsOf(state, world).length - 1;
	const room = Math.max(1, detailRoom(state).height);
	return {
		...state,
		overlay: {...overlay, narrow: Math.max(0, Math.min(last, overlay.narrow + distance(how, room)))},
	};
}

/** Adds the filter, or takes it back; the cursor stays with it as far as it is still there. */
export function applyNarrow(state: State, world: World): State {
	const {overlay} = state;
	const chosen = overlay?.kind === 'search' ? narrowingsOf(state, world)[overlay.narrow ?? -1] : undefined;
	if (overlay?.kind !== 'search' || !chosen || !world.query) {
		return state;
	}
	const text = world.query.toggle(overlay.field.text, chosen, state.lang);
	const next: State = {
		...state,
		overlay: {...overlay, field: fieldOf(text), index: 0, top: 0, whole: []},
	};
	const left = narrowingsOf(next, world);
	const at = left.findIndex(({field, id}) => field === chosen.field && id === chosen.id);
	const narrow = left.length === 0 ? null : Math.max(0, at);
	return {...next, overlay: {...next.overlay!, narrow} as typeof overlay};
}
