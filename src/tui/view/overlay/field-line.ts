/** A text field on one line; the caret is the terminal's own cursor, so that input methods stand beside it. */
import {cleanLine} from '../../../text/clean.ts';
import {graphemes, width} from '../../../text/width.ts';
import type {Field} from '../../state/state.ts';
import {type Line, span} from '../../theme/paint.ts';

/** @returns the line, and the cell that the caret stands in; long text scrolls so that the caret is in sight */
export function fieldLine(
	prompt: string,
	field: Field,
	room: number,
	placeholder: string,
): {line: Line; caret: number} {
	const parts = graphemes(field.text).map(cleanLine);
	const space = Math.max(1, room - width(prompt) - 1);
	let from = 0;
	while (from < field.caret && width(parts.slice(from, field.caret).join('')) > space - 1) {
		from++;
	}
	let shown = '';
	for (const part of parts.slice(from)) {
		if (width(shown + part) > space) {
			break;
		}
		shown += part;
	}
	const caret = width(prompt) + width(parts.slice(from, field.caret).join(''));
	const hint = field.text === '' ? span(` ${placeholder}`, 'muted') : span('');
	return {line: [span(prompt, 'key'), span(shown), hint], caret: Math.min(caret, Math.max(0, room - 1))};
}
