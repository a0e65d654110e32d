/** With Chinese chosen, the explorer speaks Chinese everywhere: nothing is written past the catalogues. */
import {expect, test} from 'vitest';
import {halfWidth, strangeWords} from '../helpers/chinese.ts';
import {situation, situations} from '../helpers/situations.ts';

const screen = (name: string): string => situation(name, {lang: 'zh', columns: 200, rows: 60}).text();

test('the scan sees an English sentence and half-width punctuation', () => {
	expect(strangeWords('按q退出 happens yet')).toEqual(['happens', 'yet']);
	expect(halfWidth('报告: 甘肃')).toHaveLength(1);
	expect(halfWidth('时段 (推断)')).toHaveLength(1);
	expect(halfWidth('时段（推断）')).toEqual([]);
});

test.each(Object.keys(situations))('no word of English but names in: %s', name => {
	// What the situation itself types is no word of the program.
	const typed = situations[name]?.join('') ?? '';
	expect(strangeWords(screen(name)).filter(word => !typed.includes(word))).toEqual([]);
});

test.each(Object.keys(situations))('full-width punctuation between Chinese in: %s', name => {
	expect(halfWidth(screen(name))).toEqual([]);
});
