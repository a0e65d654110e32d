/** How well one term matches one text: exact, prefix or contains; typing errors are not looked at here. */
import {oncePer} from '../model/once-per.ts';
import type {Clause} from './clause.ts';
import type {Prepared} from './normalize.ts';
import type {Sound} from './pinyin.ts';
import type {Via} from './types.ts';

export type TextMatch = {
	/** Index into TIERS. */
	readonly rank: number;
	readonly via: Via;
	/** What to look for in `joined` (or in the sound) to highlight it; spaces mark the edge of a word. */
	readonly patterns: readonly string[];
	/** Typing errors forgiven, by `fuzzy.ts`; none here. */
	readonly edits: number;
	/** 0 to 1, for typing errors forgiven. */
	readonly quality: number;
};

const text = (rank: number, pattern: string): TextMatch => ({
	rank,
	via: 'text',
	patterns: [pattern],
	edits: 0,
	quality: 1,
});

export type Matcher = (prepared: Prepared) => TextMatch | null;

/** For one term and many texts: what is looked for, and what is told of it, are made once. */
export const textMatcher = oncePer((clause: Clause): Matcher => {
	const literally = literalMatcher(clause);
	if (!clause.isWord) {
		return ({joined}) => literally(joined);
	}
	return ({joined, sound}) => {
		const literal = literally(joined);
		if (literal?.rank === 0 || sound === null) {
			return literal;
		}
		const sounded = matchSound(sound, clause);
		return sounded && sounded.rank < (literal?.rank ?? 3) ? sounded : literal;
	};
});

export const matchText = (prepared: Prepared, clause: Clause): TextMatch | null =>
	textMatcher(clause)(prepared);

function literalMatcher({norm, mode, isNumber, isHan}: Clause): (joined: string) => TextMatch | null {
	const [whole, start, end] = [text(0, ` ${norm} `), text(1, ` ${norm}`), text(2, `${norm} `)];
	const inside = text(2, norm);
	// Chinese has no spaces between words: there, exact means these very characters.
	const asWhole = isNumber || (mode === 'exact' && !isHan);
	// Two Latin letters stand inside too many words to mean anything.
	const anywhere = mode !== 'prefix' && mode !== 'suffix' && (isHan || norm.length >= 3);
	const finds = (joined: string, {patterns: [pattern]}: TextMatch): boolean => joined.includes(pattern!);
	return joined => {
		if (!joined.includes(norm)) {
			return null;
		}
		if (finds(joined, whole)) {
			return whole;
		}
		if (asWhole) {
			return null;
		}
		if (mode === 'suffix') {
			return finds(joined, end) ? end : null;
		}
		return finds(joined, start) ? start : anywhere ? inside : null;
	};
}

export function matchSound({joined, starts, initials, whole}: Sound, {norm, mode}: Clause): TextMatch | null {
	if (mode === 'suffix' || norm.length < 2) {
		return null;
	}
	const sound = (rank: number, via: Via): TextMatch => ({rank, via, patterns: [norm], edits: 0, quality: 1});
	if (whole && joined === norm) {
		return sound(0, 'pinyin');
	}
	if (whole && initials === norm) {
		return sound(0, 'initials');
	}
	if (joined.startsWith(norm) && (mode !== 'exact' || starts.includes(norm.length))) {
		return sound(1, 'pinyin');
	}
	if (mode !== 'fuzzy') {
		return null;
	}
	if (initials.startsWith(norm)) {
		return sound(1, 'initials');
	}
	// Inside, a sound must begin with a syllable: `an` in `quan` is noise.
	return norm.length >= 3 && starts.some(start => joined.startsWith(norm, start)) ? sound(2, 'pinyin') : null;
}
