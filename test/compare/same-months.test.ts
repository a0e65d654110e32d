/** Counts whose periods share months: what may stand side by side, but is no change. */
import {describe, expect, test} from 'vitest';
import {
	compareFigures,
	compareSides,
	explainComparison,
	resolveSide,
	seriesOf,
	stepsOf,
} from '../../src/compare/index.ts';
import {periodStand} from '../../src/compare/period-stand.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import type {Period} from '../../src/model/types.ts';
import {figure, inferred, sample, stated} from './sample.ts';

const dataset = loadBundled();

describe('how two periods lie to each other', () => {
	const pairs: readonly (readonly [string, Period, Period, ReturnType<typeof periodStand>])[] = [
		// 1 Feb–31 Aug lies within 1 Jan–31 Dec.
		['months inside their year', inferred('2018-02', '2018-08'), inferred('2018', '2018'), 'a_in_b'],
		[
			'the same start, one month longer',
			inferred('2022-01', '2022-07'),
			inferred('2022-01', '2022-06'),
			'b_in_a',
		],
		['the last month alone', inferred('2022-01', '2022-06'), stated('2022-06', '2022-06'), 'b_in_a'],
		// 2021-01-01 to 2021-12-31 either way.
		['a year and its twelve months', stated('2021', '2021'), inferred('2021-01', '2021-12'), 'same'],
		// Sure to share 1 January to 30 April 2021, give or take an end.
		['four months shared', inferred('2020-01', '2021-04'), inferred('2021-01', '2022-04'), 'overlap'],
		// If the first ended on 1 May and the second began on 30 June they share nothing: but May and June are two months.
		['two months shared', inferred('2020-01', '2020-06'), inferred('2020-05', '2020-12'), 'overlap'],
		// The first may end on 1 June and the second begin on the 30th.
		[
			'an inferred end in the month of the start',
			inferred('2020-01', '2020-06'),
			stated('2020-06', '2020-12'),
			'touch',
		],
		[
			'an inferred start in the month of the end',
			stated('2020-01', '2020-06'),
			inferred('2020-06', '2020-12'),
			'touch',
		],
		['the later one first', inferred('2020-06', '2020-12'), inferred('2020-01', '2020-06'), 'touch'],
		// Both counted June, as they say themselves.
		['stated ends in one month', stated('2020-01', '2020-06'), stated('2020-06', '2020-12'), 'overlap'],
		// Twenty days of September are in both.
		['an end known to the day', inferred('2018-01', '2018-09-20'), stated('2018-09', '2018-12'), 'overlap'],
		['months that follow each other', stated('2020-01', '2020-06'), stated('2020-07', '2020-12'), 'apart'],
	];

	test.each(pairs)('%s', (_name, a, b, stand) => {
		expect(periodStand(a, b)).toBe(stand);
	});
});

describe('figures of reports on the same months', () => {
	// Worked out from the periods: nation 2018-02/2018-08 in 2018, 2021-01/2021-10 in 2021, 2016-04/2016-09 in 2016;
	// Gansu 2022-01/2022-06 in 2022-01/2022-07, both overlapping 2021-01/2022-04, as 2020-01/2021-04 does.
	const pairs: readonly (readonly [a: string, b: string, code: string])[] = [
		['mps-2018.cases_solved', 'parallel-mps-2018.cases_solved', 'period_inside'],
		['mps-2018.suspects_arrested', 'parallel-mps-2018.suspects_arrested', 'period_inside'],
		['mps-2016.cases_solved', 'parallel-mps-2016.cases_solved', 'period_inside'],
		['mps-2021.suspects_arrested', 'parallel-mps-2021.suspects_arrested', 'period_inside'],
		['gansu-2022.personal_info.suspects_arrested', 'parallel-gansu-2022.suspects_arrested', 'period_inside'],
		['gansu-2021.suspects_arrested', 'parallel-gansu-2021-2022.suspects_arrested', 'period_overlap'],
	];

	test.each(pairs)('%s and %s show no change, either way round', (a, b, code) => {
		const [one, two] = [dataset.figure.get(a), dataset.figure.get(b)];
		if (!one || !two) {
			throw new Error(`the dataset has no ${one ? b : a}`);
		}
		for (const row of [compareFigures(dataset, one, two), compareFigures(dataset, two, one)]) {
			expect(row.reasons.map(reason => reason.code)).toEqual([code]);
			expect(row).toMatchObject({verdict: 'not_comparable', direction: 'unknown'});
			expect([row.difference, row.ratio, row.change, row.perMonth]).toEqual([null, null, null, null]);
		}
	});

	test('the row itself says that the longer count takes in the shorter', () => {
		const [a, b] = ['mps-2018', 'parallel-mps-2018'].map(id => resolveSide(dataset, id));
		if (!a || !b) {
			throw new Error('a side is missing');
		}
		const lines = explainComparison(dataset, compareSides(dataset, a, b), 'en');
		expect(lines).toContain(
			'Cases solved, more than 22,000 cases in A and 57,519 cases in B. The period of B contains that of A: the longer count takes in the same months, so a larger number there is no growth.',
		);
		expect(lines.join(' ')).not.toMatch(/\b(rose|fell|per month:)/i);
	});
});

const compared = (a: Parameters<typeof figure>[1], b: Parameters<typeof figure>[1]) => {
	const [one, two] = [figure('one', {n: 123, ...a}), figure('two', {n: 217, ...b})];
	return compareFigures(sample([one, two]), one, two);
};

test('two accounts of one period may stand side by side, but are no change', () => {
	const row = compared({}, {period: stated('2018-01', '2018-06')});
	expect(row.verdict).toBe('not_comparable');
	expect(row.reasons).toMatchObject([
		{
			code: 'period_same',
			text: 'A and B are for one and the same period: two accounts of it may be set beside each other, but show no change.',
		},
	]);
});

test('a longer count that is the smaller all the same is said to count something else', () => {
	const [long, short] = [
		{n: 300, period: stated('2018', '2018')},
		{n: 400, period: stated('2018-03', '2018-04')},
	];
	for (const row of [compared(long, short), compared(short, long)]) {
		expect(row.verdict).toBe('not_comparable');
		expect(row.reasons[0]?.text).toMatch(/the shorter count is the larger here, so the two cannot count/);
	}
	expect(compared({n: 40, period: short.period}, long).reasons[0]?.text).not.toContain('Yet');
});

test('inferred periods that meet in one month are compared, with care', () => {
	const row = compared({period: inferred('2018-01', '2018-06')}, {period: inferred('2018-06', '2018-11')});
	expect(row).toMatchObject({verdict: 'with_care', direction: 'up', difference: {low: 94, high: 94}});
	expect(row.reasons.map(reason => reason.code)).toContain('period_touch');
});

test('one period of two places is a matter of the places alone', () => {
	const codes = (area: string) =>
		compared({area: 'CN-GS'}, {area, period: stated('2018-01', '2018-06')}).reasons.map(
			reason => reason.code,
		);
	expect(codes('CN')).toEqual(['area']);
	expect(codes('CN-SC')).toEqual(['area_peer']);
});

test('a line over all periods claims no step between counts that share months', () => {
	const steps = seriesOf(dataset, 'cases_solved', {parallel: true}).flatMap(line => stepsOf(dataset, line));
	const refused = steps.filter(step =>
		step.reasons.some(({code}) => /^period_(same|inside|overlap)$/.test(code)),
	);
	expect(refused.length).toBeGreaterThan(0);
	expect(refused.every(step => step.verdict === 'not_comparable' && step.difference === null)).toBe(true);
});
