import {expect, test} from 'vitest';
import {chineseValue, mixedValue} from '../../src/text/chinese-numeral.ts';

test.each([
	['三百八十三万', 3_830_000],
	['两千', 2000],
	['十五亿', 1_500_000_000],
	['三百零八', 308],
	['三百八', 380],
	['一万五', 15_000],
	['一万零五', 10_005],
	['十五', 15],
	['二〇一八', 2018],
	['贰万贰仟', 22_000],
	['三万亿', 3e12],
	['二二十', null],
	['四断', null],
])('%s is %s', (numeral, value) => {
	expect(chineseValue(numeral)).toBe(value);
});

test('digits and place words by turns', () => {
	expect(mixedValue('2万2千')).toBe(22_000);
	expect(mixedValue('3亿5千万')).toBe(350_000_000);
	expect(mixedValue('10万20万')).toBeNull();
});
