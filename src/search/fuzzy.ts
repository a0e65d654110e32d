/**
 * Typing errors in words. A count of edits decides what is near, Fuse.js scores it: Fuse rates the
 * swap of two letters as two errors, beyond any threshold that keeps noise out.
 */
import Fuse from 'fuse.js';
import {distance} from '../query/distance.ts';

export type Near = {
	readonly edits: number;
	/** 1 is the word itself. */
	readonly quality: number;
};

const LONGEST = 32;
const PARTIAL = 0.8;

/** One typing error in words of up to five letters, two in longer ones. */
function limitOf(word: string): number {
	return word.length <= 5 ? 1 : 2;
}

/** @returns null where the words are not near; `partial` where only the beginning of the word was typed */
function editsBetween(typed: string, word: string): {edits: number; partial: boolean} | null {
	const limit = limitOf(typed);
	const start = typed[0] === word[0];
	const longer = word.length - typed.length;
	// A wrong first letter is one error of one: most words need no comparing.
	if (longer < -limit || (!start && (typed.length <= 3 || Math.abs(longer) > 1))) {
		return null;
	}
	const {whole, prefix} = distance(typed, word);
	// In three letters one error leaves little to go by: the first must be right.
	if (whole <= limit && (start || whole === 1)) {
		return {edits: whole, partial: false};
	}
	return start && prefix <= limit && (typed.length > 3 || isSlip(typed, word))
		? {edits: prefix, partial: true}
		: null;
}

/** Three letters are too few for a wrong one, only for a missed one (`juq`) or two swapped (`jui`). */
function isSlip(typed: string, word: string): boolean {
	const start = word.slice(0, typed.length + 1);
	const missed = Array.from(start, (_, i) => start.slice(0, i) + start.slice(i + 1)).includes(typed);
	return missed || (start[1] === typed[2] && start[2] === typed[1]);
}

/** Between 0.1 and 1, so that a poor score still counts. */
function scoresOf(typed: string, words: readonly string[]): Map<string, number> {
	const fuse = new Fuse(words, {includeScore: true, ignoreLocation: true, threshold: 0.6});
	return new Map(fuse.search(typed).map(({item, score = 1}) => [item, Math.max(0.1, 1 - score)]));
}

/** @param words distinct words of the data; Fuse is set up for the few that are near enough */
export function createFuzzy(words: readonly string[]): (typed: string) => ReadonlyMap<string, Near> {
	const known = new Map<string, ReadonlyMap<string, Near>>();
	return typed => {
		const before = known.get(typed);
		if (before) {
			return before;
		}
		const near = new Map<string, Near>();
		if (typed.length >= 3 && typed.length <= LONGEST) {
			const close = words.flatMap(word => {
				const found = editsBetween(typed, word);
				return found ? {word, ...found} : [];
			});
			const scores = scoresOf(
				typed,
				close.map(({word}) => word),
			);
			for (const {word, edits, partial} of close) {
				const score = scores.get(word) ?? 0.1;
				near.set(word, {edits, quality: partial ? score * PARTIAL : score});
			}
		}
		if (known.size > 100) {
			known.clear();
		}
		known.set(typed, near);
		return near;
	};
}
