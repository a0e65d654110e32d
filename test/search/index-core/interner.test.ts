import {expect, test} from 'vitest';
import {createInterner} from '../../../src/search/index-core/interner.ts';
import {sortTokens} from '../../../src/search/index-core/sort-tokens.ts';
import {finish} from '../../../src/steps/steps.ts';
import {random} from './records.ts';

const next = random(5);
/** Words that begin and end alike, many of them beginnings of others, some with signs of other alphabets. */
const words = [
	...new Set(
		Array.from(
			{length: 30_000},
			(_, i) =>
				`case-${Math.floor(next() * 50)}${['', '.suspects', '酒泉', '\uFFFF', '\u0002'][i % 5]}${i % 977}`,
		),
	),
];

test('each word has one number, however often and wherever it is read', () => {
	const interner = createInterner();
	const numbers = words.map(word => interner.word(word));
	expect(new Set(numbers).size).toBe(words.length);
	expect(words.map(word => interner.word(word))).toEqual(numbers);
	const text = `before ${words.join(' ')}`;
	let at = 'before '.length;
	const parts = words.map(word => {
		at += word.length + 1;
		return interner.part(text, at - word.length - 1, at - 1);
	});
	expect(parts).toEqual(numbers);
	expect(finish(interner.release())).toEqual(words);
});

test('a part after a mark is the word that begins with it', () => {
	const interner = createInterner();
	const marked = interner.part('jiuquan', 3, 7, 5);
	expect(interner.word('\u0005quan')).toBe(marked);
	expect(interner.part('jiuquan', 3, 7)).not.toBe(marked);
	expect(interner.pair(0x9152, 0x6cc9)).toBe(2);
	expect(finish(interner.release())).toEqual(['\u0005quan', 'quan', '酒泉']);
});

test('tokens are sorted by code unit, as every look-up expects', () => {
	const places = new Uint32Array(words.length).map((_, i) => words.length - 1 - i);
	const sorted = Array.from(finish(sortTokens(words, places)), place => words[place]!);
	expect(sorted).toEqual([...words].sort());
});
