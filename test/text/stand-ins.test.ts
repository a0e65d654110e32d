/** What stands for a library in the bundle does what that library would. */
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import inkWidth from '../../src/text/ink-width.ts';
import {LazySegmenter} from '../../src/text/lazy-segmenter.ts';

const TEXTS = ['', 'cases 1,234', '\u001B[1mbold\u001B[0m', '净网2018', 'é 👍🏽 🇨🇳', '│ ▸ …', 'a\nb'];

test.each(TEXTS)('%j is as wide for Ink as string-width has it', text => {
	expect(inkWidth(text)).toBe(stringWidth(text));
});

test.each(TEXTS)('%j falls into the same segments, and each is found by its place', text => {
	const [own, real] = [new LazySegmenter(), new Intl.Segmenter()].map(by => by.segment(text));
	expect([...(own ?? [])]).toEqual([...(real ?? [])]);
	for (let at = 0; at < text.length; at++) {
		expect(own?.containing(at)).toEqual(real?.containing(at));
	}
});

test('words are left to the real one', () => {
	const words = (by: {segment: (text: string) => Iterable<{segment: string}>}): string[] =>
		Array.from(by.segment('two words'), ({segment}) => segment);
	expect(words(new LazySegmenter('en', {granularity: 'word'}))).toEqual(['two', ' ', 'words']);
});
