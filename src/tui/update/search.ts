/** The search box: results as you type, Enter goes to the hit, `n` and `N` walk on. */

import {translate} from '../../i18n/index.ts';
import type {Link} from '../../link/link.ts';
import type {Hit} from '../../search/types.ts';
import {inner} from '../layout/layout.ts';
import {emptyField, fieldOf} from '../state/field.ts';
import {layoutOf, searchHead} from '../state/geometry.ts';
import {chosenRow, firstInSight, inOrder, type ResultRow, resultOf, resultsOf} from '../state/results.ts';
import type {Field, SearchOverlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {rowLines} from '../view/overlay/hit-lines.ts';
import {viewOf} from '../view/view.ts';
import {goTo} from './goto.ts';
import {distance, type Move} from './move.ts';
import {moveNarrow} from './narrow.ts';
import {recall, remembered} from './recall.ts';

const empty: SearchOverlay = {
	kind: 'search',
	field: emptyField,
	index: 0,
	top: 0,
	pages: 1,
	whole: [],
	recalled: null,
	narrow: null,
	accepting: false,
};

/** Hits in the order of the box. */
function hitsOf(state: State, world: World, text: string): readonly Hit[] {
	return inOrder(resultOf(state, world, text)?.hits ?? []);
}

function searchRoom(state: State): {width: number; room: number} {
	const at = layoutOf(state);
	const {width, height} = at.kind === 'panes' && at.list ? inner(at.list) : {width: 36, height: 4};
	return {width, room: Math.max(1, height - searchHead(height))};
}

/** The hit under the cursor of the search box. */
export function chosenHit(state: State, world: World): Hit | undefined {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return undefined;
	}
	const results = resultsOf(resultOf(state, world, overlay.field.text), overlay.whole);
	const row = chosenRow(results, overlay.index);
	return row?.kind === 'hit' ? row.hit : undefined;
}

export function openSearch(state: State): State {
	return {...state, overlay: empty, message: null};
}

export function typeSearch(state: State, field: Field): State {
	return {...state, overlay: {...empty, field}};
}

/** The box with a text in it, on one of its rows (from 1), `whole` kinds shown whole. */
export function searchAt(
	state: State,
	world: World,
	{text, hit, whole}: NonNullable<Link['search']>,
	top: number,
): State {
	const typed = typeSearch(state, fieldOf(text));
	let overlay: SearchOverlay = {...empty, field: fieldOf(text), whole, index: Math.max(0, hit - 1), top};
	let result = resultOf({...typed, overlay}, world, text);
	let results = resultsOf(result, whole);
	while (
		result &&
		result.total > result.hits.length &&
		overlay.index > results.choices.length - 1 - NEAR_END
	) {
		overlay = {...overlay, pages: overlay.pages * 4};
		result = resultOf({...typed, overlay}, world, text);
		results = resultsOf(result, whole);
	}
	overlay = {...overlay, index: Math.max(0, Math.min(overlay.index, results.choices.length - 1))};
	const {width, room} = searchRoom(typed);
	const view = viewOf({...typed, overlay}, world);
	return {
		...typed,
		overlay: {...overlay, top: firstInSight(overlay, results, room, row => rowLines(view, row, width))},
	};
}

export function moveSearch(state: State, world: World, how: Move): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	if (overlay.narrow !== null) {
		return moveNarrow(state, world, how);
	}
	const recalled = recall(state, overlay, how);
	return recalled ? {...state, overlay: recalled} : moveInResults(state, world, how);
}

/** Among the hits, whatever stands in the box. */
export function moveInResults(state: State, world: World, how: Move): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	const result = resultOf(state, world, overlay.field.text);
	const results = resultsOf(result, overlay.whole);
	const {width, room} = searchRoom(state);
	const last = results.choices.length - 1;
	const index = Math.max(0, Math.min(last, overlay.index + distance(how, room)));
	const moved = {...overlay, index, recalled: null};
	if (result && result.total > result.hits.length && index > last - NEAR_END) {
		return morePages(state, world, moved, chosenRow(results, index));
	}
	const view = viewOf(state, world);
	const top = firstInSight(moved, results, room, row => rowLines(view, row, width));
	return {...state, overlay: {...moved, top}};
}

/** Rows before the last at which more are asked for. */
const NEAR_END = 40;

/** More hits, the cursor on the same one: its kind is shown whole, for another may now follow it. */
function morePages(state: State, world: World, overlay: SearchOverlay, row: ResultRow | undefined): State {
	const type = row?.kind === 'hit' ? row.hit.type : undefined;
	const whole = type && !overlay.whole.includes(type) ? [...overlay.whole, type] : overlay.whole;
	const grown = {...overlay, pages: overlay.pages * 4, whole};
	const next = {...state, overlay: grown};
	const {rows, choices} = resultsOf(resultOf(next, world, overlay.field.text), whole);
	const index = choices.findIndex(at => {
		const other = rows[at];
		return other?.kind === 'hit' && row?.kind === 'hit' && other.hit.id === row.hit.id;
	});
	return {...next, overlay: {...grown, index: index === -1 ? overlay.index : index}};
}

/** Goes to the hit; shows the rest of a kind; or takes the query that would find something. */
export function acceptSearch(state: State, world: World): State {
	const {overlay} = state;
	if (overlay?.kind !== 'search') {
		return state;
	}
	const text = overlay.field.text.trim();
	if (text === '') {
		return {...state, overlay: null};
	}
	const result = resultOf(state, world, text);
	if (!result) {
		return {
			...state,
			overlay: {...overlay, accepting: true},
			message: {text: translate(state.lang, 'search.loading'), tone: 'info'},
		};
	}
	const row = chosenRow(resultsOf(result, overlay.whole), overlay.index);
	if (row?.kind === 'more') {
		return {...state, overlay: {...overlay, whole: [...overlay.whole, row.type]}};
	}
	if (row?.kind === 'hit') {
		const {type, id, title} = row.hit;
		const there = goTo(state, world, type, id);
		if (there === state) {
			const text = translate(state.lang, 'message.noPlace', {title});
			return {...state, message: {text, tone: 'info'}};
		}
		const index = hitsOf(state, world, text).indexOf(row.hit);
		return {
			...there,
			lastSearch: {text, index},
			searches: remembered(state.searches, text),
			message: null,
		};
	}
	return (
		takeNearest(state, world) ?? {
			...state,
			message: {text: translate(state.lang, 'message.noHit', {text}), tone: 'bad'},
		}
	);
}

/** The search can answer now: an Enter that came too early is taken after all. */
export function acceptWhatWaits(state: State, world: World): State {
	const {overlay} = state;
	return overlay?.kind === 'search' && overlay.accepting && resultOf(state, world, overlay.field.text)
		? acceptSearch({...state, overlay: {...overlay, accepting: false}, message: null}, world)
		: {...state};
}

/** Where nothing is found: the nearest query that finds something, put into the box. */
export function takeNearest(state: State, world: World): State | undefined {
	const text = state.overlay?.kind === 'search' ? state.overlay.field.text : '';
	const nearest = resultOf(state, world, text)?.nearest ?? null;
	return nearest === null ? undefined : typeSearch(state, fieldOf(nearest));
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
