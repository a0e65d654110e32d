/**
 * Comma- and tab-separated tables. Values are exact: nothing is rounded, grouped or translated.
 *
 * A text cell that begins with = + - @, a tab or a carriage return gets a leading apostrophe, and so does one
 * that begins with an apostrophe already: whoever takes one leading apostrophe off every cell that has one has
 * the text as it was. Plain numbers, also negative ones, are numbers and stay as they are. A control character
 * becomes a visible sign, but for newlines, tabs, and in TSV carriage returns; JSON holds them all.
 */
import {cleanLine, cleanText} from '../text/clean.ts';
import {plain} from '../text/number.ts';
import type {Cell} from './columns.ts';

/** Counts what was changed on the way, so that the user can be told. */
export type Tally = {neutralised: number};

// What a spreadsheet would run. A plain number is data, with its sign.
const FORMULA = /^[=+\-@\t\r']/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The cell as text, not cleaned yet; one that a spreadsheet would take for a formula, or for one made harmless, gets a leading apostrophe. */
function cellText(cell: Cell, tally: Tally): string {
	if (cell === null) {
		return '';
	}
	if (typeof cell !== 'string') {
		return typeof cell === 'number' ? plain(cell) : String(cell);
	}
	if (FORMULA.test(cell) && !NUMBER.test(cell)) {
		tally.neutralised++;
		return `'${cell}`;
	}
	return cell;
}

/** One record of RFC 4180, with its CRLF. */
export function csvLine(cells: readonly Cell[], tally: Tally): string {
	const line = cells.map(cell => {
		const text = cleanText(cellText(cell, tally));
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	});
	return `${line.join(',')}\r\n`;
}

const TSV_ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\t': '\\t',
	'\n': '\\n',
	'\r': '\\r',
};

/** One line of TSV; tab, newline, carriage return and backslash inside a cell are written \t, \n, \r and \\. */
export function tsvLine(cells: readonly Cell[], tally: Tally): string {
	const line = cells.map(cell => {
		const text = cellText(cell, tally);
		return cleanLine(text.replaceAll(/[\\\t\n\r]/g, char => TSV_ESCAPES[char] ?? char));
	});
	return `${line.join('\t')}\n`;
}
