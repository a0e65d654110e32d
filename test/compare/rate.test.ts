import {describe, expect, test} from 'vitest';
import {monthsOf, perMonth} from '../../src/compare/rate.ts';
import {figure, inferred, stated} from './sample.ts';

describe('months of a period', () => {
	test('a stated half-year is six months', () => {
		expect(monthsOf(stated('2022-01', '2022-06'))).toEqual({low: 6, high: 6});
	});

	test('an inferred period may begin and end on any day of its first and last month', () => {
		expect(monthsOf(inferred('2018-02', '2018-08'))).toEqual({low: 5, high: 7});
	});

	test('an end known to the day is not uncertain', () => {
		// 1 May to 12 July: 31 + 30 + 12 = 73 days, 2.398 months; the start alone may be a month off.
		const {low, high} = monthsOf(inferred('2018-05', '2018-07-12'));
		expect(high).toBeCloseTo(2.398, 3);
		expect(low).toBeCloseTo(1.398, 3);
	});

	test('a single inferred month may be next to nothing', () => {
		expect(monthsOf(inferred('2018-05', '2018-05')).low).toBe(0);
	});
});

describe('monthly rates', () => {
	test('a total that rises may fall per month', () => {
		// 600 in 6 months = 100; 900 in 12 months = 75.
		const rates = perMonth(figure('one', {n: 600}), figure('long', {n: 900}));
		expect(rates).toMatchObject({
			a: {low: 100, high: 100},
			b: {low: 75, high: 75},
			difference: {low: -25, high: -25},
			ratio: {low: 0.75, high: 0.75},
			direction: 'down',
		});
	});

	test('one and the same uncertain period cancels out', () => {
		const period = inferred('2018-02', '2018-08');
		const rates = perMonth(figure('one', {n: 700, period}), figure('two', {n: 714, period}));
		// 14 more over 5 to 7 months: 2 to 2.8; the ratio is that of the totals.
		expect(rates?.direction).toBe('up');
		expect(rates?.difference).toEqual({low: 2, high: 2.8});
		expect(rates?.ratio?.low).toBeCloseTo(1.02);
		expect(rates?.ratio?.high).toBeCloseTo(1.02);
	});

	test('there is none where a period may be empty, nor for a single case', () => {
		const month = inferred('2018-05', '2018-05');
		expect(perMonth(figure('one', {period: month}), figure('two', {}))).toBeNull();
		expect(perMonth(figure('one', {level: 'case'}), figure('two', {level: 'case'}))).toBeNull();
	});
});
