import {describe, expect, test} from 'vitest';
import {
	compareShares,
	compareSides,
	explainShares,
	resolveSide,
	seriesOf,
	shareRows,
	sharesOf,
	stepsOf,
} from '../../src/compare/index.ts';
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

describe('shares of two sides', () => {
	const rowsOf = (idA: string, idB: string) => {
		const [a, b] = [resolveSide(dataset, idA), resolveSide(dataset, idB)];
		if (!a || !b) {
			throw new Error('both reports are part of the dataset');
		}
		return shareRows(dataset, compareSides(dataset, a, b));
	};

	test('insiders per hundred arrested, whether counted among them or on top', () => {
		// 2016, "of which": [270, 280) of [3300, 3400): 270/3400 = 7.941 %; 280/3300 = 8.485 %.
		// 2021, not said: on top 500/(4700 + 500) = 9.615 %; among them 600/4600 = 13.043 %.
		// 9.615 − 8.485 = 1.13; 13.043 − 7.941 = 5.10.
		const [row] = rowsOf('mps-2016', 'mps-2021');
		expect(row?.a?.basis).toBe('stated');
		expect(row?.b?.basis).toBe('beside');
		expect(row?.verdict).toBe('with_care');
		expect(row?.direction).toBe('up');
		expect(row?.points?.low).toBeCloseTo(1.13, 2);
		expect(row?.points?.high).toBeCloseTo(5.1, 2);
		expect(row?.reasons.map(({code}) => code)).toContain('share_unstated');
		expect(explainShares(dataset, row ? [row] : [], 'en')[2]).toMatch(
			/^Insiders arrested per hundred suspects arrested \(personal information\): 7\.94% to 8\.49% in A, 9\.6% to 13\.1% in B; up by 1\.13 to 5\.11 percentage points\. /,
		);
	});

	test('shares of unlike wholes stand side by side and are not subtracted', () => {
		const row = rowsOf('mps-2018', 'mps-2021').find(one => one.a && one.b);
		expect(row).toMatchObject({verdict: 'not_comparable', points: null, direction: 'unknown'});
		expect(row?.reasons.map(({code}) => code)).toContain('category');
		expect(explainShares(dataset, row ? [row] : [], 'en').join(' ')).not.toContain('points');
	});

	test('each share is told once', () => {
		const rows = rowsOf('mps-2018', 'mps-2021');
		const parts = rows.flatMap(({a, b}) =>
			[a, b].flatMap(share => (share ? [`${share.part.id}/${share.whole.id}`] : [])),
		);
		expect(new Set(parts).size).toBe(parts.length);
	});
});

test('a metric runs over all periods that have it, nation and province apart', () => {
	const lines = seriesOf(dataset, 'cases_solved');
	const total = lines.find(line => line.area === 'CN' && line.category === 'cybercrime');
	expect(total?.points.map(f => f.id)).toEqual(['mps-2018.cases_solved', 'mps-2021.cases_solved']);
	expect(total && stepsOf(dataset, total).map(row => row.direction)).toEqual(['up']);
	expect(lines.every(line => new Set(line.points.map(f => f.area)).size === 1)).toBe(true);
	expect(lines.flatMap(line => line.points).every(f => f.level !== 'case')).toBe(true);
});
