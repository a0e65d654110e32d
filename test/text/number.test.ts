import {expect, test} from 'vitest';
import {boundMark, boundWord, group, number, plain, wanYi} from '../../src/text/number.ts';
import {shortExact, shortOutward} from '../../src/text/short.ts';

test('digits are grouped in threes, decimals are not', () => {
	expect([0, 7, 999, 1000, 22_000, 1_560_000, 29_000_000_000].map(group)).toEqual([
		'0',
		'7',
		'999',
		'1,000',
		'22,000',
		'1,560,000',
		'29,000,000,000',
	]);
	expect(group(12_345.6789)).toBe('12,345.6789');
	expect(group(-4500)).toBe('-4,500');
});

test('no number is ever written with an exponent', () => {
	expect(plain(1e21)).toBe('1000000000000000000000');
	expect(plain(1e-7)).toBe('0.0000001');
	expect(group(1e21)).toBe('1,000,000,000,000,000,000,000');
});

test('Chinese scale words are used where they are exact', () => {
	expect([22_000, 1_560_000, 29_000_000_000, 100_000_000, 10_000].map(wanYi)).toEqual([
		'2.2万',
		'156万',
		'290亿',
		'1亿',
		'1万',
	]);
	expect([9999, 400].map(wanYi)).toEqual(['9,999', '400']);
});

test('scale words never change the number', () => {
	const read = (text: string): number =>
		Number(text.replaceAll(/[,万亿]/g, '')) * (text.endsWith('亿') ? 1e8 : text.endsWith('万') ? 1e4 : 1);
	for (const n of [10_001, 12_345, 123_456_789, 100_000_001, 2_324, 16_600, 49_000, 383_000_0]) {
		expect(read(wanYi(n)), String(n)).toBe(n);
	}
});

test('each language has its own way', () => {
	expect(number(22_000, 'en')).toBe('22,000');
	expect(number(22_000, 'zh')).toBe('2.2万');
	expect(boundWord('at_least', 'en')).toBe('more than ');
	expect(boundWord('at_least', 'zh')).toBe('超过');
	expect(boundMark('at_most')).toBe('≤');
	expect(boundMark('at_most', true)).toBe('<=');
});

test('a short form is exact or refused', () => {
	expect(shortExact(29_000_000_000, 'en')).toBe('29bn');
	expect(shortExact(29_000_000_000, 'zh')).toBe('290亿');
	expect(shortExact(1_234_567, 'en')).toBeUndefined();
});

test('an interval is only ever rounded outwards', () => {
	for (const n of [1_234_567, 999_999_999, 12_345.6, 0.1234, 1_000_000, 29_876_543_210]) {
		for (const lang of ['en', 'zh'] as const) {
			const read = (text: string): number => {
				const scale =
					{bn: 1e9, m: 1e6, k: 1e3, 亿: 1e8, 万: 1e4}[/[a-z]+$|[亿万]$/.exec(text)?.[0] ?? ''] ?? 1;
				return Number(text.replaceAll(/[,a-z亿万]/g, '')) * scale;
			};
			expect(read(shortOutward(n, lang, 'down')), `${n} ${lang}`).toBeLessThanOrEqual(n);
			expect(read(shortOutward(n, lang, 'up')), `${n} ${lang}`).toBeGreaterThanOrEqual(n);
		}
	}
});
