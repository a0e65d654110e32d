/** Whatever two figures: a row that is not comparable shows no difference in any form that leaves the program. */
import {describe, expect, test} from 'vitest';
import {compareChart} from '../../src/chart/compare-chart.ts';
import {compareHtml} from '../../src/chart/compare-html.ts';
import {comparePicture} from '../../src/chart/compare-svg.ts';
import {drawSvg} from '../../src/chart/svg.ts';
import {sharesSheet} from '../../src/commands/compare-shares-sheet.ts';
import {
	type Comparison,
	compareFigures,
	compareSides,
	explainComparison,
	type RefusedRow,
	rangeOf,
	resolveSide,
	type Side,
	shareRows,
} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import {compareSheet} from '../../src/export/compare-sheet.ts';
import type {FormatId} from '../../src/export/format-ids.ts';
import {FORMATS} from '../../src/export/formats.ts';
import {intervalOf} from '../../src/model/interval.ts';
import type {Bound, Figure, Lang} from '../../src/model/types.ts';
import {group, plain, wanYi} from '../../src/text/number.ts';
import {chance} from '../helpers/chance.ts';

const dataset = loadBundled();
const figures = dataset.tables.figures;

const random = chance(1949);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A figure of the data or a copy with other fields and a number that no other text holds by chance. */
function variant(base: Figure): Figure {
	if (random() < 0.3) {
		return base;
	}
	const take = <K extends keyof Figure>(key: K): Figure[K] =>
		random() < 0.3 ? pick(figures)[key] : base[key];
	const bound = pick<Bound>(['exact', 'at_least', 'about', 'nearly', 'at_most']);
	const n = 100_000 + Math.floor(random() * 9_000_000);
	return {
		...base,
		id: `${base.id}.x${Math.floor(random() * 1e9)}`,
		metric: take('metric'),
		category: take('category'),
		area: take('area'),
		level: take('level'),
		period: take('period'),
		unit: take('unit'),
		bound,
		note: null,
		noteZh: null,
		value: n,
		...intervalOf(n, bound),
	};
}

const [sideA, sideB] = [resolveSide(dataset, 'mps-2018'), resolveSide(dataset, 'gansu-2022')] as [Side, Side];

function refused(count: number): RefusedRow[] {
	const rows: RefusedRow[] = [];
	while (rows.length < count) {
		const base = pick(figures);
		const row = compareFigures(dataset, variant(base), variant(random() < 0.5 ? base : pick(figures)));
		if (row.verdict === 'not_comparable') {
			rows.push(row);
		}
	}
	return rows;
}

const comparisonOf = (rows: readonly RefusedRow[]): Comparison => ({a: sideA, b: sideB, rows, reasons: []});

function written(comparison: Comparison, format: FormatId, lang: Lang): string {
	const sheet = compareSheet(dataset, comparison, lang, false);
	return [...FORMATS[format].write(sheet, {}, {neutralised: 0})].join('');
}

const seen = (markup: string): string =>
	markup.replaceAll(/<(style|head)[^>]*>.*?<\/\1>/gs, ' ').replaceAll(/<[^>]*>/g, '\n');

/** Every form, as text. */
function forms(comparison: Comparison, lang: Lang): Record<string, string> {
	const chart = compareChart(dataset, comparison, lang, shareRows(dataset, {...comparison, rows: []}));
	return {
		...Object.fromEntries(
			(Object.keys(FORMATS) as FormatId[]).map(format => [format, written(comparison, format, lang)]),
		),
		text: explainComparison(dataset, comparison, lang).join('\n'),
		svg: drawSvg(comparePicture(chart)),
		html: compareHtml({...chart, shares: []}),
	};
}

const tokens = (text: string): Set<string> => new Set(text.match(/\d+(?:,\d{3})*(?:\.\d+)?[万亿]?/g) ?? []);

/** Where commas part numbers and group no digits. */
const parted = (text: string): string => text.replaceAll(',', ' ');

/** Numbers that would tell how the two differ, in every way we write numbers; none that a side has of its own. */
function tellTales({a, b}: RefusedRow): string[] {
	const [x, y] = [a && rangeOf(a), b && rangeOf(b)];
	if (!x || !y) {
		return [];
	}
	const values = [y.low - x.high, y.high - x.low, y.low - x.low, y.high - x.high].map(Math.abs);
	const ratios =
		x.low > 0 ? [y.low / x.high, y.high / x.low].flatMap(r => [r.toFixed(2), `${(r * 100).toFixed(1)}`]) : [];
	return [
		...values.filter(n => n >= 10_000).flatMap(n => [group(n), plain(n), wanYi(n)]),
		...ratios.filter(text => text.length >= 5),
	];
}

