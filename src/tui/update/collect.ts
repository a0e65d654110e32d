/** Gathering figures, cases and comparisons in order; every change is kept at once. */
import {
	add,
	annotate,
	type Collection,
	comparisonItem,
	has,
	type Item,
	move as moveItem,
	recordItem,
	remove,
	undo,
} from '../../collection/collection.ts';
import {rowRef} from '../../collection/entries.ts';
import {SHEETS} from '../../collection/formats.ts';
import {translate} from '../../i18n/index.ts';
import type {Step} from '../state/action.ts';
import {currentRow} from '../state/current.ts';
import {fieldOf} from '../state/field.ts';
import {scrollTo} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {figureUnderCursor} from './copy.ts';
import {goTo} from './goto.ts';
import {distance, type Move} from './move.ts';

/** The state with the changed collection, and the wish that it be kept. */
function kept(state: State, collection: Collection): Step<State> {
	return collection === state.collection
		? {state, effects: []}
		: {state: {...state, collection}, effects: [{type: 'keep', collection}]};
}

/** What `space` takes: the comparison or the case that the cursor is on in a list, else the figure. */
function itemUnderCursor(state: State, world: World): Item | undefined {
	const row = currentRow(state, world);
	if (row?.kind === 'compared' && state.focus === 'list') {
		return comparisonItem(state.sides.a, state.sides.b, rowRef(row.row));
	}
	if (row?.kind === 'case' && state.focus === 'list') {
		return recordItem('case', row.ref);
	}
	const figure = figureUnderCursor(state, world);
	return figure === undefined ? undefined : recordItem('figure', figure);
}

export function toggleCollected(state: State, world: World): Step<State> {
	const item = itemUnderCursor(state, world);
	if (!item) {
		const text = translate(state.lang, 'message.nothingToCollect');
		return {state: {...state, message: {text, tone: 'bad'}}, effects: []};
	}
	const there = has(state.collection, item.ref);
	const collection = there ? remove(state.collection, [item.ref]) : add(state.collection, [item]);
	const text = translate(state.lang, there ? 'message.uncollected' : 'message.collected', {
		what: item.ref,
		n: collection.items.length,
	});
	return kept({...state, message: {text, tone: 'good'}}, collection);
}

const chosen = (state: State): Item | undefined =>
	state.overlay?.kind === 'collection' ? state.collection.items[state.overlay.index] : undefined;

export function moveCollection(state: State, how: Move, room: number): State {
	const {overlay, collection} = state;
	if (overlay?.kind !== 'collection') {
		return state;
	}
	const count = collection.items.length;
	const index = Math.max(0, Math.min(count - 1, overlay.index + distance(how, room)));
	return {...state, overlay: {...overlay, index, top: scrollTo(overlay.top, index, room, count)}};
}

export function shiftCollected(state: State, by: 1 | -1): Step<State> {
	const item = chosen(state);
	if (!item || state.overlay?.kind !== 'collection') {
		return {state, effects: []};
	}
	const index = Math.max(0, Math.min(state.collection.items.length - 1, state.overlay.index + by));
	return kept({...state, overlay: {...state.overlay, index}}, moveItem(state.collection, item.ref, index));
}

export function removeCollected(state: State): Step<State> {
	const item = chosen(state);
	if (!item || state.overlay?.kind !== 'collection') {
		return {state, effects: []};
	}
	const collection = remove(state.collection, [item.ref]);
	const index = Math.max(0, Math.min(state.overlay.index, collection.items.length - 1));
	const text = translate(state.lang, 'message.uncollected', {what: item.ref, n: collection.items.length});
	return kept({...state, overlay: {...state.overlay, index}, message: {text, tone: 'info'}}, collection);
}

export function undoCollected(state: State): Step<State> {
	const collection = undo(state.collection);
	const key = collection === state.collection ? 'message.nothingToUndo' : 'message.undone';
	return kept({...state, message: {text: translate(state.lang, key), tone: 'info'}}, collection);
}

/** A field for one's own words on the item. */
export function openNote(state: State): State {
	const item = chosen(state);
	return item && state.overlay?.kind === 'collection'
		? {...state, overlay: {kind: 'note', ref: item.ref, field: fieldOf(item.note), back: state.overlay}}
		: state;
}

export function acceptNote(state: State): Step<State> {
	if (state.overlay?.kind !== 'note') {
		return {state, effects: []};
	}
	const {ref, field, back} = state.overlay;
	return kept({...state, overlay: back}, annotate(state.collection, ref, field.text.trim()));
}

export function goToCollected(state: State, world: World): State {
	const item = chosen(state);
	switch (item?.kind) {
		case 'figure':
		case 'case':
			return goTo(state, world, item.kind, item.ref);
		case 'comparison':
			return {...state, overlay: null, pane: 'compare', focus: 'list', sides: {a: item.a, b: item.b}};
		default:
			return {...state, overlay: null};
	}
}

/** All of it as Markdown with footnoted sources. */
export function copyCollection(state: State, world: World): Step<State> {
	const {collection, lang} = state;
	if (collection.items.length === 0) {
		const text = translate(lang, 'message.nothingToCopy');
		return {state: {...state, message: {text, tone: 'bad'}}, effects: []};
	}
	const text = [...SHEETS.md(collection, world.dataset, {lang})].join('');
	const what = translate(lang, 'count.items', {n: collection.items.length});
	return {state, effects: [{type: 'copy', text, what}]};
}
