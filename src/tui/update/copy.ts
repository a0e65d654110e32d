/** What is copied: composed here, sent by the runtime, which reports how it went. */
import {explainRow} from '../../compare/index.ts';
import {doubtWords} from '../../export/doubt.ts';
import {defaultForm, type FormId, formsOf, writeForm} from '../../export/forms.ts';
import {translate} from '../../i18n/index.ts';
import {type Found, findRecord} from '../../model/dataset.ts';
import {errorText, InputError} from '../../model/input-error.ts';
import type {Figure, Lang} from '../../model/types.ts';
import type {Effect, Step} from '../state/action.ts';
import {currentRow, figureOfRow} from '../state/current.ts';
import {recordType} from '../state/rows/row.ts';
import type {CopyOverlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {detailOf} from './settle.ts';

/** The figure that `y` takes: the one chosen in the detail, else the one that stands for the row. */
export function figureUnderCursor(state: State, world: World): string | undefined {
	if (state.focus === 'detail' && state.detail.target >= 0) {
		return detailOf(state, world).found[state.detail.target]?.figure;
	}
	return figureOfRow(world, currentRow(state, world))?.id;
}

/** The figure; where there is none, the record that the row stands for. */
export function recordUnderCursor(state: State, world: World): Found | undefined {
	if (state.overlay?.kind === 'copy') {
		return findRecord(world.dataset, state.overlay.record);
	}
	const figure = figureUnderCursor(state, world);
	const row = currentRow(state, world);
	const id = figure ?? (row && recordType(row) !== undefined ? row.ref : undefined);
	return id === undefined ? undefined : findRecord(world.dataset, id);
}

/** What `y` and `Y` take: the bare value and the sentence of a figure, the same of other records as far as they have it. */
export function copyUnderCursor(state: State, world: World, want: 'value' | 'sentence'): Step<State> {
	const type = recordUnderCursor(state, world)?.type ?? 'figure';
	return copyFigure(state, world, formsOf(type).includes(want) ? want : defaultForm(type));
}

export function copyFigure(state: State, world: World, form: FormId): Step<State> {
	const row = currentRow(state, world);
	if (row?.kind === 'compared' && state.overlay === null) {
		return copyComparison(state, world, form);
	}
	const found = recordUnderCursor(state, world);
	if (!found) {
		return say(state, translate(state.lang, 'message.nothingToCopy'));
	}
	try {
		const text = writeForm(world.dataset, found, form, state.lang);
		return {
			state: {...state, overlay: null},
			effects: [{type: 'copy', text, what: text + besides(found, form, world, state.lang)}],
		};
	} catch (error) {
		if (error instanceof InputError) {
			return say(state, errorText(error, state.lang));
		}
		throw error;
	}
}

/** Bare digits and ids cannot carry their doubt, so the message says it. */
function besides({type, record}: Found, form: FormId, {dataset}: World, lang: Lang): string {
	if (type !== 'figure' || (form !== 'value' && form !== 'id')) {
		return '';
	}
	const figure = record as Figure;
	const doubt = doubtWords(figure, lang, dataset.unit.get(figure.unit));
	return doubt && (lang === 'zh' ? `（${doubt}）` : ` (${doubt})`);
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

export function copyFormsOf(world: World, {record}: CopyOverlay): readonly FormId[] {
	const found = findRecord(world.dataset, record);
	return found ? formsOf(found.type) : [];
}

/** The form on which the menu stands. */
export const chosenForm = ({overlay}: State, world: World): FormId =>
	(overlay?.kind === 'copy' ? copyFormsOf(world, overlay)[overlay.index] : undefined) ?? 'value';

export function openCopyMenu(state: State, world: World): Step<State> {
	const record = recordUnderCursor(state, world)?.record.id;
	return record === undefined
		? say(state, translate(state.lang, 'message.nothingToCopy'))
		: {state: {...state, overlay: {kind: 'copy', record, index: 0, scroll: 0}}, effects: []};
}

function say(state: State, text: string): Step<State> {
	const effects: readonly Effect[] = [];
	return {state: {...state, message: {text, tone: 'bad'}}, effects};
}
