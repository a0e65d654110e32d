import {describe, expect, test} from 'vitest';
import {
	change,
	difference,
	direction,
	point,
	type Range,
	rangeOf,
	rate,
	ratio,
} from '../../src/compare/arithmetic.ts';
import type {Figure} from '../../src/model/types.ts';

/** "more than n", up to but not including the next unit. */
const moreThan = (low: number, high: number): Range => ({low, high, openLow: false, openHigh: true});

describe('differences', () => {
	test('two lower bounds differ by an interval that is open at both ends', () => {
		// B − A: least 37000 − 23000, most 38000 − 22000; neither 23000 nor 38000 is reached.
		expect(difference(moreThan(22_000, 23_000), moreThan(37_000, 38_000))).toEqual({
			low: 14_000,
			high: 16_000,
			openLow: true,
			openHigh: true,
		});
	});

	test('two exact numbers differ exactly', () => {
		expect(difference(point(29), point(25))).toMatchObject({low: -4, high: -4});
	});
});

describe('directions', () => {
	test('more than 22,000 is below an exact 23,000, for 余 stops short of it', () => {
		expect(direction(moreThan(22_000, 23_000), point(23_000))).toBe('up');
	});

	test('so it is for the figures themselves: the end of "more than" belongs to it no more', () => {
		const figure = (bound: Figure['bound'], value: number, low: number, high: number): Figure =>
			({bound, value, low, high}) as Figure;
		const [more, exact] = [
			rangeOf(figure('at_least', 22_000, 22_000, 23_000)),
			rangeOf(figure('exact', 23_000, 23_000, 23_000)),
		];
		expect(direction(more!, exact!)).toBe('up');
		const nearly = rangeOf(figure('nearly', 23_000, 22_000, 23_000));
		expect(direction(nearly!, exact!)).toBe('unknown');
	});

	test('an exact 22,999 against more than 22,000 cannot be told', () => {
		expect(direction(point(22_999), moreThan(22_000, 23_000))).toBe('unknown');
	});

	test('an exact 23,000 against more than 22,000 is down', () => {
		expect(direction(point(23_000), moreThan(22_000, 23_000))).toBe('down');
	});

	test('closed intervals that touch prove nothing', () => {
		const nearly = {low: 800, high: 900, openLow: false, openHigh: false};
		expect(direction(nearly, point(900))).toBe('unknown');
	});

	test('same is claimed of two equal exact numbers only', () => {
		expect(direction(point(7), point(7))).toBe('same');
		expect(direction(moreThan(300, 400), moreThan(300, 400))).toBe('unknown');
	});
});

describe('ratios, percentages, rates', () => {
	test('a ratio is least where B is least and A greatest', () => {
		expect(ratio(moreThan(300, 400), moreThan(500, 600))).toMatchObject({low: 1.25, high: 2});
	});

	test('a percentage change reads from A', () => {
		expect(change(point(200), point(250))).toMatchObject({low: 25, high: 25});
		expect(change(moreThan(300, 400), moreThan(500, 600))).toMatchObject({low: 25, high: 100});
	});

	test('nothing is divided by what may be zero', () => {
		const atMost = {low: 0, high: 10, openLow: false, openHigh: false};
		expect(ratio(atMost, point(5))).toBeNull();
		expect(change(point(0), point(5))).toBeNull();
		expect(rate(point(5), {low: 0, high: 2})).toBeNull();
	});

	test('a rate is least over the longest time', () => {
		expect(rate(moreThan(33_000, 34_000), {low: 5, high: 6})).toMatchObject({low: 5500, high: 6800});
	});
});
