import {describe, expect, test} from 'vitest';
import {compareShares, seriesOf, sharesOf} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import {figure, sample} from './sample.ts';

const dataset = loadBundled();
const sharesOfId = (id: string) => {
	const found = dataset.figure.get(id);
	return found ? sharesOf(dataset, found) : [];
};

describe('shares', () => {
	test('insiders per hundred suspects arrested, where the text counts them among these', () => {
		// [270, 280) of [3300, 3400): 270/3400 = 7.94 %; 280/3300 = 8.48 %.
		const [share] = sharesOfId('mps-2016.insiders_arrested');
		expect(share?.basis).toBe('stated');
		expect(share?.percent.low).toBeCloseTo(7.94, 2);
		expect(share?.percent.high).toBeCloseTo(8.48, 2);
	});

	test('a category set beside the total of its report says that only the report joins them', () => {
		// 16600 of [37000, 38000): 43.7 % to 44.9 %.
		const [share] = sharesOfId('mps-2021.fraud_gambling_support.cases_solved');
		expect(share?.basis).toBe('same_report');
		expect(share?.percent.low).toBeCloseTo(43.68, 2);
		expect(share?.percent.high).toBeCloseTo(44.86, 2);
	});

	test("a province's part of the nation, where the periods match", () => {
		const nation = figure('two', {n: 1000});
		const province = figure('province', {n: 25});
		const [share] = sharesOf(sample([nation, province]), province);
		expect(share).toMatchObject({basis: 'nation', percent: {low: 2.5, high: 2.5}});
		const other = figure('one', {n: 1000});
		expect(sharesOf(sample([other, province]), province)).toEqual([]);
	});

	test('two shares differ in percentage points, and only where their figures may be compared', () => {
		const [a] = sharesOfId('mps-2016.insiders_arrested');
		const [b] = sharesOfId('mps-2018.upstream_crime.insiders_arrested');
		if (!a || !b) {
			throw new Error('both texts state the insiders as a part');
		}
		// Suspects on personal data against those of a wider basket: no change may be claimed.
		expect(compareShares(dataset, a, b)).toBeNull();
	});

	test('percentage points of shares that may be compared', () => {
		const [wholeA, wholeB] = [figure('one', {n: 200}), figure('two', {n: 400})];
		const part = {metric: 'insiders_arrested', unit: 'person', level: 'category'} as const;
		const partA = figure('one', {...part, n: 20, partOf: [wholeA.id]});
		const partB = figure('two', {...part, n: 100, partOf: [wholeB.id]});
		const small = sample([wholeA, wholeB, partA, partB]);
		const [a] = sharesOf(small, partA);
		const [b] = sharesOf(small, partB);
		// 10 % and 25 %.
		expect(a && b && compareShares(small, a, b)).toMatchObject({
			points: {low: 15, high: 15},
			direction: 'up',
		});
	});
});

test('a metric runs over all periods that have it, nation and province apart', () => {
	const lines = seriesOf(dataset, 'cases_solved');
	const total = lines.find(line => line.area === 'CN' && line.category === 'cybercrime');
	expect(total?.points.map(f => f.id)).toEqual(['mps-2018.cases_solved', 'mps-2021.cases_solved']);
	expect(total?.steps.map(row => row.direction)).toEqual(['up']);
	expect(lines.every(line => new Set(line.points.map(f => f.area)).size === 1)).toBe(true);
	expect(lines.flatMap(line => line.points).every(f => f.level !== 'case')).toBe(true);
});
