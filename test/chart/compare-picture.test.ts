import {describe, expect, test} from 'vitest';
import {compareChart} from '../../src/chart/compare-chart.ts';
import {compareHtml} from '../../src/chart/compare-html.ts';
import {comparePicture} from '../../src/chart/compare-svg.ts';
import {drawSvg} from '../../src/chart/svg.ts';
import {type Comparison, compareSides, resolveSide, shareRows} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import type {Lang} from '../../src/model/types.ts';
import {hostileDataset} from './hostile.ts';
import {assertWellFormed} from './well-formed.ts';

const bundled = loadBundled();

function compared(dataset: Dataset, idA: string, idB: string): Comparison {
	const [a, b] = [resolveSide(dataset, idA), resolveSide(dataset, idB)];
	if (!a || !b) {
		throw new Error(`the dataset has ${idA} and ${idB}`);
	}
	return compareSides(dataset, a, b);
}

function pictures(dataset: Dataset, idA: string, idB: string, lang: Lang) {
	const comparison = compared(dataset, idA, idB);
	const chart = compareChart(dataset, comparison, lang, shareRows(dataset, comparison));
	return {chart, svg: drawSvg(comparePicture(chart)), html: compareHtml(chart)};
}

/** What a reader sees: text without tags, entities resolved. */
const seen = (markup: string): string =>
	markup
		.replaceAll(/<style[^>]*>.*?<\/style>/gs, '')
		.replaceAll(/<[^>]*>/g, '\n')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

const PAIRS = [
	['mps-2016', 'mps-2018'],
	['mps-2018', 'mps-2021'],
	['gansu-2021', 'gansu-2022'],
	['gansu-2022', 'mps-2021'],
] as const;

describe.each(PAIRS)('%s beside %s', (a, b) => {
	test.each(['en', 'zh'] as const)('makes well-formed pictures in %s', lang => {
		const {svg, html} = pictures(bundled, a, b, lang);
		assertWellFormed(svg);
		assertWellFormed(html);
		expect(html).toContain(`<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`);
	});

	test('names its sources, and the convention wherever an interval is shown', () => {
		const {svg, html} = pictures(bundled, a, b, 'en');
		for (const picture of [svg, html]) {
			expect(seen(picture)).toContain(`[${a}]`);
			expect(seen(picture)).toContain(`[${b}]`);
			expect(seen(picture)).toContain('Convention: “more than n”');
		}
	});
});

describe('the page to keep', () => {
	const {html} = pictures(bundled, 'mps-2018', 'mps-2021', 'en');

	test('stands alone: no script, nothing fetched from elsewhere', () => {
		expect(html).not.toMatch(/<script|javascript:|\bon\w+=|<link|<img|@import|https?:/i);
		expect(html).not.toMatch(/url\((?!#)/);
	});

	test('has light, dark and print styles', () => {
		expect(html).toContain('prefers-color-scheme:dark');
		expect(html).toContain('@media print');
	});

	test('tells verdicts, reasons, changes and shares', () => {
		const text = seen(html);
		expect(text).toContain('up by more than 46,000 and less than 57,000 (135% to 173%)');
		expect(text).toContain('Not comparable (1)');
		expect(text).toContain('a different act or thing, so neither continues the other');
		expect(text).toContain('Shares of a whole');
	});
});

describe('bars', () => {
	const {chart, svg} = pictures(bundled, 'mps-2018', 'mps-2021', 'en');
	const rows = chart.groups.flatMap(({rows: all}) => all);
	const barsOf = (title: string) => rows.find(row => row.title === title)?.values.map(({bar}) => bar);

	test('stand on one scale in each row, certain and possible parts apart', () => {
		// [33000, 34000) and [80000, 90000) on a scale of 90000.
		const [a, b] = barsOf('Suspects arrested') ?? [];
		expect(a?.sure).toBeCloseTo(33 / 90);
		expect(a?.top).toBeCloseTo(34 / 90);
		expect(b?.sure).toBeCloseTo(80 / 90);
		expect(b?.top).toBe(1);
	});

	test('end without hatching where the number is exact', () => {
		const [, b] = barsOf('Black cards seized') ?? [];
		expect(b).toEqual({sure: 1, top: 1});
	});

	test('are drawn once for each certain and each possible part', () => {
		// Four compared rows: eight certain parts, seven hatched ones; the legend adds its own swatches.
		const drawn = chart.groups.flatMap(({rows: all}) =>
			all.flatMap(({values}) => values.map(({bar}) => bar)),
		);
		const hatched = drawn.filter(bar => bar !== null && bar.top > bar.sure).length;
		expect(hatched).toBe(7);
		expect(svg.match(/fill="url\(#/g)).toHaveLength(hatched + 1);
	});
});

test('nothing between a province and the nation is drawn as a bar or told as a change', () => {
	const {chart, svg, html} = pictures(bundled, 'gansu-2022', 'mps-2021', 'en');
	const rows = chart.groups.flatMap(({rows: all}) => all);
	expect(rows.length).toBeGreaterThan(20);
	expect(rows.every(({change, values}) => change === null && values.every(({bar}) => bar === null))).toBe(
		true,
	);
	expect(svg).not.toContain('url(#');
	expect(html).not.toContain('class="bars"');
});

test('the same comparison makes the same picture twice', () => {
	const [first, second] = [1, 2].map(() => pictures(bundled, 'gansu-2021', 'gansu-2022', 'en').svg);
	expect(second).toBe(first);
});

test.each(['en', 'zh'] as const)('markup and control characters in the data stay text, in %s', lang => {
	const {svg, html} = pictures(hostileDataset(), 'mps-2018', 'mps-2021', lang);
	for (const picture of [svg, html]) {
		assertWellFormed(picture);
		expect(picture).not.toMatch(/<script|<!--|\u001B|\u0007|\u202E/);
		expect(seen(picture)).toContain('<script>');
	}
});
