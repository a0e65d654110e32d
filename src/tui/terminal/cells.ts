/** A row of text with SGR sequences, as the cells that it fills on a terminal. */
import {graphemes, width} from '../../text/width.ts';
import {styleAfter} from './sgr.ts';

/** Cell by cell; a wide character's second cell holds ''. */
export type Cells = {readonly chars: readonly string[]; readonly styles: readonly string[]};

const SGR = /\u001B\[([\d;]*)m/g;

/** @param columns cells of the row: text beyond is left out, what it leaves free is blank */
export function cellsOf(text: string, columns: number): Cells {
	const chars: string[] = [];
	const styles: string[] = [];
	let style = '';
	const put = (part: string): void => {
		for (const char of graphemes(part)) {
			const wide = char <= '~' ? 1 : width(char);
			if (wide === 0 || chars.length + wide > columns) {
				continue;
			}
			chars.push(char);
			styles.push(style);
			if (wide === 2) {
				chars.push('');
				styles.push(style);
			}
		}
	};
	let from = 0;
	for (const match of text.matchAll(SGR)) {
		if (match.index > from) {
			put(text.slice(from, match.index));
		}
		style = styleAfter(style, match[1] ?? '');
		from = match.index + match[0].length;
	}
	put(text.slice(from));
	while (chars.length < columns) {
		chars.push(' ');
		styles.push('');
	}
	return {chars, styles};
}
