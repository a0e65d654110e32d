/** Lines of meaning become lines of text with SGR codes; nothing else writes an escape sequence. */
import {withoutAmbiguous} from '../../text/ascii.ts';
import {cleanLine} from '../../text/clean.ts';
import {clip, width} from '../../text/width.ts';
import type {Theme} from './themes.ts';
import type {Token} from './tokens.ts';

export type Span = {
	readonly text: string;
	readonly token?: Token | undefined;
	/** An address to open; takes no cells. */
	readonly link?: string | undefined;
};
export type Line = readonly Span[];

/** One span of cleaned text. */
export function span(text: string, token?: Token): Span {
	return {text: cleanLine(text), token};
}

export function lineWidth(line: Line): number {
	return line.reduce((sum, part) => sum + width(part.text), 0);
}

/** Exactly `cells` wide: cut with an ellipsis, or filled with spaces. */
export function fitLine(line: Line, cells: number, ellipsis: string): Line {
	const total = lineWidth(line);
	if (total <= cells) {
		return total === cells ? line : [...line, {text: ' '.repeat(cells - total)}];
	}
	// The ellipsis is cut off with room for all of it, also where a part ends just before the edge.
	const out: Span[] = [];
	let left = cells - width(ellipsis);
	if (left < 0) {
		return [{text: '.'.repeat(Math.max(0, cells))}];
	}
	for (const part of line) {
		const w = width(part.text);
		if (w > left) {
			const kept = clip(part.text, left, '');
			out.push({...part, text: kept + ellipsis});
			left -= width(kept);
			break;
		}
		out.push(part);
		left -= w;
	}
	return left > 0 ? [...out, {text: ' '.repeat(left)}] : out;
}

/** A bar is its own colour: on the bar of a selection it would be a hole. */
const BARE: ReadonlySet<Token> = new Set(['bar', 'barUncertain']);

/**
 * The line as one string; `overlay` is laid under every span but bars, and takes the colours of what lies
 * on it. Nothing is left to the terminal's background where the theme has its own.
 */
export function paint(line: Line, theme: Theme, overlay?: Token): string {
	let out = '';
	for (const {text, token, link} of line) {
		const codes =
			overlay && !(token && BARE.has(token))
				? [theme.tokens[overlay], token ? theme.marks[token] : '']
				: [theme.ground, theme.tokens[token ?? 'text']];
		const sgr = codes.filter(Boolean).join(';');
		const signs = theme.ascii ? withoutAmbiguous(text) : text;
		const shown = sgr && text ? `\u001B[${sgr}m${signs}\u001B[0m` : signs;
		out += link && theme.links ? `\u001B]8;;${link}\u001B\\${shown}\u001B]8;;\u001B\\` : shown;
	}
	return out;
}

/** The line without any styling. */
export function plainText(line: Line): string {
	return line.map(part => part.text).join('');
}
