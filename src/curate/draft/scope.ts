/** How far the words around a number reach. Pure. */
import type {Range} from './types.ts';

// A full stop inside a number or before a letter ends nothing.
const SENTENCE = /[。！？!?；;\n\r]|\.(?=\s|$)/gu;
const CLAUSE = /[，。；：！？、,;:!?\n\r（）()【】\t]|\.(?=\s|$)/gu;

/** The stretch between two marks around a place; `mark` decides sentence or clause. */
function between(text: string, {start, end}: Range, mark: RegExp): Range {
	// Far enough for any sentence, and never the whole of a long text.
	const from = Math.max(0, start - 400);
	let low = from;
	for (const match of text.slice(from, start).matchAll(mark)) {
		low = from + match.index + match[0].length;
	}
	const after = text.slice(end, end + 400);
	const high = after.search(new RegExp(mark.source, 'u'));
	return {start: low, end: high < 0 ? end + after.length : end + high};
}

export const sentenceAround = (text: string, range: Range): Range => between(text, range, SENTENCE);
export const clauseAround = (text: string, range: Range): Range => between(text, range, CLAUSE);
