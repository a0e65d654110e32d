/** Whatever two figures: a refused row carries no number, and a granted one is right for every value allowed. */
import {expect, test} from 'vitest';
import {rangeOf} from '../../src/compare/arithmetic.ts';
import {compareFigures, explainRow} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import {intervalOf} from '../../src/model/interval.ts';
import {dayNumber, firstDay, lastDay} from '../../src/model/period.ts';
import type {Bound, Figure} from '../../src/model/types.ts';
import {chance} from '../helpers/chance.ts';

const dataset = loadBundled();
const figures = dataset.tables.figures;

const random = chance(2021);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const periods = [...new Map(figures.map(({period}) => [JSON.stringify(period), period])).values()];

/** A figure like one of the dataset's, some of its fields taken from others or made up. */
function mutant(base: Figure): Figure {
	const take = <K extends keyof Figure>(key: K): Figure[K] =>
		random() < 0.3 ? pick(figures)[key] : base[key];
	const bound = pick<Bound>(['exact', 'at_least', 'about', 'nearly', 'at_most']);
	const n = Math.floor(10 ** (random() * 6)) - 1;
	const lost = random() < 0.1;
	return {
		...base,
		id: `${base.id}.x${Math.floor(random() * 1e9)}`,
		metric: take('metric'),
		category: take('category'),
		area: take('area'),
		level: take('level'),
		// Often another: what shares its months with the other side is refused.
		period: random() < 0.6 ? pick(periods) : base.period,
		unit: take('unit'),
		status: take('status'),
		bound,
		value: lost ? null : n,
		...(lost ? {low: null, high: null} : intervalOf(n, bound)),
	};
}

/** Half of the pairs are close relatives, else hardly any would be granted. */
function couples(count: number): [Figure, Figure][] {
	return Array.from({length: count}, () => {
		const a = pick(figures);
		const b = random() < 0.5 ? a : pick(figures);
		return [random() < 0.7 ? mutant(a) : a, random() < 0.7 ? mutant(b) : b];
	});
}

const CLAIM = /\b(rose|fell|stayed the same|cannot be told|per month)\b|%|按月|由.*(增|降)至|增加|减少/i;

test('a row that is not comparable shows no difference, in data or in words', () => {
	let refused = 0;
	let granted = 0;
	for (const [a, b] of couples(6000)) {
		const row = compareFigures(dataset, a, b);
		if (row.verdict !== 'not_comparable') {
			granted++;
			continue;
		}
		refused++;
		expect([row.difference, row.ratio, row.change, row.perMonth]).toEqual([null, null, null, null]);
		expect(row.direction).toBe('unknown');
		expect(row.reasons.some(reason => reason.severity === 'blocks')).toBe(true);
		expect(explainRow(dataset, row, 'en')).not.toMatch(CLAIM);
	}
	expect(refused).toBeGreaterThan(500);
	expect(granted).toBeGreaterThan(200);
});

test('what is granted holds for every value the two figures allow', () => {
	const draw = ({low, high}: {low: number; high: number}): number => low + random() * (high - low);
	for (const [a, b] of couples(4000)) {
		const row = compareFigures(dataset, a, b);
		const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
		if (row.verdict === 'not_comparable' || !rangeA || !rangeB) {
			continue;
		}
		for (let i = 0; i < 5; i++) {
			const [x, y] = [draw(rangeA), draw(rangeB)];
			const slack = 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
			expect(y - x).toBeGreaterThanOrEqual(row.difference.low - slack);
			expect(y - x).toBeLessThanOrEqual(row.difference.high + slack);
			if (row.direction === 'up') {
				expect(y).toBeGreaterThan(x);
			}
			if (row.direction === 'down') {
				expect(y).toBeLessThan(x);
			}
			if (row.direction === 'same') {
				expect(y).toBe(x);
			}
			if (row.ratio) {
				expect(y / x).toBeGreaterThanOrEqual(row.ratio.low * (1 - 1e-9));
				expect(y / x).toBeLessThanOrEqual(row.ratio.high * (1 + 1e-9));
			}
		}
	}
});

test('comparing the other way round turns the direction and keeps the verdict', () => {
	const turned = {up: 'down', down: 'up', same: 'same', unknown: 'unknown'} as const;
	for (const [a, b] of couples(1000)) {
		const forth = compareFigures(dataset, a, b);
		const back = compareFigures(dataset, b, a);
		expect(back.verdict).toBe(forth.verdict);
		expect(back.direction).toBe(turned[forth.direction]);
	}
});

test('no two counts of one place and metric that share more than a month are told as a change', () => {
	const days = ({period}: Figure): readonly [number, number] => [
		dayNumber(firstDay(period.start)),
		dayNumber(lastDay(period.end)),
	];
	let seen = 0;
	for (const [a, other] of couples(4000)) {
		const b = {...other, metric: a.metric, category: a.category, area: a.area, unit: a.unit};
		const [[startA, endA], [startB, endB]] = [days(a), days(b)];
		const shared = Math.min(endA, endB) - Math.max(startA, startB) + 1;
		const contained = shared > 0 && shared === Math.min(endA - startA, endB - startB) + 1;
		const counts = [a, b].every(({level}) => level !== 'case' && level !== 'context');
		if (!counts || a.id === b.id || !(contained || shared > 31)) {
			continue;
		}
		seen++;
		const row = compareFigures(dataset, a, b);
		expect(row.verdict).toBe('not_comparable');
		expect(row.direction).toBe('unknown');
		expect(explainRow(dataset, row, 'en')).not.toMatch(CLAIM);
		expect(explainRow(dataset, row, 'zh')).not.toMatch(CLAIM);
	}
	expect(seen).toBeGreaterThan(200);
});
