/** With Chinese chosen, the explorer speaks Chinese everywhere: nothing is written past the catalogues. */
import {expect, test} from 'vitest';
import {halfWidth, strangeWords} from '../helpers/chinese.ts';
import {situation, situations} from '../helpers/situations.ts';

/** What a file will hold has the words and the signs of its format; the menu beside it has ours. */
const FILES = /^(the forms of|a file name for)/;

const screen = (name: string): string => {
	const lines = situation(name, {lang: 'zh', columns: 200, rows: 60}).lines();
	return lines.map(line => (FILES.test(name) ? (line.split(/││|╮╭|╯╰/)[0] ?? '') : line)).join('\n');
};

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
