import {describe, expect, test} from 'vitest';
import {drawsWide} from '../../src/system/locale.ts';
import {answers, createSorter, type Told} from '../../src/system/terminal-replies.ts';

/** Chunks as they come in; what of them are keys, and what the terminal told. */
function sorted(...chunks: string[]): {keys: string; told: Told} {
	let told: Told = {};
	const {sort} = createSorter(more => {
		told = {...told, ...more};
	});
	return {keys: chunks.map(chunk => sort(chunk)).join(''), told};
}

const WHITE = '\u001B]11;rgb:ffff/fe00/8080\u001B\\';
const NARROW = '\u001B[1;3R';
const END = '\u001B[?62;4c';

describe('what the terminal answers is taken out of the keys', () => {
	test('all at once, keys before, between and behind', () => {
		expect(sorted(`j${NARROW}k${WHITE}/${END}q`)).toEqual({
			keys: 'jk/q',
			told: {wide: false, background: [255, 253, 128]},
		});
	});

	test('cut anywhere', () => {
		const all = `${NARROW}${WHITE}${END}`;
		for (let at = 1; at < all.length; at++) {
			const {keys, told} = sorted(all.slice(0, at), all.slice(at), 'j');
			expect({at, keys, told}).toEqual({at, keys: 'j', told: {wide: false, background: [255, 253, 128]}});
		}
	});

	test('byte by byte', () => {
		expect(sorted(...`${NARROW}${WHITE}${END}j`)).toEqual({
			keys: 'j',
			told: {wide: false, background: [255, 253, 128]},
		});
	});

	test.each([
		['\u001B]11;rgb:00/80/ff\u0007', [0, 128, 255]],
		['\u001B]11;rgba:0000/8080/ffff/cccc\u0007', [0, 128, 255]],
		['\u001B]11;rgb:0/8/f\u001B\\', [0, 136, 255]],
	])('in each way of writing a colour: %j', (text, background) => {
		expect(sorted(text).told).toEqual({background});
	});

	test('an answer that makes no sense is dropped', () => {
		expect(sorted('\u001B]11;pink\u0007j')).toEqual({keys: 'j', told: {}});
	});

	test('signs that took four columns are wide', () => {
		expect(sorted('\u001B[1;5R').told).toEqual({wide: true});
	});
});

test('once the last answer is there, everything is keys', () => {
	expect(sorted(END, '\u001B]', '\u001B[1;2R').keys).toBe('\u001B]\u001B[1;2R');
});

test('keys that begin like an answer are given on when more has come', () => {
	expect(sorted('\u001B[', 'A').keys).toBe('\u001B[A');
	expect(sorted('\u001B', 'OP').keys).toBe('\u001BOP');
});

test('Escape by itself is a key as soon as it is clear that nothing follows', () => {
	const {sort, release} = createSorter(() => {});
	expect(sort('\u001B')).toBe('');
	const key = release();
	expect(key).toBe('\u001B');
	expect(sort(key)).toBe('\u001B');
	expect(release()).toBe('');
});

test.each([
	['zh_CN.GB18030', true],
	['zh_CN.gb2312', true],
	['zh_TW.Big5', true],
	['ja_JP.eucJP', true],
	['ja_JP.SJIS', true],
	['ko_KR.EUC-KR', true],
	['zh_CN.UTF-8', false],
	['zh_CN', false],
	['C.UTF-8', false],
	['de_DE.ISO8859-1', false],
])('signs of ambiguous width are wide in the locale %s: %s', (LANG, wide) => {
	expect(drawsWide({LANG})).toBe(wide);
	expect(drawsWide({LC_ALL: LANG, LANG: 'C.UTF-8'})).toBe(wide);
});

test('a terminal that would print the question is not asked', () => {
	expect(['xterm-256color', 'screen', 'dumb', 'linux', undefined].map(answers)).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});
