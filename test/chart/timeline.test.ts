import {describe, expect, test} from 'vitest';
import {timeline} from '../../src/chart/timeline.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import {inferred, stated} from '../compare/sample.ts';

const SIGNS = {gap: '.', period: '#', uncertain: '~'} as const;

/** The row as it would look. */
const drawn = (line: ReturnType<typeof timeline>): string[] =>
	line.rows.map(({spans}) => spans.map(({length, role}) => SIGNS[role].repeat(length)).join(''));

test('periods lie where they were, as long as they were', () => {
	const periods = [stated('2018-01', '2018-06'), stated('2019', '2019'), stated('2018-07', '2019-06')];
	expect(drawn(timeline(periods, 24))).toEqual([
		'######..................',
		'............############',
		'......############......',
	]);
});

test('months that an inferred period may not have are marked at both ends', () => {
	expect(drawn(timeline([inferred('2018-03', '2018-10')], 12))).toEqual(['..~######~..']);
});

test('an end known to the day is no more uncertain for being inferred', () => {
	expect(drawn(timeline([inferred('2018-03', '2018-10-31')], 12))).toEqual(['..~#######..']);
});

test('a day on an axis of years has one cell', () => {
	expect(drawn(timeline([stated('2018', '2021'), stated('2021-12-31', '2021-12-31')], 8))[1]).toBe(
		'.......#',
	);
});

describe('ticks', () => {
	const periods = [stated('2016-04', '2016-09'), stated('2021-01', '2021-10')];

	test('stand at the first cell of their year', () => {
		expect(timeline(periods, 72).ticks.map(({start, text}) => `${start}:${text}`)).toEqual([
			'0:2016',
			'12:2017',
			'24:2018',
			'36:2019',
			'48:2020',
			'60:2021',
		]);
	});

	test('give way where years are narrower than their names', () => {
		const {ticks} = timeline(periods, 18);
		for (const [i, tick] of ticks.slice(1).entries()) {
			expect(tick.start).toBeGreaterThan((ticks[i]?.start ?? 0) + 4);
		}
		expect(ticks.length).toBeGreaterThan(1);
	});
});

test.each([1, 7, 40, 81])('every row of the real periods fills %i cells without overlap', width => {
	const periods = loadBundled().tables.figures.map(({period}) => period);
	for (const {spans} of timeline(periods, width).rows) {
		let at = 0;
		for (const {start, length} of spans) {
			expect(start).toBe(at);
			expect(length).toBeGreaterThan(0);
			at += length;
		}
		expect(at).toBe(width);
		expect(spans.some(({role}) => role !== 'gap')).toBe(true);
	}
});

test('no periods make no rows', () => {
	expect(timeline([], 40)).toEqual({rows: [], ticks: []});
});
