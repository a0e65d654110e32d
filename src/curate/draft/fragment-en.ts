/** English: the noun stands after the number, with adjectives between; a translation may put it before. */
import type {Room} from './fragment.ts';
import {englishHeads} from './nouns.ts';
import type {Range, Terms} from './types.ts';

const STOP = new Set(
	(
		'and or in for from with were was is are have has had by on to who whom which that at as but including involving ' +
		'involved worth during since across be been also the according will'
	).split(' '),
);
/** Words after the number, at most; with bound word and number a fragment stays below twelve. */
const REACH = 7;
/** Words that may stand between one noun and a later one. */
const ON = 2;
const BEFORE = 3;
const WORD = /[\p{L}\p{N}'’“”"·&/-]+/gu;

export function englishFragment(text: string, {core, limit}: Room, terms: Terms): Range & {hasNoun: boolean} {
	const heads = englishHeads(terms);
	const after = text.slice(core.end, limit.end);
	let known: number | undefined;
	let count = 0;
	let since = 0;
	for (const match of after.matchAll(WORD)) {
		const word = match[0].replaceAll(/[^\p{L}'’-]/gu, '').toLowerCase();
		// "illegal and criminal information", but "companies and units" ends at the first noun.
		const joins = count > 0 && known === undefined && /^(?:and|or)$/.test(word);
		if (count === REACH || since === ON || (STOP.has(word) && !joins)) {
			break;
		}
		count++;
		since++;
		if (heads.has(word)) {
			// "pieces of information", "website building gangs": the last noun of the row is the thing.
			known = core.end + match.index + match[0].length;
			since = 0;
		} else if (known === undefined) {
			since = 0;
		}
	}
	if (known !== undefined) {
		return {start: core.start, end: known, hasNoun: true};
	}
	const plain = plainEnd(after);
	if (plain > 0) {
		return {start: core.start, end: core.end + plain, hasNoun: true};
	}
	const start = wordsBefore(text, limit.start, core.start);
	const [last = ''] = /[\p{L}-]+(?=\W*(?:of\s*)?$)/iu.exec(text.slice(start, core.start)) ?? [];
	return {start, end: core.end, hasNoun: heads.has(last.toLowerCase())};
}

/** Up to the first stop word: no known noun, but words that may be one. */
function plainEnd(after: string): number {
	let end = 0;
	let count = 0;
	for (const match of after.matchAll(WORD)) {
		if (STOP.has(match[0].toLowerCase()) || match[0].toLowerCase() === 'of' || count === REACH) {
			break;
		}
		count++;
		end = match.index + match[0].length;
	}
	return end;
}

/** Start of the last few words before the number. */
function wordsBefore(text: string, from: number, to: number): number {
	const starts = [...text.slice(from, to).matchAll(/\S+/gu)].map(match => from + match.index);
	return starts.at(-BEFORE) ?? starts[0] ?? to;
}
