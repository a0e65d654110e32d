import {describe, expect, test} from 'vitest';
import {metricChart} from '../../src/chart/metric-chart.ts';
import {metricPicture} from '../../src/chart/metric-svg.ts';
import {drawSvg} from '../../src/chart/svg.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import {figure, inferred, sample, stated} from '../compare/sample.ts';
import {hostileDataset} from './hostile.ts';
import {assertWellFormed} from './well-formed.ts';

const bundled = loadBundled();
const DAY = 86_400_000;

describe('a metric over time', () => {
	const chart = metricChart(bundled, 'suspects_arrested', 'en');

	test('keeps the nation and the province apart, the nation first', () => {
		expect(chart?.sections.map(({heading}) => heading)).toEqual(['China', 'Gansu']);
		for (const section of chart?.sections ?? []) {
			const areas = section.panels.flatMap(({bars}) => bars.map(bar => bar.figure.area));
			expect(new Set(areas)).toEqual(new Set([section.area]));
		}
	});

	test('gives each bar the days its period has', () => {
		const bars = chart?.sections[0]?.panels[0]?.bars ?? [];
		expect(bars.map(({figure: {id}}) => id)).toEqual([
			'mps-2018.suspects_arrested',
			'mps-2021.suspects_arrested',
		]);
		expect(bars[0]).toMatchObject({
			from: Date.UTC(2018, 1, 1) / DAY,
			to: Date.UTC(2018, 8, 1) / DAY,
			sure: 33_000,
			top: 34_000,
			text: '>33,000',
			inferred: true,
		});
	});

	test('tells sources and the convention', () => {
		expect(chart?.caption[0]).toMatch(/^Convention/);
		expect(chart?.caption.filter(line => line.startsWith('Source'))).toHaveLength(5);
	});

	test.each(['en', 'zh'] as const)('is well-formed for every metric, in %s', lang => {
		for (const {id} of bundled.tables.metrics) {
			const each = metricChart(bundled, id, lang, {parallel: true});
			if (each) {
				assertWellFormed(drawSvg(metricPicture(each)));
			}
		}
	});
});

const draw = (...figures: ReturnType<typeof figure>[]) => {
	const chart = metricChart(sample(figures), 'cases_solved', 'en', {parallel: true});
	if (!chart) {
		throw new Error('there are figures to draw');
	}
	return {chart, svg: drawSvg(metricPicture(chart))};
};

test('nothing is drawn in a gap, and unequal lengths are to scale', () => {
	const {svg} = draw(
		figure('one', {n: 90, period: stated('2018-01', '2018-03')}),
		figure('two', {n: 90, period: stated('2020-01', '2020-12')}),
	);
	const bars = [...svg.matchAll(/d="M([\d.]+) [\d.]+l([\d.]+) 0[^"]*" fill="#1f4e79" stroke="#1f4e79"/g)].map(
		([, x, width]) => ({x: Number(x), width: Number(width)}),
	);
	expect(bars).toHaveLength(2);
	const [short, long] = bars as [{x: number; width: number}, {x: number; width: number}];
	// 90 days against 366.
	expect(long.width / short.width).toBeCloseTo(366 / 90, 1);
	// From the first day of 2018 to that of 2020 it is 730 days.
	expect((long.x - short.x) / long.width).toBeCloseTo(730 / 366, 1);
});

test('only the uncertain head of a bar is hatched, and only an inferred period is dashed', () => {
	const exact = draw(figure('one', {n: 90})).svg;
	const bounded = draw(figure('one', {n: 90, bound: 'at_least'})).svg;
	const guessed = draw(figure('one', {n: 90, period: inferred('2018-01', '2018-06')})).svg;
	const hatched = (svg: string): number => svg.match(/fill="url\(#/g)?.length ?? 0;
	// One swatch in the legend.
	expect([exact, bounded, guessed].map(hatched)).toEqual([1, 2, 1]);
	expect([exact, bounded, guessed].map(svg => svg.includes('stroke-dasharray'))).toEqual([
		false,
		false,
		true,
	]);
});

test('a number that cannot be defended has no bar but is told', () => {
	const {svg} = draw(figure('one', {n: 90, value: null, low: null, high: null, printed: '9?'}));
	expect(svg).toContain('no value can be defended');
	expect(svg).not.toMatch(/fill="#1f4e79" stroke="#1f4e79"/);
});

test('two accounts of one time stand in panels of their own, on one scale', () => {
	const {chart} = draw(figure('two', {n: 100}), figure('parallel-two', {n: 300}));
	const [panels] = chart.sections.map(section => section.panels);
	expect(panels?.map(({bars}) => bars.map(({figure: {report}}) => report))).toEqual([
		['two'],
		['parallel-two'],
	]);
	expect(new Set(panels?.map(({max}) => max))).toEqual(new Set([300]));
});

test('a metric without figures makes no picture', () => {
	expect(metricChart(sample([]), 'cases_solved', 'en')).toBeUndefined();
	expect(metricChart(bundled, 'suspects_arrested', 'en', {wanted: () => false})).toBeUndefined();
});

test('markup and control characters in the data stay text', () => {
	const chart = metricChart(hostileDataset(), 'suspects_arrested', 'zh');
	const svg = chart ? drawSvg(metricPicture(chart)) : '';
	assertWellFormed(svg);
	expect(svg).not.toMatch(/<script|<!--|\u001B|\u0007/);
	expect(svg).toContain('&lt;script&gt;');
});
