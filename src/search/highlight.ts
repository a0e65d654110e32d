/** Where in the text as it is shown a match lies, counted in graphemes. */
import {fold, foldsInPlace} from '../query/fold.ts';
import {graphemes} from '../text/width.ts';
import type {Prepared} from './normalize.ts';
import type {TextMatch} from './tiers.ts';
import {tokenize} from './tokens.ts';
import type {Range} from './types.ts';

/** A string to look in, and the graphemes that each of its code units stands for: none where `starts` is below 0. */
type Mapped = {readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[]};

/** The folded text, and of each of its code units the place of its grapheme. */
function folding(text: string): {folded: string; ownerOf: (at: number) => number} {
	if (foldsInPlace(text)) {
		return {folded: fold(text), ownerOf: at => at};
	}
	let folded = '';
	const owners: number[] = [];
	for (const [i, part] of graphemes(text).entries()) {
		const piece = fold(part);
		folded += piece;
		for (let k = 0; k < piece.length; k++) {
			owners.push(i);
		}
	}
	return {folded, ownerOf: at => owners[at]!};
}

/** The same string as `Prepared.joined`, with owners. */
function mapTokens(text: string): Mapped {
	const {folded, ownerOf} = folding(text);
	const tokens = tokenize(folded);
	let joined = '';
	const starts: number[] = [];
	const ends: number[] = [];
	const add = (norm: string, start: number, end: number): void => {
		const isNumber = norm.startsWith('#') || norm.startsWith('@');
		let at = start;
		for (let i = 0; i < norm.length; i++) {
			// Letters map one by one, but for apostrophes; a number is all or nothing.
			const found = isNumber ? -1 : folded.indexOf(norm[i]!, at);
			const isHere = found >= 0 && found < end;
			starts.push(ownerOf(isHere ? found : start));
			ends.push(ownerOf(isHere ? found : end - 1) + 1);
			at = isHere ? found + 1 : at;
		}
		joined += norm;
	};
	const gap = (separator: string): void => {
		for (let i = 0; i < separator.length; i++) {
			starts.push(-1);
			ends.push(-1);
		}
		joined += separator;
	};
	gap(' ');
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
	return {text: joined, starts, ends};
}

/** The sound of the text, each letter owned by its Chinese character. */
function mapSound({text, sound}: Prepared, initials: boolean): Mapped {
	const han = graphemes(text).flatMap((part, i) => (/\p{Script=Han}/u.test(part) ? [i] : []));
	const syllables = sound?.starts ?? [];
	const whole = initials ? (sound?.initials ?? '') : (sound?.joined ?? '');
	const starts = Array.from(whole, (_, at): number => {
		const nth = initials ? at : syllables.findLastIndex(start => start <= at);
		return han[nth] ?? -1;
	});
	return {text: whole, starts, ends: starts.map(start => start + 1)};
}

function occurrences({text, starts, ends}: Mapped, pattern: string): Range[] {
	const found: Range[] = [];
	for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
		let start = Number.POSITIVE_INFINITY;
		let end = 0;
		for (let i = at; i < at + pattern.length; i++) {
			if (starts[i]! >= 0) {
				start = Math.min(start, starts[i]!);
				end = Math.max(end, ends[i]!);
			}
		}
		if (end > 0) {
			found.push([start, end]);
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
