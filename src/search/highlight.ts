/** Where in the text as it is shown a match lies, counted in graphemes. */
import {fold} from '../query/fold.ts';
import {graphemes} from '../text/width.ts';
import type {Prepared} from './normalize.ts';
import type {TextMatch} from './tiers.ts';
import {tokenize} from './tokens.ts';
import type {Range} from './types.ts';

/** A string to look in, and for each of its code units the graphemes it stands for. */
type Mapped = {readonly text: string; readonly owners: ReadonlyArray<Range | null>};

function fromGraphemes(parts: readonly string[]): {folded: string; owners: number[]} {
	let folded = '';
	const owners: number[] = [];
	for (const [i, part] of parts.entries()) {
		const piece = fold(part);
		folded += piece;
		for (let k = 0; k < piece.length; k++) {
			owners.push(i);
		}
	}
	return {folded, owners};
}

/** The same string as `Prepared.joined`, with owners. */
function mapTokens(text: string): Mapped {
	const {folded, owners} = fromGraphemes(graphemes(text));
	const tokens = tokenize(folded);
	let joined = ' ';
	const map: Array<Range | null> = [null];
	const add = (norm: string, start: number, end: number): void => {
		const source = folded.slice(start, end);
		const whole: Range = [owners[start]!, owners[end - 1]! + 1];
		let at = 0;
		for (const char of norm.split('')) {
			// Letters map one by one, but for apostrophes; a number is all or nothing.
			const found = norm.startsWith('#') || norm.startsWith('@') ? -1 : source.indexOf(char, at);
			map.push(found < 0 ? whole : [owners[start + found]!, owners[start + found]! + 1]);
			at = found < 0 ? at : found + 1;
		}
		joined += norm;
	};
	const gap = (separator: string): void => {
		joined += separator;
		map.push(...Array.from(separator, () => null));
	};
	for (const {norm, start, end} of tokens) {
		add(norm, start, end);
		gap(' ');
	}
	for (const {also, start, end} of tokens) {
		if (also !== null) {
			gap('| ');
			add(also, start, end);
			gap(' ');
		}
	}
	return {text: joined, owners: map};
}

/** The sound of the text, each letter owned by its Chinese character. */
function mapSound({text, sound}: Prepared, initials: boolean): Mapped {
	const han = graphemes(text).flatMap((part, i) => (/\p{Script=Han}/u.test(part) ? [i] : []));
	const starts = sound?.starts ?? [];
	const whole = initials ? (sound?.initials ?? '') : (sound?.joined ?? '');
	const owners = Array.from(whole, (_, at): Range | null => {
		const nth = initials ? at : starts.findLastIndex(start => start <= at);
		const grapheme = han[nth];
		return grapheme === undefined ? null : [grapheme, grapheme + 1];
	});
	return {text: whole, owners};
}

function occurrences({text, owners}: Mapped, pattern: string): Range[] {
	const found: Range[] = [];
	for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
		const covered = owners.slice(at, at + pattern.length).filter(owner => owner !== null);
		if (covered.length > 0) {
			found.push([Math.min(...covered.map(([start]) => start)), Math.max(...covered.map(([, end]) => end))]);
		}
	}
	return found;
}

/** Sorted, and without overlaps. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) {
			merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
		} else {
			merged.push([start, end]);
		}
	}
	return merged;
}

/** @returns half-open ranges of graphemes of `prepared.text` */
export function rangesOf(prepared: Prepared, match: TextMatch): Range[] {
	const mapped =
		match.via === 'text' ? mapTokens(prepared.text) : mapSound(prepared, match.via === 'initials');
	// By sound only the first place counts: that is where the match was found.
	const found = match.patterns.map(pattern => occurrences(mapped, pattern));
	return mergeRanges(match.via === 'text' ? found.flat() : found.flatMap(places => places.slice(0, 1)));
}

const ROOM = 72;
const BEFORE = 16;

/** A few words round the first range of a long text; short text comes back whole. */
export function excerpt(text: string, ranges: readonly Range[]): {text: string; ranges: Range[]} {
	const parts = graphemes(text);
	if (parts.length <= ROOM) {
		return {text, ranges: [...ranges]};
	}
	let start = Math.min(Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE), parts.length - ROOM);
	// From the start of a Latin word on, where one begins nearby.
	const space = parts.slice(start, start + BEFORE).indexOf(' ');
	start += start > 0 && space >= 0 && start + space < (ranges[0]?.[0] ?? 0) ? space + 1 : 0;
	const end = Math.min(parts.length, start + ROOM);
	const [head, tail] = [start > 0 ? '…' : '', end < parts.length ? '…' : ''];
	const shift = head.length - start;
	return {
		text: head + parts.slice(start, end).join('') + tail,
		ranges: ranges
			.filter(([from, to]) => from < end && to > start)
			.map(([from, to]): Range => [Math.max(from, start) + shift, Math.min(to, end) + shift]),
	};
}
