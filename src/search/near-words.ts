/** Looks near words up in the index, for `fuzzy.ts` to judge. */
import type {WordSource} from './fuzzy.ts';
import {limitOf} from './fuzzy.ts';
import {prefixRange} from './index-core/dictionary.ts';
import {walkNear} from './index-core/near.ts';
import type {CoreIndex} from './index-core/types.ts';
import {SOUND} from './namespaces.ts';

// Beyond this, what was typed says too little to choose by.
const MOST = 3000;

const WORD = /^\p{L}{3,}$/u;

export function nearWordsOf(index: CoreIndex): WordSource {
	return (typed, within, visit) => {
		const seen = new Set<string>();
		const take = (token: number): void => {
			const text = index.tokens[token]!;
			const word = text.startsWith(SOUND) ? text.slice(1) : text;
			if (WORD.test(word) && !seen.has(word)) {
				seen.add(word);
				visit(word);
			}
		};
		if (typed.length <= 3) {
			slips(index, typed, take);
		}
		walkNear(
			index,
			typed,
			{
				edits: Math.min(within, limitOf(typed)),
				otherStart: typed.length <= 3 ? 0 : 1,
				partial: typed.length > 3,
				most: MOST,
			},
			take,
		);
	};
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Beginnings of words that three letters may stand for: one letter missed, or two swapped. */
function slips(index: CoreIndex, [a = '', b = '', c = '']: string, take: (token: number) => void): void {
	const begins = [a + c + b, ...[...LETTERS].flatMap(letter => [a + letter + b + c, a + b + letter + c])];
	let left = MOST;
	for (const begin of begins.flatMap(text => [text, SOUND + text])) {
		const {low, high} = prefixRange(index, begin);
		for (let token = low; token < high && left > 0; token++, left--) {
			take(token);
		}
	}
}
