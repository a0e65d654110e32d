/** Writes cells to a terminal in few bytes: it knows where the cursor stands and which style is set. */
import {certain, compound} from '../../text/width.ts';
import type {Cells} from './cells.ts';
import {styleChange} from './sgr.ts';

/** Blanks from which on erasing is shorter than writing them. */
const MANY = 9;
/** Cells that are written again rather than stepped over. */
const FEW = 4;

export type Pen = {
	/** Makes `row` of the screen show `after` from one column up to another. @param before undefined: not known */
	readonly change: (row: number, before: Cells | undefined, after: Cells, from: number, to: number) => void;
	/** What was written, back in the plain style. */
	readonly bytes: () => string;
};

export function createPen(): Pen {
	let out = '';
	let style = '';
	let at = {row: -1, column: -1};

	const restyle = (to: string): void => {
		out += styleChange(style, to);
		style = to;
	};
	const go = (row: number, column: number, {chars, styles}: Cells): void => {
		if (at.row === row && at.column === column) {
			return;
		}
		const gap = column - at.column;
		if (at.row === row && at.column >= 0 && gap > 0) {
			const between = chars.slice(at.column, column);
			const same = gap <= FEW && between.every((char, i) => plain(char) && styles[at.column + i] === style);
			out += same ? between.join('') : `\u001B[${gap === 1 ? '' : gap}C`;
		} else if (at.row === row) {
			out += `\u001B[${column + 1}G`;
		} else if (at.row === row - 1 && at.row >= 0 && column === 0) {
			out += '\r\n';
		} else {
			out += `\u001B[${row + 1};${column + 1}H`;
		}
		at = {row, column};
	};
	/** Erasing leaves the cursor where it is. */
	const erase = (count: number, toEnd: boolean): void => {
		restyle('');
		out += toEnd ? '\u001B[K' : `\u001B[${count}X`;
	};
	const put = (char: string, column: number, wide: number): void => {
		if (compound(char)) {
			// A terminal that draws it narrower than we count must not leave old cells beside it.
			out += `${' '.repeat(wide)}\u001B[${column + 1}G`;
		}
		out += char;
		at = {row: at.row, column: column + wide};
	};

	return {
		change(row, before, after, from, to) {
			const {chars, styles} = after;
			const stays = (x: number): boolean =>
				before !== undefined && before.chars[x] === chars[x] && before.styles[x] === styles[x];
			let covered = false;
			for (let x = from; x < to; x++) {
				const char = chars[x] ?? '';
				// The second cell of a wide character came with the first.
				if (char === '' || (stays(x) && !covered)) {
					continue;
				}
				covered = false;
				go(row, x, after);
				const blanks = blanksFrom(after, x, to, stays);
				if (blanks >= MANY) {
					erase(blanks, x + blanks === chars.length);
					x += blanks - 1;
					continue;
				}
				restyle(styles[x] ?? '');
				put(char, x, chars[x + 1] === '' ? 2 : 1);
				// Terminals differ about its width: what stands beside it may be covered, and gets its place told.
				if (!certain(char) && chars[x + 1] !== char) {
					at = {row, column: -1};
					covered = true;
				}
			}
		},
		bytes() {
			restyle('');
			return out;
		},
	};
}

const plain = (char: string): boolean => char !== '' && char <= '~';

/** Plain blanks from a column to the last of them that is to be written. */
function blanksFrom({chars, styles}: Cells, from: number, to: number, stays: (x: number) => boolean): number {
	let last = from - 1;
	for (let x = from; x < to && chars[x] === ' ' && styles[x] === ''; x++) {
		if (!stays(x)) {
			last = x;
		}
	}
	return last + 1 - from;
}
