/** The collection, or a list, leaving as a whole: a form is chosen, then it is copied or a file is named. */
import {translate} from '../../i18n/index.ts';
import type {Step} from '../state/action.ts';
import {fieldOf} from '../state/field.ts';
import {countOf, listSource, type SheetSource, sheetForms, suggestedFile} from '../state/sheet.ts';
import type {SheetOverlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {requestOf} from '../view/overlay/sheet.ts';
import {viewOf} from '../view/view.ts';

const nothing = (state: State): State => ({
	...state,
	message: {text: translate(state.lang, 'message.nothingToWrite'), tone: 'bad'},
});

function open(state: State, use: SheetOverlay['use'], source: SheetSource): State {
	const {overlay} = state;
	const back = overlay?.kind === 'collection' || overlay?.kind === 'search' ? overlay : null;
	return countOf(source) === 0
		? nothing(state)
		: {...state, overlay: {kind: 'sheet', use, source, index: 0, scroll: 0, back}};
}

export const openCollectionSheet = (state: State, use: SheetOverlay['use']): State =>
	open(state, use, {kind: 'collection', collection: state.collection});

/** The hits of the search box, or the list of the pane, as it stands. */
export const openListSheet = (state: State, world: World): State =>
	open(state, 'export', listSource(state, world));

/** Copies in the form chosen, or asks for the name of the file. */
export function takeSheet(state: State, world: World): State | Step<State> {
	const {overlay} = state;
	if (overlay?.kind !== 'sheet') {
		return state;
	}
	if (overlay.use === 'copy') {
		return copySheet({...state, overlay: overlay.back}, world, overlay);
	}
	const form = sheetForms(overlay.source, overlay.use)[overlay.index] ?? 'md';
	const field = fieldOf(suggestedFile(overlay.source, form));
	return {...state, overlay: {kind: 'path', field, sheet: overlay}};
}

export function copySheet(state: State, world: World, sheet: SheetOverlay): Step<State> {
	const request = requestOf(viewOf(state, world), sheet);
	const what = translate(state.lang, 'count.items', {n: countOf(sheet.source)});
	if (!world.sheets) {
		return {state, effects: [{type: 'copySheet', request, what}]};
	}
	const text = [...world.sheets(request)].join('');
	return {state, effects: [{type: 'copy', text, what}]};
}

/** All of it as Markdown with footnoted sources. */
export function copyCollection(state: State, world: World): Step<State> {
	const source: SheetSource = {kind: 'collection', collection: state.collection};
	return countOf(source) === 0
		? {state: nothing(state), effects: []}
		: copySheet(state, world, {kind: 'sheet', use: 'copy', source, index: 0, scroll: 0, back: null});
}

/** The field stays until the file is there: a name that is taken can be changed. */
export function acceptPath(state: State, world: World): Step<State> {
	const {overlay} = state;
	if (overlay?.kind !== 'path') {
		return {state, effects: []};
	}
	const path = overlay.field.text.trim();
	if (path === '') {
		const text = translate(state.lang, 'message.noFileName');
		return {state: {...state, message: {text, tone: 'bad'}}, effects: []};
	}
	const request = requestOf(viewOf(state, world), overlay.sheet);
	return {state, effects: [{type: 'write', path, request}]};
}

/** Where one goes once the file is written. */
export const written = (state: State): State =>
	state.overlay?.kind === 'path' ? {...state, overlay: state.overlay.sheet.back} : state;
