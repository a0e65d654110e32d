/** The search box: results as you type, Enter goes to the hit, `n` and `N` walk on. */

import {translate} from '../../i18n/index.ts';
import type {Hit} from '../../search/types.ts';
import {inner} from '../layout/layout.ts';
import {emptyField, fieldOf} from '../state/field.ts';
import {HIT_LINES, layoutOf, SEARCH_HEAD, scrollTo} from '../state/geometry.ts';
import type {Field, Overlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {goTo} from './goto.ts';
import {distance, type Move} from './move.ts';

export function hitsOf(state: State, world: World, text: string): readonly Hit[] {
	return text.trim() === '' || !world.search ? [] : world.search(text, state.lang).hits;
}

export function searchRoom(state: State): number {
	const at = layoutOf(state);
	const height = at.kind === 'panes' && at.list ? inner(at.list).height : 4;
	return Math.max(1, Math.floor((height - SEARCH_HEAD) / HIT_LINES));
}

export function openSearch(state: State): State {
	return {...state, overlay: {kind: 'search', field: emptyField, index: 0, top: 0}, message: null};
}

export function typeSearch(state: State, field: Field): State {
	return {...state, overlay: {kind: 'search', field, index: 0, top: 0}};
}

export function moveSearch(state: State, world: World, how: Move): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	const recalled = recall(state, overlay, how);
	if (recalled) {
		return recalled;
	}
	const hits = hitsOf(state, world, overlay.field.text);
	const room = searchRoom(state);
	const index = Math.max(0, Math.min(hits.length - 1, overlay.index + distance(how, room)));
	return {...state, overlay: {...overlay, index, top: scrollTo(overlay.top, index, room, hits.length)}};
}

/** Searches remembered. */
const HISTORY = 50;

/** ↑ above the first hit brings back earlier searches, as in a shell; ↓ goes forward through them again. */
function recall(state: State, overlay: Overlay & {kind: 'search'}, how: Move): State | undefined {
	const {searches} = state;
	const {text} = overlay.field;
	const at = text === '' ? searches.length : searches.indexOf(text);
	if (overlay.index > 0 || at === -1 || (how !== 'up' && !(how === 'down' && at < searches.length - 1))) {
		return undefined;
	}
	const earlier = searches[at + (how === 'up' ? -1 : 1)];
	return earlier === undefined ? undefined : typeSearch(state, fieldOf(earlier));
}

export function acceptSearch(state: State, world: World): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	const text = overlay.field.text.trim();
	if (text === '') {
		return {...state, overlay: null};
	}
	if (!world.search) {
		return {...state, message: {text: translate(state.lang, 'search.loading'), tone: 'info'}};
	}
	const hit = hitsOf(state, world, text)[overlay.index];
	if (!hit) {
		return {...state, message: {text: translate(state.lang, 'message.noHit', {text}), tone: 'bad'}};
	}
	const searches = [...state.searches.filter(earlier => earlier !== text), text].slice(-HISTORY);
	return {
		...goTo(state, world, hit.type, hit.id),
		lastSearch: {text, index: overlay.index},
		searches,
		message: null,
	};
}

export function walkHits(state: State, world: World, by: 1 | -1): State {
	const {text, index} = state.lastSearch;
	const hits = hitsOf(state, world, text);
	if (hits.length === 0) {
		return {...state, message: {text: translate(state.lang, 'message.noSearch'), tone: 'info'}};
	}
	const next = (index + by + hits.length) % hits.length;
	const hit = hits[next];
	if (!hit) {
		return state;
	}
	return {
		...goTo(state, world, hit.type, hit.id),
		lastSearch: {text, index: next},
		message: {
			text: translate(state.lang, 'message.hit', {n: next + 1, of: hits.length, text}),
			tone: 'info',
		},
	};
}
