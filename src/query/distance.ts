/** Edits between words: insertion, deletion, replacement, and the swap of neighbours as one. */

export type Distance = {
	/** Edits between the two words. */
	readonly whole: number;
	/** Edits between `a` and the nearest beginning of `b`. */
	readonly prefix: number;
};

// Three rows, used in turn: typing errors are looked for in thousands of words a key.
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

/** Optimal string alignment distance. */
export function distance(a: string, b: string): Distance {
	if (b.length >= rows[0].length) {
		const length = b.length * 2;
		rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
	}
	let [before, last, row]: readonly Uint16Array[] = rows as readonly [Uint16Array, Uint16Array, Uint16Array];
	for (let j = 0; j <= b.length; j++) {
		last![j] = j;
	}
	for (let i = 1; i <= a.length; i++) {
		const code = a.charCodeAt(i - 1);
		row![0] = i;
		for (let j = 1; j <= b.length; j++) {
			const same = code === b.charCodeAt(j - 1);
			let best = last![j - 1]! + (same ? 0 : 1);
			best = Math.min(best, last![j]! + 1, row![j - 1]! + 1);
			if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
				best = Math.min(best, before![j - 2]! + 1);
			}
			row![j] = best;
		}
		[before, last, row] = [last, row, before];
	}
	let prefix = a.length;
	for (let j = 0; j <= b.length; j++) {
		prefix = Math.min(prefix, last![j]!);
	}
	return {whole: last![b.length]!, prefix};
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
