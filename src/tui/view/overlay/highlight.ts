/** Text with what matched marked in it. Ranges count graphemes. */
import {cleanLine} from '../../../text/clean.ts';
import {graphemes, width} from '../../../text/width.ts';
import {type Line, type Span, span} from '../../theme/paint.ts';
import type {Token} from '../../theme/tokens.ts';

type Range = readonly [start: number, end: number];

/** @param token of what did not match */
export function highlighted(text: string, ranges: readonly Range[], token?: Token): Line {
	const parts = graphemes(text);
	const out: Span[] = [];
	let at = 0;
	for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (end <= at) {
			continue;
		}
		const from = Math.max(at, start);
		out.push(span(parts.slice(at, from).join(''), token), span(parts.slice(from, end).join(''), 'match'));
		at = end;
	}
	return [...out, span(parts.slice(at).join(''), token)].filter(part => part.text !== '');
}

/** Cells of what stands before a match, where the text is too long to be shown from its beginning. */
const BEFORE = 12;

/** The same in so many cells, the first match in sight. */
export function highlightedWithin(
	whole: string,
	ranges: readonly Range[],
	cells: number,
	ellipsis: string,
): Line {
	// What was cut off already is marked by one sign: so long must be what takes its place.
	const text = ellipsis === '…' ? whole : whole.replaceAll('…', '.');
	const parts = graphemes(text);
	const first = [...ranges].sort((a, b) => a[0] - b[0])[0] ?? [0, 0];
	const cellsOf = (from: number, to: number): number => width(cleanLine(parts.slice(from, to).join('')));
	if (cellsOf(0, parts.length) <= cells || cellsOf(0, first[1]) < cells - width(ellipsis)) {
		return highlighted(text, ranges, 'muted');
	}
	let start = first[0];
	while (start > 0 && cellsOf(start - 1, first[0]) <= Math.min(BEFORE, cells / 3)) {
		start--;
	}
	// From the start of a Latin word on, where one begins before the match.
	const space = parts.slice(start, first[0]).indexOf(' ');
	start += space + 1;
	const shifted = ranges
		.filter(([, end]) => end > start)
		.map(([from, end]): Range => [Math.max(0, from - start), end - start]);
	return [span(ellipsis, 'muted'), ...highlighted(parts.slice(start).join(''), shifted, 'muted')];
}
