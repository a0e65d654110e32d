/** A row of text with SGR sequences, as the cells that it fills on a terminal. */
import {cellEach, graphemes, width} from '../../text/width.ts';
import {linked, styleAfter} from './sgr.ts';

/** Cell by cell; a wide character's second cell holds ''. */
export type Cells = {readonly chars: readonly string[]; readonly styles: readonly string[]};

/** A style, or the address of a link (OSC 8). */
const SEQUENCE = /\u001B\[([\d;]*)m|\u001B\]8;;([^\u001B]*)\u001B\\/g;

/** @param columns cells of the row: text beyond is left out, what it leaves free is blank */
export function cellsOf(text: string, columns: number): Cells {
	const chars: string[] = [];
	const styles: string[] = [];
	let sgr = '';
	let link = '';
	let style = '';
	const put = (part: string): void => {
		if (cellEach(part)) {
			const end = Math.min(part.length, columns - chars.length);
			for (let i = 0; i < end; i++) {
				chars.push(part[i]!);
				styles.push(style);
			}
			return;
		}
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
	for (const match of text.matchAll(SEQUENCE)) {
		if (match.index > from) {
			put(text.slice(from, match.index));
		}
		if (match[2] === undefined) {
			sgr = styleAfter(sgr, match[1] ?? '');
		} else {
			link = match[2];
		}
		style = linked(sgr, link);
		from = match.index + match[0].length;
	}
	put(text.slice(from));
	while (chars.length < columns) {
		chars.push(' ');
		styles.push('');
	}
	return {chars, styles};
}
