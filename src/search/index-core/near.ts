/** Words of the dictionary within a few typing errors of what was typed, whole or as the beginning of a word. */
import {SOUND} from './trie.ts';
import type {CoreIndex} from './types.ts';

export type NearLimits = {
	/** Errors forgiven in a word that starts with the same letter. */
	readonly edits: number;
	/** Errors forgiven in a word that starts with another: 0 leaves them out. */
	readonly otherStart: number;
	/** Also words of which only the beginning was typed. */
	readonly partial: boolean;
	/** Calls `visit` at most this often. */
	readonly most: number;
};

const LONGEST = 40;

/**
 * Walks the tree of words with one row of edit counts a letter, leaving a branch as soon as every count
 * is too high. A swap of neighbours is one error.
 * @param visit a word within the limits; words near by their beginning alone come with `partial`
 */
export function walkNear(
	index: CoreIndex,
	typed: string,
	limits: NearLimits,
	visit: (token: number, edits: number, partial: boolean) => void,
): void {
	const {trie, tokens} = index;
	const width = typed.length + 1;
	const wanted = Array.from({length: typed.length}, (_, i) => typed.charCodeAt(i));
	const rows = new Uint8Array((LONGEST + typed.length + 4) * width);
	const deepest = typed.length + limits.edits;
	const path = new Uint16Array(deepest + 2);
	let left = limits.most;
	for (let j = 0; j < width; j++) {
		rows[j] = j;
	}

	/** @returns the least count of the row at `depth`, whose last letter is `code` */
	const fill = (depth: number, code: number): number => {
		const at = depth * width;
		path[depth] = code;
		rows[at] = depth;
		let least = depth;
		for (let j = 1; j < width; j++) {
			const same = wanted[j - 1] === code;
			let best = rows[at - width + j - 1]! + (same ? 0 : 1);
			best = Math.min(best, rows[at - width + j]! + 1, rows[at + j - 1]! + 1);
			if (!same && depth > 1 && j > 1 && wanted[j - 2] === code && wanted[j - 1] === path[depth - 1]) {
				best = Math.min(best, rows[at - 2 * width + j - 2]! + 1);
			}
			rows[at + j] = best;
			least = best < least ? best : least;
		}
		return least;
	};

	const say = (token: number, edits: number, partial: boolean): void => {
		if (left > 0) {
			left--;
			visit(token, edits, partial);
		}
	};

	/** The rest of the one word of a leaf, letter by letter. */
	const tail = (token: number, start: number, depth: number, limit: number, began: number): void => {
		const text = tokens[token]!;
		let prefix = began;
		for (let d = depth; d < text.length - start; d++) {
			if (d >= deepest) {
				finishWord(token, limit + 1, limit, prefix);
				return;
			}
			const least = fill(d + 1, text.charCodeAt(start + d));
			prefix = Math.min(prefix, rows[(d + 2) * width - 1]!);
			if (least > limit) {
				finishWord(token, limit + 1, limit, prefix);
				return;
			}
		}
		finishWord(token, rows[(text.length - start + 1) * width - 1]!, limit, prefix);
	};

	const finishWord = (token: number, whole: number, limit: number, prefix: number): void => {
		if (whole <= limit) {
			say(token, whole, false);
		} else if (limits.partial && prefix <= limit) {
			say(token, prefix, true);
		}
	};

	const walk = (node: number, start: number, depth: number, limit: number, began: number): void => {
		if (left <= 0) {
			return;
		}
		const [low, high, count] = [trie.low[node]!, trie.high[node]!, trie.count[node]!];
		if (high - low === 1) {
			tail(low, start, depth, limit, began);
			return;
		}
		// The word that ends here.
		if (tokens[low]!.length - start === depth) {
			finishWord(low, rows[(depth + 1) * width - 1]!, limit, began);
		}
		const first = trie.first[node]!;
		for (let child = first; child < first + count; child++) {
			const least = depth < deepest ? fill(depth + 1, trie.code[child]!) : limit + 1;
			if (least <= limit) {
				walk(child, start, depth + 1, limit, Math.min(began, rows[(depth + 2) * width - 1]!));
			} else if (limits.partial && began <= limit) {
				for (let token = trie.low[child]!; token < trie.high[child]!; token++) {
					say(token, began, true);
				}
			}
		}
	};

	const enter = (root: number, start: number): void => {
		const from = trie.first[root]!;
		for (let child = from; child < from + trie.count[root]!; child++) {
			const code = trie.code[child]!;
			if (start === 0 && code === SOUND.charCodeAt(0)) {
				enter(child, 1);
				continue;
			}
			const limit = code === wanted[0] ? limits.edits : Math.min(limits.edits, limits.otherStart);
			if (limit > 0 && fill(1, code) <= limit) {
				walk(child, start, 1, limit, code === wanted[0] ? rows[2 * width - 1]! : limit + 1);
			}
		}
	};
	enter(0, 0);
}
