/** A single line of text being typed; the caret stands between graphemes. */
import {graphemes} from '../../text/width.ts';
import type {Field} from './state.ts';

export const emptyField: Field = {text: '', caret: 0};

export const fieldOf = (text: string): Field => ({text, caret: graphemes(text).length});

/** The longest text a field takes; what is beyond is a paste gone wrong. */
const LIMIT = 10_000;

/** Newlines and tabs of a paste become spaces; other controls are dropped. */
export function insert(field: Field, text: string): Field {
	const clean = text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/\p{Cc}/gu, '');
	const parts = graphemes(field.text);
	const added = graphemes(clean).slice(0, Math.max(0, LIMIT - parts.length));
	const before = [...parts.slice(0, field.caret), ...added].join('');
	// Counted anew: a combining mark joins the letter before it.
	return {text: before + parts.slice(field.caret).join(''), caret: graphemes(before).length};
}

export type Edit = 'left' | 'right' | 'home' | 'end' | 'backspace' | 'delete' | 'clear' | 'word';

export function edit(field: Field, how: Edit): Field {
	const parts = graphemes(field.text);
	const {caret} = field;
	const cut = (from: number, to: number): Field => ({
		text: [...parts.slice(0, from), ...parts.slice(to)].join(''),
		caret: from,
	});
	switch (how) {
		case 'left':
			return {...field, caret: Math.max(0, caret - 1)};
		case 'right':
			return {...field, caret: Math.min(parts.length, caret + 1)};
		case 'home':
			return {...field, caret: 0};
		case 'end':
			return {...field, caret: parts.length};
		case 'backspace':
			return caret === 0 ? field : cut(caret - 1, caret);
		case 'delete':
			return caret === parts.length ? field : cut(caret, caret + 1);
		case 'clear':
			return emptyField;
		case 'word': {
			let from = caret;
			while (from > 0 && parts[from - 1] === ' ') {
				from--;
			}
			while (from > 0 && parts[from - 1] !== ' ') {
				from--;
			}
			return cut(from, caret);
		}
	}
}
