import {expect, test} from 'vitest';
import {days, firstDay, lastDay, months, periodId, relation} from '../../src/model/period.ts';

test('a date of any precision has a first and a last day', () => {
	expect([firstDay('2018'), firstDay('2018-02'), firstDay('2018-02-03')]).toEqual([
		'2018-01-01',
		'2018-02-01',
		'2018-02-03',
	]);
	expect([lastDay('2018'), lastDay('2018-02'), lastDay('2020-02'), lastDay('2018-04')]).toEqual([
		'2018-12-31',
		'2018-02-28',
		'2020-02-29',
		'2018-04-30',
	]);
});

test('months and days count both ends', () => {
	expect(months({start: '2018-02', end: '2018-08'})).toBe(7);
	expect(months({start: '2020-01', end: '2021-04'})).toBe(16);
	expect(months({start: '2018', end: '2018'})).toBe(12);
	expect(days({start: '2018-07-12', end: '2018-07-12'})).toBe(1);
	expect(days({start: '2020', end: '2020'})).toBe(366);
});

test.each([
	['2018-02', '2018-08', '2018-02-01', '2018-08-31', 'same'],
	['2018-02', '2018-08', '2018-09', '2018-12', 'apart'],
	['2018-02', '2018-08', '2018-08-31', '2018-12', 'overlap'],
	['2018-03', '2018-05', '2018', '2018', 'a_in_b'],
	['2018', '2018', '2018-03', '2018-05', 'b_in_a'],
] as const)('%s to %s and %s to %s: %s', (aStart, aEnd, bStart, bEnd, expected) => {
	expect(relation({start: aStart, end: aEnd}, {start: bStart, end: bEnd})).toBe(expected);
});

test('an id is an ISO 8601 interval, or the date alone', () => {
	expect(periodId({start: '2018-02', end: '2018-08'})).toBe('2018-02/2018-08');
	expect(periodId({start: '2018', end: '2018'})).toBe('2018');
});
