/** How well one term matches one text: exact, prefix or contains; typing errors are not looked at here. */
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

export function matchText(prepared: Prepared, clause: Clause): TextMatch | null {
	const literal = matchLiteral(prepared.joined, clause);
	if (literal?.rank === 0 || !clause.isWord || prepared.sound === null) {
		return literal;
	}
	const sounded = matchSound(prepared.sound, clause);
	return sounded && sounded.rank < (literal?.rank ?? 3) ? sounded : literal;
}

function matchLiteral(joined: string, {norm, mode, isNumber, isHan}: Clause): TextMatch | null {
	const [whole, start, end] = [` ${norm} `, ` ${norm}`, `${norm} `];
	if (joined.includes(whole)) {
		return text(0, whole);
	}
	// Chinese has no spaces between words: there, exact means these very characters.
	if (isNumber || (mode === 'exact' && !isHan)) {
		return null;
	}
	if (mode !== 'suffix' && joined.includes(start)) {
		return text(1, start);
	}
	if (mode === 'suffix') {
		return joined.includes(end) ? text(2, end) : null;
	}
	// Two Latin letters stand inside too many words to mean anything.
	return mode !== 'prefix' && (isHan || norm.length >= 3) && joined.includes(norm) ? text(2, norm) : null;
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