const CLAIM =
	/\b(rose|fell|up by|down by|unchanged|stayed the same|cannot be told|per month:)|\d%|按月平均：|增至|降至|增加|减少|不变/i;

describe.each(['en', 'zh'] as const)('refused rows in %s', lang => {
	const rows = refused(400);

	test('the records carry no number and no direction', () => {
		for (const record of JSON.parse(written(comparisonOf(rows), 'json', lang))) {
			const {difference, ratio, perMonth, direction, verdict} = record;
			expect({difference, ratio, perMonth, direction, verdict}).toEqual({
				difference: null,
				ratio: null,
				perMonth: null,
				direction: 'unknown',
				verdict: 'not_comparable',
			});
		}
	});

	test('the cells of a table and of CSV are empty where a change would stand', () => {
		const sheet = compareSheet(dataset, comparisonOf(rows), lang, false);
		for (const i of rows.keys()) {
			expect(sheet.view.row(i, false).slice(4, 6)).toEqual(['-', '-']);
			const cells = sheet.data.row(i);
			for (const [at, column] of sheet.data.columns.entries()) {
				if (/^(difference|ratio|perMonth)/.test(column)) {
					expect(cells[at]).toBeNull();
				}
			}
		}
	});

	test('no form says a change, and no form holds a number that would give it away', () => {
		for (let i = 0; i < rows.length; i += 8) {
			const batch = rows.slice(i, i + 8);
			const sides = batch.flatMap(({a, b}) => [a, b]).filter(figure => figure !== null);
			const written = sides.flatMap(({value, low, high}) =>
				[value, low, high].flatMap(n => (n === null ? [] : [group(n), plain(n), wanYi(n)])),
			);
			const own = tokens(`${parted(JSON.stringify(sides))} ${written.join(' ')}`);
			for (const [form, output] of Object.entries(forms(comparisonOf(batch), lang))) {
				const shown = form === 'svg' || form === 'html' ? seen(output) : output;
				if (form === 'text' || form === 'svg' || form === 'html') {
					expect(shown, form).not.toMatch(CLAIM);
				}
				const numbers = tokens(
					form === 'csv' || form === 'json' || form === 'ndjson' ? parted(shown) : shown,
				);
				const told = batch.flatMap(tellTales).filter(text => numbers.has(text) && !own.has(text));
				expect(told, form).toEqual([]);
			}
		}
	});

	test('no bar is drawn for them', () => {
		const {svg = '', html = ''} = forms(comparisonOf(rows.slice(0, 60)), lang);
		expect(svg).not.toContain('url(#');
		// The two swatches of the sides are all that has their colours filled in.
		expect(svg.match(/<path[^>]*fill="#(?:1f4e79|d98200)"/g)).toHaveLength(2);
		expect(html).not.toContain('<rect');
	});
});

test.each([
	['mps-2018', 'parallel-mps-2018'],
	['parallel-mps-2016', 'mps-2016'],
	['gansu-2022', 'parallel-gansu-2022'],
	['gansu-2021', 'parallel-gansu-2021-2022'],
])('%s and %s share their months: no form tells a change', (idA, idB) => {
	const [a, b] = [resolveSide(dataset, idA), resolveSide(dataset, idB)] as [Side, Side];
	const comparison = compareSides(dataset, a, b);
	const pairs = comparison.rows.filter(row => row.a && row.b);
	expect(pairs.length).toBeGreaterThan(0);
	expect(pairs.every(row => row.verdict === 'not_comparable')).toBe(true);
	for (const lang of ['en', 'zh'] as const) {
		const {text = '', svg = '', html = ''} = forms(comparison, lang);
		for (const shown of [text, seen(svg), seen(html)]) {
			expect(shown).not.toMatch(CLAIM);
		}
		expect(html).not.toContain('<rect');
	}
});

test('shares that may not be compared show no percentage points', () => {
	const ids = dataset.tables.reports.map(({id}) => id);
	let pairs = 0;
	for (const idA of ids) {
		for (const idB of ids) {
			const [a, b] = [resolveSide(dataset, idA), resolveSide(dataset, idB)] as [Side, Side];
			const rows = shareRows(dataset, compareSides(dataset, a, b));
			const sheet = sharesSheet(dataset, rows, 'en');
			for (const [i, row] of rows.entries()) {
				if (row.verdict === 'not_comparable') {
					pairs += row.a && row.b ? 1 : 0;
					expect(row.reasons.length).toBeGreaterThan(0);
					expect(sheet.records[i]).toMatchObject({points: null, direction: 'unknown'});
					expect(sheet.view.row(i, false)[3]).toBe('-');
				}
			}
		}
	}
	expect(pairs).toBeGreaterThan(0);
});
