/** Typing errors of a term against a text: near words, and Chinese with a gap or one wrong character. */
import type {Clause} from './clause.ts';
import type {Near} from './fuzzy.ts';
import type {Prepared} from './normalize.ts';
import {matchSound, type TextMatch} from './tiers.ts';

const CONTAINS = 2;
// Every cut is tried in every text: a pasted page must not be.
const LONGEST = 20;
const FUZZY = 3;
/** What is left of a match in which one sound was misheard. */
export const SLIPPED = 0.8;

export function matchNearWord(prepared: Prepared, near: ReadonlyMap<string, Near>): TextMatch | null {
	let best: TextMatch | null = null;
	for (const word of prepared.words) {
		const found = near.get(word);
		if (
			found &&
			(best === null ||
				found.edits < best.edits ||
				(found.edits === best.edits && found.quality > best.quality))
		) {
			const sounded = prepared.sound?.joined === word;
			best = {
				rank: FUZZY,
				via: sounded ? 'pinyin' : 'text',
				patterns: [sounded ? word : ` ${word} `],
				...found,
			};
		}
	}
	return best;
}

/** `guanzhou` in the sound of 广州. */
export function matchNearSound(
	{sound}: Prepared,
	clause: Clause,
	sounds: readonly string[],
): TextMatch | null {
	if (sound === null) {
		return null;
	}
	for (const norm of sounds) {
		const found = matchSound(sound, {...clause, norm});
		if (found?.via === 'pinyin') {
			return {...found, rank: FUZZY, edits: 1, quality: SLIPPED};
		}
	}
	return null;
}

/** `bankcards` in `bank cards`: a space left out. */
export function matchRunTogether({joined}: Prepared, {norm}: Clause): TextMatch | null {
	for (const [head, tail] of cutsOf(norm)) {
		const pattern = ` ${head} ${tail}`;
		if (joined.includes(pattern)) {
			return {rank: FUZZY, via: 'text', patterns: [pattern], edits: 1, quality: 0.8};
		}
	}
	return null;
}

/** A Latin word in two, three letters or more each. */
export function cutsOf(word: string): Array<readonly [head: string, tail: string]> {
	const cuts = word.length <= LONGEST * 2 ? Math.max(0, word.length - 5) : 0;
	return Array.from({length: cuts}, (_, i) => [word.slice(0, i + 3), word.slice(i + 3)] as const);
}

/** 电信诈骗 in 电信网络诈骗: two pieces, in order. No error of the typist, so no edit is counted. */
export function matchChineseGap({joined}: Prepared, clause: Clause): TextMatch | null {
	if (!canBend(clause)) {
		return null;
	}
	const characters = [...clause.norm];
	const across = acrossSigns(joined, clause.norm);
	if (across !== null) {
		return {rank: CONTAINS, via: 'text', patterns: [across], edits: 0, quality: 1};
	}
	for (let cut = 2; cut <= characters.length - 2; cut++) {
		const [head, tail] = [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
		const at = joined.indexOf(head);
		if (at >= 0 && joined.includes(tail, at + head.length)) {
			return {rank: FUZZY, via: 'text', patterns: [head, tail], edits: 0, quality: 0.8};
		}
	}
	return null;
}

/** 电信炸骗 in 电信诈骗: one wrong character of four or more. */
export function matchNearChinese({joined}: Prepared, clause: Clause): TextMatch | null {
	if (!canBend(clause)) {
		return null;
	}
	const {norm} = clause;
	for (let wrong = 0; wrong < norm.length; wrong++) {
		const at = withOneWrong(joined, norm.slice(0, wrong), norm.slice(wrong + 1));
		if (at >= 0) {
			const pattern = joined.slice(at, at + norm.length);
			return {rank: FUZZY, via: 'text', patterns: [pattern], edits: 1, quality: 0.7};
		}
	}
	return null;
}

/** Where `head`, any one Chinese character and `tail` stand; -1 where nowhere. The longer part leads. */
function withOneWrong(joined: string, head: string, tail: string): number {
	const leads = head.length >= tail.length ? head : tail;
	const before = leads === head ? 0 : head.length + 1;
	for (let found = joined.indexOf(leads); found >= 0; found = joined.indexOf(leads, found + 1)) {
		const at = found - before;
		const middle = joined[at + head.length];
		if (
			at >= 0 &&
			middle !== undefined &&
			joined.startsWith(head, at) &&
			joined.startsWith(tail, at + head.length + 1) &&
			/\p{Script=Han}/u.test(middle)
		) {
			return at;
		}
	}
	return -1;
}

/** The stretch of `joined` that reads as `norm` when quotes and other signs inside it are passed over. */
function acrossSigns(joined: string, norm: string): string | null {
	// Most texts lack one of its ends: no need to copy them.
	if (!joined.includes(norm[0]!) || !joined.includes(norm.at(-1)!)) {
		return null;
	}
	const at = joined.replaceAll(' ', '').indexOf(norm);
	if (at < 0) {
		return null;
	}
	let start = 0;
	for (let left = at; left > 0 || joined[start] === ' '; start++) {
		left -= joined[start] === ' ' ? 0 : 1;
	}
	let end = start;
	for (let left = norm.length; left > 0; end++) {
		left -= joined[end] === ' ' ? 0 : 1;
	}
	return joined.slice(start, end);
}

/** Long enough to be sure of, short enough to be cut everywhere. */
export function canBend({norm, mode, isHan}: Clause): boolean {
	return isHan && mode === 'fuzzy' && norm.length >= 4 && norm.length <= LONGEST && !norm.includes(' ');
}
