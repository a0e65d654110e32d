import {expect, test} from 'vitest';
import {
	compareFigures,
	compareSides,
	conventionText,
	explainComparison,
	explainRow,
	resolveSide,
} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';
import type {Figure} from '../../src/model/types.ts';
import {figure, inferred, sample} from './sample.ts';

const say = (a: Figure, b: Figure, lang: 'en' | 'zh' = 'en'): string => {
	const dataset = sample([a, b]);
	return explainRow(dataset, compareFigures(dataset, a, b), lang);
};

test('a rise between two lower bounds says at least and at most', () => {
	const a = figure('one', {n: 22_000, bound: 'at_least'});
	const b = figure('two', {n: 37_000, bound: 'at_least'});
	expect(say(a, b)).toBe(
		'cases solved rose from more than 22,000 to more than 37,000 cases: by more than 14,000 and less than 16,000 (60.8% to 72.8%).',
	);
	expect(say(a, b, 'zh')).toBe(
		'cases solved（中）由超过2.2万个case（中）增至超过3.7万个case（中）：增加超过1.4万、不足1.6万（60.8%至72.8%）。',
	);
});

test('an exact fall is told with its size, not with its sign', () => {
	expect(say(figure('one', {n: 29}), figure('two', {n: 25}))).toBe(
		'cases solved fell from 29 to 25 cases: by 4 (about 13.8%).',
	);
});

test('what cannot be told is said to be so', () => {
	const text = say(figure('one', {n: 300, bound: 'at_least'}), figure('two', {n: 350}));
	expect(text).toContain(
		'whether this is a rise or a fall cannot be told, for the difference lies between -50 and 50.',
	);
});

test('two equal exact numbers stayed the same', () => {
	expect(say(figure('one', {n: 7}), figure('two', {n: 7}))).toBe('cases solved stayed the same: 7 cases.');
});

test('a refused row names both figures and the reason', () => {
	const text = say(figure('one', {n: 410, metric: 'cases_filed'}), figure('two', {n: 8600}));
	expect(text).toBe(
		'Not comparable: cases filed, 410 cases, in A; cases solved, 8,600 cases, in B. A counts cases filed, B cases solved: a different act or thing, so neither continues the other.',
	);
});

test('unequal lengths add the monthly rates and what becomes of the direction', () => {
	expect(say(figure('one', {n: 600}), figure('long', {n: 900}))).toContain(
		'Per month: 100 in A, 75 in B: down by 25. With care: A covers 6 months (2018-01 to 2018-06), B 12 months (2020-01 to 2020-12); per month the direction is another.',
	);
});

test('a fall per month is told with its size, not with two signs', () => {
	// [80000, 90000) in 8 to 10 months: 8000 to 11250. [33000, 34000) in 5 to 7: 4714.3 to 6800.
	// 4714.3 − 11250 = −6535.7; 6800 − 8000 = −1200.
	const [a, b] = [
		figure('one', {n: 80_000, bound: 'at_least', period: inferred('2021-01', '2021-10')}),
		figure('two', {n: 33_000, bound: 'at_least', period: inferred('2018-02', '2018-08')}),
	];
	expect(say(a, b)).toContain(
		'Per month: 8,000 to 11,250 in A, 4,714 to 6,800 in B: down by 1,200 to 6,536.',
	);
	expect(say(a, b, 'zh')).toContain('按月平均：A为8,000至11,250，B为4,714至6,800，减少1,200至6,536。');
	expect(say(b, a)).not.toContain('up by');
});

test('a whole comparison names its sides, groups its rows and ends with the convention', () => {
	const dataset = loadBundled();
	const [a, b] = [resolveSide(dataset, 'gansu-2021'), resolveSide(dataset, 'gansu-2022')];
	if (!a || !b) {
		throw new Error('both reports are part of the dataset');
	}
	const comparison = compareSides(dataset, a, b);
	const english = explainComparison(dataset, comparison, 'en');
	expect(english[0]).toMatch(/^A: Gansu/);
	expect(english).toContain('To be compared with care (1)');
	expect(english.at(-1)).toMatch(/^Convention/);
	const chinese = explainComparison(dataset, comparison, 'zh');
	expect(chinese).toContain('须谨慎比较（1）');
	expect(chinese.length).toBe(english.length);
});

const listed = (idA: string, idB: string, lang: 'en' | 'zh'): string[] => {
	const dataset = loadBundled();
	const [a, b] = [resolveSide(dataset, idA), resolveSide(dataset, idB)];
	if (!a || !b) {
		throw new Error('both reports are part of the dataset');
	}
	return explainComparison(dataset, compareSides(dataset, a, b), lang);
};

test('what holds of both sides is said once, not again in every row', () => {
	const lines = listed('gansu-2022', 'mps-2021', 'en');
	const area = 'A is for Gansu, B for China: areas of different rank show no change.';
	expect(lines).toContain(area);
	const filed = lines.find(line => line.startsWith('Cases filed'));
	expect(filed).toContain('A counts cases filed, B cases solved');
	expect(filed).not.toContain(area);
	// A row that is refused for nothing else keeps its reason.
	expect(lines.find(line => line.startsWith('Suspects arrested (personal information), 104'))).toContain(
		area,
	);
});

test('what one side alone has stands under one sentence, with what the other does have', () => {
	const lines = listed('mps-2018', 'mps-2021', 'en');
	expect(lines.filter(line => line.includes('not reported is not zero'))).toEqual([
		'B does not report these; not reported is not zero.',
		'A does not report these; not reported is not zero.',
	]);
	expect(lines).toContain(
		'Websites fined (network security supervision), more than 1,000 websites. What B does have: companies and units punished, more than 20,000 companies and units.',
	);
});

test('a metric that names its category does not say it twice', () => {
	expect(listed('mps-2018', 'mps-2021', 'en').some(line => line.startsWith('Black cards seized rose'))).toBe(
		true,
	);
	expect(
		listed('mps-2018', 'mps-2021', 'zh').some(line =>
			line.startsWith('缴获“黑卡”数由超过270万张增至383万张'),
		),
	).toBe(true);
});

test('the convention tells the bounds that are there, and nothing where all is exact', () => {
	expect(listed('mps-2016', 'mps-2021', 'en').at(-1)).toMatch(/^Convention: “more than n”.*; “nearly n”/);
	const [a, b] = [figure('one', {n: 7}), figure('two', {n: 9})];
	expect(conventionText([a, b], 'en')).toBeUndefined();
});
