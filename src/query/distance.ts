/** Edits between words: insertion, deletion, replacement, and the swap of neighbours as one. */

export type Distance = {
	/** Edits between the two words. */
	readonly whole: number;
	/** Edits between `a` and the nearest beginning of `b`. */
	readonly prefix: number;
};

/** Optimal string alignment distance. */
export function distance(a: string, b: string): Distance {
	let before: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, before[j - 2]! + 1);
			}
			row.push(best);
		}
		before = last;
		last = row;
	}
	return {whole: last[b.length] ?? a.length, prefix: Math.min(...last)};
}

/** The candidate with the fewest edits, at most one for every three letters begun; first wins. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let found: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const limit = Math.ceil(Math.min(candidate.length, word.length) / 3);
		if (Math.abs(candidate.length - word.length) > limit) {
			continue;
		}
		const edits = distance(word, candidate).whole;
		if (edits <= limit && edits < fewest) {
			found = candidate;
			fewest = edits;
		}
	}
	return found;
}
