/** What Tab would write into the field of a query that is open. */
import type {Completion, Completions} from '../../search/query-help.ts';
import {graphemes} from '../../text/width.ts';
import {filteredTypes} from './rows/index.ts';
import type {Field, State} from './state.ts';
import type {World} from './world.ts';

/** A query is open in the box, or over a list. */
export function queryField({overlay}: State): Field | undefined {
	return overlay?.kind === 'search' || overlay?.kind === 'filter' ? overlay.field : undefined;
}

/**
 * Names of fields while a word is typed that begins one, values after a field; in an empty field, all
 * fields. None where a word has not begun, for there Tab goes on, and none that is typed already.
 */
export function offered(state: State, world: World): Completions | null {
	const field = queryField(state);
	if (!field || !world.query || field.text.length > LONGEST) {
		return null;
	}
	const {text} = field;
	const caret = caretIn(field);
	const types = state.overlay?.kind === 'filter' ? filteredTypes[state.pane] : undefined;
	if (text !== '' && (caret === 0 || /\s/u.test(text[caret - 1]!))) {
		return null;
	}
	const found = world.query.complete(text, caret, state.lang, types);
	const typed = found ? text.slice(found.from, found.to).toLowerCase() : '';
	const isTyped = ({text: own, label}: Completion): boolean =>
		[own, label.en, label.zh].some(name => name.toLowerCase() === typed);
	const items = found?.items.filter(item => !isTyped(item)) ?? [];
	return found && items.length > 0 ? {...found, items} : null;
}

/** Nobody completes what is longer; and a key is to cost nothing in a pasted page. */
const LONGEST = 1000;

/** In UTF-16 code units. */
const caretIn = ({text, caret}: Field): number => graphemes(text).slice(0, caret).join('').length;

/** The field with the first of what is offered; after a value one can type on. */
export function completed({text}: Field, {kind, from, to, items}: Completions): Field {
	const rest = text.slice(to);
	const space = kind === 'value' && !/^\s/u.test(rest) ? ' ' : '';
	const before = `${text.slice(0, from)}${items[0]!.text}${space}`;
	return {text: before + rest, caret: graphemes(before).length};
}
