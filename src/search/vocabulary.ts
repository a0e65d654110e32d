/** The words and numbers of the data, for what was meant where nothing is found. */
import {prefixRange} from './index-core/dictionary.ts';
import {walkNear} from './index-core/near.ts';
import type {CoreIndex} from './index-core/types.ts';

export type Vocabulary = {
	/** The nearest few words, nearest first, one error for every three letters begun. */
	words(typed: string): string[];
	/** The nearest number; undefined where there is none. */
	number(n: number): number | undefined;
};

const LONGEST = 32;
const MOST_EDITS = 3;
/** Each is tried, and each try is a search. */
const FEW = 3;

export function createVocabulary(index: CoreIndex): Vocabulary {
	let numbers: Float64Array | undefined;
	return {
		words(typed) {
			if (typed.length < 2 || typed.length > LONGEST || !/^\p{L}+$/u.test(typed)) {
				return [];
			}
			const edits = Math.min(MOST_EDITS, Math.ceil(typed.length / 3));
			const near: Array<{word: string; errors: number; held: number}> = [];
			walkNear(index, typed, {edits, otherStart: edits, partial: false, most: 2000}, (token, errors) => {
				const word = index.tokens[token]!;
				if (/^\p{L}{3,}$/u.test(word) && errors <= Math.ceil(word.length / 3)) {
					near.push({word, errors, held: index.offsets[token + 1]! - index.offsets[token]!});
				}
			});
			// A word of the data is what was meant.
			if (near.some(({errors}) => errors === 0)) {
				return [];
			}
			return near
				.sort((a, b) => a.errors - b.errors || b.held - a.held || (a.word < b.word ? -1 : 1))
				.slice(0, FEW)
				.map(({word}) => word);
		},
		number(n) {
			if (!numbers) {
				const {low, high} = prefixRange(index, '#');
				numbers = Float64Array.from(index.tokens.slice(low, high), token =>
					Number(token.slice(1, -1)),
				).sort();
			}
			let [low, high] = [0, numbers.length];
			while (low < high) {
				const middle = (low + high) >>> 1;
				[low, high] = numbers[middle]! < n ? [middle + 1, high] : [low, middle];
			}
			const [below, above] = [numbers[low - 1], numbers[low]];
			return below === undefined || (above !== undefined && above - n < n - below) ? above : below;
		},
	};
}
