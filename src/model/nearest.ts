/** The valid spelling a person probably meant. */
import type {Lang} from './types.ts';

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`. */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({length: b.length + 1}, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			row.push(best);
		}
		before = above;
		above = row;
	}
	return above[b.length] ?? 0;
}

/**
 * The candidate with the fewest edits, if few enough to be a slip: one for every three letters of the shorter
 * word, and at least one. The first in order where two tie.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	// Hostile input can be long; nobody misspells an id of this length.
	if (word.length > 100) {
		return undefined;
	}
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const limit = Math.max(1, Math.floor(Math.min(candidate.length, word.length) / 3));
		if (word === '' || Math.abs(candidate.length - word.length) > Math.min(limit, least)) {
			continue;
		}
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (edits <= limit && edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
}

/** A tail for messages, ` (did you mean "x"?)`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, lang: Lang = 'en'): string {
	const candidate = nearest(word, candidates);
	if (candidate === undefined) {
		return '';
	}
	return meant(candidate, lang);
}

/** The same tail, for a spelling that is known. */
export const meant = (word: string, lang: Lang): string =>
	lang === 'zh' ? `；是否指“${word}”？` : `; did you mean "${word}"?`;
