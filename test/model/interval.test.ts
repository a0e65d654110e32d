/** The contract's table of bounds. */
import {expect, test} from 'vitest';
import {intervalOf, placeValue} from '../../src/model/interval.ts';

test.each([
	[22_000, 1000],
	[410, 10],
	[1_560_000, 10_000],
	[3_830_000, 10_000],
	[7, 1],
	[100, 100],
	[2.5, 0.1],
	[0.25, 0.01],
	[29_000_000_000, 1_000_000_000],
])('the place value of %d is %d', (n, u) => {
	expect(placeValue(n)).toBe(u);
});

test.each([
	{bound: 'exact', n: 2324, low: 2324, high: 2324},
	{bound: 'at_least', n: 22_000, low: 22_000, high: 23_000},
	{bound: 'at_least', n: 410, low: 410, high: 420},
	{bound: 'nearly', n: 900, low: 800, high: 900},
	{bound: 'about', n: 955_000, low: 954_500, high: 955_500},
	{bound: 'at_most', n: 900, low: 0, high: 900},
	{bound: 'at_least', n: 1.56e6, low: 1.56e6, high: 1.57e6},
] as const)('$bound $n means $low to $high', ({bound, n, low, high}) => {
	expect(intervalOf(n, bound)).toEqual({low, high});
});

test('every interval holds its number', () => {
	for (const n of [1, 7, 10, 99, 410, 22_000, 1_234_567]) {
		for (const bound of ['exact', 'at_least', 'nearly', 'about', 'at_most'] as const) {
			const {low, high} = intervalOf(n, bound);
			expect(low <= n && n <= high, `${bound} ${n}`).toBe(true);
		}
	}
});
