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
	const parts = graphemes(field.text);
	const space = Math.max(1, room - width(prompt) - 1);
	// From the caret outwards: a pasted page is not to be measured whole.
	let from = field.caret;
	let before = '';
	while (from > 0 && width(cleanLine(parts[from - 1]!) + before) <= space - 1) {
		from--;
		before = cleanLine(parts[from]!) + before;
	}
	let shown = before;
	for (let to = field.caret; to < parts.length; to++) {
		const longer = shown + cleanLine(parts[to]!);
		if (width(longer) > space) {
			break;
		}
		shown = longer;
	}
	const caret = width(prompt) + width(before);
	const hint = field.text === '' ? span(` ${placeholder}`, 'muted') : span('');
	return {line: [span(prompt, 'key'), span(shown), hint], caret: Math.min(caret, Math.max(0, room - 1))};
}
