import {expect, test} from 'vitest';
import {ASCII_BLOCKS, type SparkPoint, sparkline, sparkText} from '../../src/chart/sparkline.ts';

const point = (start: string, end: string, low: number | null, high = low): SparkPoint => ({
	period: {start, end},
	low,
	high,
});

test('equal years take equal room, a year without a report stays empty', () => {
	const cells = sparkline([point('2018', '2018', 50), point('2020', '2020', 100)], 12);
	expect(sparkText(cells)).toBe('▄▄▄▄    ████');
	expect(cells.map(({role}) => role).join(' ')).toBe(
		'value value value value gap gap gap gap value value value value',
	);
});

test('lengths are to scale: half a year is half as wide as a year', () => {
	const text = sparkText(sparkline([point('2018', '2018', 1), point('2019-07', '2019-12', 1)], 8));
	expect(text).toBe('████  ██');
});

test('a period too short for the axis still has a cell', () => {
	const cells = sparkline([point('2016', '2016', 8), point('2022-06-01', '2022-06-01', 8)], 10);
	expect(cells.filter(({role}) => role === 'value')).toHaveLength(3);
	expect(cells.at(-1)?.role).toBe('value');
});

test('heights start from zero, so that a small change looks small', () => {
	expect(sparkText(sparkline([point('2018', '2018', 99), point('2019', '2019', 100)], 2))).toBe('██');
	expect(sparkText(sparkline([point('2018', '2018', 0), point('2019', '2019', 100)], 2))).toBe('▁█');
});

test('an interval is marked, and what cannot be defended is a question mark', () => {
	const cells = sparkline([point('2018', '2018', 50, 60), point('2019', '2019', null)], 2);
	expect(cells.map(({role}) => role)).toEqual(['uncertain', 'unknown']);
	expect(sparkText(cells)).toBe('█?');
});

test('plain signs where only ASCII is wanted', () => {
	const text = sparkText(sparkline([point('2018', '2018', 1), point('2019', '2019', 8)], 2, ASCII_BLOCKS));
	expect(text).toBe('_@');
});

test('nothing to show is nothing', () => {
	expect(sparkline([], 10)).toEqual([]);
	expect(sparkline([point('2018', '2018', 1)], 0)).toEqual([]);
});
