/** What is copied: composed here, sent by the runtime, which reports how it went. */
import {explainRow} from '../../compare/index.ts';
import {type FormId, formsOf, writeForm} from '../../export/forms.ts';
import {translate} from '../../i18n/index.ts';
import {InputError} from '../../model/input-error.ts';
import type {Effect, Step} from '../state/action.ts';
import {currentRow, figureOfRow} from '../state/current.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {detailOf} from './settle.ts';

/** The figure that `y` takes: the one chosen in the detail, else the one that stands for the row. */
export function figureUnderCursor(state: State, world: World): string | undefined {
	if (state.overlay?.kind === 'copy') {
		return state.overlay.figure;
	}
	if (state.focus === 'detail' && state.detail.target >= 0) {
		return detailOf(state, world).found[state.detail.target]?.figure;
	}
	return figureOfRow(world, currentRow(state, world))?.id;
}

export function copyFigure(state: State, world: World, form: FormId): Step<State> {
	const row = currentRow(state, world);
	if (row?.kind === 'compared' && state.overlay === null) {
		return copyComparison(state, world, form);
	}
	const id = figureUnderCursor(state, world);
	const figure = id === undefined ? undefined : world.dataset.figure.get(id);
	if (!figure) {
		return say(state, translate(state.lang, 'message.nothingToCopy'));
	}
	try {
		const found = {type: 'figure', record: figure} as const;
		const text =
			form === 'citation'
				? writeForm(world.dataset, found, 'sentence', state.lang)
				: writeForm(world.dataset, found, form, state.lang);
		return {state: {...state, overlay: null}, effects: [{type: 'copy', text, what: text}]};
	} catch (error) {
		if (error instanceof InputError) {
			return say(state, error.message);
		}
		throw error;
	}
}

/** A comparison leaves as the sentence that says it, with both sources where a citation was asked for. */
function copyComparison(state: State, world: World, form: FormId): Step<State> {
	const row = currentRow(state, world);
	if (row?.kind !== 'compared') {
		return {state, effects: []};
	}
	const sentence = explainRow(world.dataset, row.row, state.lang);
	const sources =
		form === 'value'
			? []
			: [row.row.a, row.row.b].flatMap(figure =>
					figure ? [writeForm(world.dataset, {type: 'figure', record: figure}, 'citation', state.lang)] : [],
				);
	const text = [sentence, ...sources].join('\n');
	return {state, effects: [{type: 'copy', text, what: sentence}]};
}

export const copyForms = formsOf('figure');

export function openCopyMenu(state: State, world: World): Step<State> {
	const figure = figureUnderCursor(state, world);
	return figure === undefined
		? say(state, translate(state.lang, 'message.nothingToCopy'))
		: {state: {...state, overlay: {kind: 'copy', figure, index: 0}}, effects: []};
}

function say(state: State, text: string): Step<State> {
	const effects: readonly Effect[] = [];
	return {state: {...state, message: {text, tone: 'bad'}}, effects};
}
