/**
 * The one module that knows how wide text is on a terminal. Everyone else measures, clips, pads and
 * wraps through it; `.length` and `.padEnd` are wrong for Chinese and for emoji.
 */
import {cells as cellsOf, segments} from './cells.ts';

export {certain, compound} from './cells.ts';

const PLAIN = /^[\u0020-\u007E]*$/;

/** User-perceived characters. */
export function graphemes(text: string): string[] {
	return PLAIN.test(text) ? [...text] : segments(text);
}

/** Whether each code unit is a character of one cell: Latin and the lines of boxes, most of a screen. */
export const cellEach = (text: string): boolean => /^[\u0020-\u007E\u2500-\u257F]*$/.test(text);

/** Terminal cells that `text` takes; it must hold no control characters (see `cleanLine`). */
export function width(text: string): number {
	return PLAIN.test(text) ? text.length : cellsOf(text);
}

/** At most `cells` wide, cut between graphemes; an ellipsis takes the last cell of what was cut. */
export function clip(text: string, cells: number, ellipsis = '…'): string {
	if (cells <= 0) {
		return '';
	}
	if (width(text) <= cells) {
		return text;
	}
	const room = cells - width(ellipsis);
	if (room < 0) {
		return ''.padEnd(cells, '.');
	}
	if (PLAIN.test(text)) {
		return text.slice(0, room) + ellipsis;
	}
	let used = 0;
	let kept = '';
	for (const grapheme of graphemes(text)) {
		const w = width(grapheme);
		if (used + w > room) {
			break;
		}
		used += w;
		kept += grapheme;
	}
	return kept + ellipsis;
}

export type Align = 'left' | 'right' | 'center';

/** Exactly `cells` wide: clipped where longer, padded where shorter. */
export function pad(text: string, cells: number, align: Align = 'left', ellipsis = '…'): string {
	const clipped = clip(text, cells, ellipsis);
	const gap = Math.max(0, cells - width(clipped));
	const left = align === 'left' ? 0 : align === 'right' ? gap : Math.floor(gap / 2);
	return ' '.repeat(left) + clipped + ' '.repeat(gap - left);
}

/** Lines of at most `cells`: breaks at spaces, and between Chinese characters. */
export function wrap(text: string, cells: number): string[] {
	const limit = Math.max(2, cells);
	const lines: string[] = [];
	for (const paragraph of text.split('\n')) {
		if (width(paragraph) <= limit) {
			lines.push(paragraph.trimEnd());
			continue;
		}
		let line = '';
		let used = 0;
		for (const token of tokens(paragraph)) {
			const w = width(token);
			if (used + w <= limit) {
				line += token;
				used += w;
				continue;
			}
			if (token.trim() === '') {
				continue;
			}
			if (line.trim() !== '') {
				lines.push(line.trimEnd());
				line = '';
				used = 0;
			}
			for (const grapheme of w > limit ? graphemes(token) : [token]) {
				const g = width(grapheme);
				if (used + g > limit) {
					lines.push(line.trimEnd());
					line = '';
					used = 0;
				}
				line += grapheme;
				used += g;
			}
		}
		lines.push(line.trimEnd());
	}
	return lines;
}

// Opening marks belong to what follows them, closing marks to what they follow; neither is torn off.
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const OPENING = '（《「『【“‘';
const CLOSING = '，。、；：？！）》」』】”’％';
const TOKEN = `\\s+|[${OPENING}]*(?:[${CJK}]|[^\\s${CJK}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+`;
let token: RegExp | undefined;

function tokens(text: string): string[] {
	if (PLAIN.test(text)) {
		return text.match(/ +|[^ ]+/g) ?? [];
	}
	token ??= new RegExp(TOKEN, 'gu');
	return text.match(token) ?? [];
}
