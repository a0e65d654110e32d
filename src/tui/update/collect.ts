/** Gathering figures, cases and comparisons in order; every change is kept at once. */
import {
	add,
	annotate,
	type Collection,
	clear,
	comparisonItem,
	has,
	type Item,
	move as moveItem,
	recordItem,
	redo,
	remove,
	undo,
} from '../../collection/collection.ts';
import {rowRef} from '../../collection/row-ref.ts';
import {translate} from '../../i18n/index.ts';
import type {Step} from '../state/action.ts';
import {currentRow, figureOfRow} from '../state/current.ts';
import {fieldOf} from '../state/field.ts';
import {scrollTo} from '../state/geometry.ts';
import {comparedKey} from '../state/rows/compared.ts';
import type {Row} from '../state/rows/row.ts';
import {sideOf} from '../state/side.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {figureUnderCursor} from './copy.ts';
import {goTo} from './goto.ts';
import {distance, type Move} from './move.ts';
import {chosenHit} from './search.ts';

/** The state with the changed collection, and the wish that it be kept. */
function kept(state: State, collection: Collection): Step<State> {
	return collection === state.collection
		? {state, effects: []}
		: {state: {...state, collection}, effects: [{type: 'keep', collection}]};
}

const ROW_OF_HIT = {campaign: 'campaign', report: 'report', metric: 'heading'} as const;

/** The figure or case that was found; of other hits the figure that stands for them in their list. */
function itemOfHit(state: State, world: World): Item | undefined {
	const hit = chosenHit(state, world);
	if (hit?.type === 'figure' || hit?.type === 'case') {
		return recordItem(hit.type, hit.id);
	}
	if (hit?.type !== 'campaign' && hit?.type !== 'report' && hit?.type !== 'metric') {
		return undefined;
	}
	const row = {kind: ROW_OF_HIT[hit.type], id: hit.id, ref: hit.id, depth: 0, open: null} as Row;
	const figure = figureOfRow(world, row);
	return figure && recordItem('figure', figure.id);
}

/** What `space` takes: the figure chosen in a detail, else the comparison or case of the row, else its figure. */
function itemUnderCursor(state: State, world: World): Item | undefined {
	if (state.overlay?.kind === 'search') {
		return itemOfHit(state, world);
	}
	const row = currentRow(state, world);
	const figure = figureUnderCursor(state, world);
	const inDetail = state.focus === 'detail' && state.detail.target >= 0 && figure !== undefined;
	if (row?.kind === 'compared' && !inDetail) {
		return comparisonItem(state.sides.a, state.sides.b, rowRef(row.row));
	}
	if (row?.kind === 'case' && !inDetail) {
		return recordItem('case', row.ref);
	}
	return figure === undefined ? undefined : recordItem('figure', figure);
}

export function toggleCollected(state: State, world: World): Step<State> {
	const item = itemUnderCursor(state, world);
	return item ? toggleItem(state, item) : refuse(state, 'message.nothingToCollect');
}

/** The whole comparison: of the Compare pane, or of the marked period with the one under the cursor. */
export function toggleComparison(state: State, world: World): Step<State> {
	const here = sideOf(world, currentRow(state, world));
	const live = state.mark !== null && here !== undefined && here.side !== state.mark.side;
	const {a, b} = state.sides;
	return (state.pane === 'compare' || live) && world.side(a) && world.side(b)
		? toggleItem(state, comparisonItem(a, b))
		: refuse(state, 'message.noComparison');
}

function refuse(state: State, key: 'message.nothingToCollect' | 'message.noComparison'): Step<State> {
	return {state: {...state, message: {text: translate(state.lang, key), tone: 'bad'}}, effects: []};
}

function toggleItem(state: State, item: Item): Step<State> {
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

export function redoCollected(state: State): Step<State> {
	const collection = redo(state.collection);
	const key = collection === state.collection ? 'message.nothingToRedo' : 'message.redone';
	return kept({...state, message: {text: translate(state.lang, key), tone: 'info'}}, collection);
}

/** All of it; one step of undoing brings it back. */
export function clearCollection(state: State): Step<State> {
	const n = state.collection.items.length;
	const text = translate(state.lang, 'message.cleared', {n});
	return kept({...state, message: n > 0 ? {text, tone: 'info'} : null}, clear(state.collection));
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

function goToComparison(state: State, world: World, {a, b, row}: Item & {kind: 'comparison'}): State {
	const found = world.compare(a, b)?.rows.find(one => rowRef(one) === row);
	const cursor = found ? `row:${comparedKey(found)}` : null;
	return {
		...state,
		overlay: null,
		pane: 'compare',
		focus: 'list',
		sides: {a, b},
		detail: {target: -1, scroll: 0},
		lists: {...state.lists, compare: {...state.lists.compare, cursor, index: 0, top: 0, filter: ''}},
	};
}

export function goToCollected(state: State, world: World): State {
	const item = chosen(state);
	switch (item?.kind) {
		case 'figure':
		case 'case':
			return goTo(state, world, item.kind, item.ref);
		case 'comparison':
			return goToComparison(state, world, item);
		default:
			return {...state, overlay: null};
	}
}
