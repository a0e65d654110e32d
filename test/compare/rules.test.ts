import {describe, expect, test} from 'vitest';
import {compareFigures, type Row, rules} from '../../src/compare/index.ts';
import type {Figure} from '../../src/model/types.ts';
import {figure, inferred, sample} from './sample.ts';

const compared = (a: Figure, b: Figure, others: Figure[] = []): Row =>
	compareFigures(sample([a, b, ...others]), a, b);
const codes = (row: Row): string[] => row.reasons.map(reason => reason.code);

const one = (over: Parameters<typeof figure>[1] = {}) => figure('one', {n: 123, ...over});
const two = (over: Parameters<typeof figure>[1] = {}) => figure('two', {n: 217, ...over});

test('two exact totals of equal, stated periods are comparable without a word', () => {
	const row = compared(one(), two());
	expect(row).toMatchObject({verdict: 'comparable', reasons: [], direction: 'up'});
	expect(row.difference).toEqual({low: 94, high: 94});
});

describe('what blocks', () => {
	const blocked: readonly [string, string, Figure, Figure][] = [
		['another act', 'metric', one({metric: 'cases_filed'}), two()],
		[
			'an act that was lost on both sides',
			'act_unstated',
			one({metric: 'criminal_cases_act_unstated'}),
			two({metric: 'criminal_cases_act_unstated'}),
		],
		['another unit', 'unit', one({unit: 'website'}), two()],
		['a unit that was lost', 'unit', one({unit: 'unknown'}), two({unit: 'unknown'})],
		['persons against person-times', 'population', one({unit: 'person'}), two({unit: 'person-time'})],
		['a province against the nation', 'area', figure('province', {n: 5}), two()],
		['a single case against a total', 'level', one({level: 'case'}), two()],
		['background against a result', 'level', one({level: 'context'}), two()],
		['a total against one kind of it', 'category', one(), two({category: 'personal_info'})],
		['two kinds apart', 'category', one({category: 'hacking'}), two({category: 'personal_info'})],
		['a value that cannot be defended', 'no_value', one({value: null, low: null, high: null}), two()],
		[
			'a vague value, though its words allow an interval',
			'no_value',
			one({value: null, low: 10, high: 99}),
			two(),
		],
		['a figure against itself', 'same_figure', one(), one()],
	];

	test.each(blocked)('%s (%s)', (_name, code, a, b) => {
		const row = compared(a, b);
		expect(row.verdict).toBe('not_comparable');
		expect(codes(row)).toContain(code);
	});

	test('a part against its whole, also over two steps and either way round', () => {
		const whole = one();
		const part = one({n: 50, partOf: [whole.id]});
		const partOfPart = one({n: 20, partOf: [part.id]});
		expect(codes(compared(partOfPart, whole, [part]))).toContain('part_of_whole');
		expect(codes(compared(whole, partOfPart, [part]))).toContain('part_of_whole');
	});
});

describe('what calls for care', () => {
	const cared: readonly [string, string, Figure, Figure][] = [
		['suspects against people', 'population_wording', one({unit: 'suspect'}), two({unit: 'person'})],
		['two provinces', 'area_peer', one({area: 'CN-GS'}), two({area: 'CN-SC'})],
		[
			'the only insiders of each report, counted under other kinds',
			'category_scope',
			one({metric: 'insiders_arrested', category: 'black_cards', unit: 'person'}),
			two({metric: 'insiders_arrested', category: 'hacking', unit: 'person'}),
		],
		[
			'insiders of a basket of kinds against one kind of it',
			'category_scope',
			one({metric: 'insiders_arrested', category: 'upstream_crime', unit: 'person'}),
			two({metric: 'insiders_arrested', category: 'hacking', unit: 'person'}),
		],
		[
			'a narrower kind that is larger all the same',
			'category_scope',
			one({category: 'upstream_crime', level: 'category'}),
			two({category: 'hacking', level: 'category'}),
		],
		['a grand total against a line', 'level_scope', one(), two({level: 'category'})],
		['two single cases', 'single_cases', one({level: 'case'}), two({level: 'case'})],
		['a corrected number', 'corrected', one({status: 'corrected'}), two()],
		['a damaged number that still has a value', 'damaged', one({status: 'damaged'}), two()],
		['a parallel report', 'parallel', one(), figure('parallel-two', {n: 9})],
		['another publisher', 'publisher', one({area: 'CN-GS'}), figure('province', {})],
		['a translation against an original', 'translation', one({area: 'CN-GS'}), figure('province', {})],
		['a rise in total that is a fall per month', 'period_length', one(), figure('long', {n: 217})],
	];

	test.each(cared)('%s (%s)', (_name, code, a, b) => {
		const row = compared(a, b);
		expect(row.verdict).toBe('with_care');
		expect(codes(row)).toContain(code);
		expect(row.difference).not.toBeNull();
	});

	test('a report that splits by act what the other gives as one number', () => {
		const a = one({metric: 'cases_filed'});
		const b = two({metric: 'cases_filed'});
		const split = one({metric: 'cases_solved_with_support', n: 999});
		expect(codes(compared(a, b, [split]))).toEqual(['act_scope']);
		const both = two({metric: 'cases_solved_with_support', n: 888});
		expect(codes(compared(a, b, [split, both]))).toEqual([]);
	});

	test('a printed noun that is the other with a narrowing word more', () => {
		const print = (exact: string) => [{exact, start: 0, end: exact.length, paragraph: 1, headline: false}];
		const cards = {metric: 'black_cards_seized', category: 'black_cards', unit: 'card'};
		const a = one({...cards, evidence: print('more than 123 "black cards"')});
		const b = two({...cards, evidence: print('217 mobile phone black cards')});
		expect(compared(a, b).reasons).toMatchObject([
			{
				code: 'printed_noun',
				text: 'A prints “black cards”, B “mobile phone black cards”: B may count a narrower kind.',
			},
		]);
		const alike = two({...cards, evidence: print('217 illegal black cards')});
		expect(compared(a, alike).reasons).toEqual([]);
	});
});

describe('what is said but changes no verdict', () => {
	const mild: readonly [string, string, Figure, Figure][] = [
		['a lower bound', 'bounds', one({bound: 'at_least'}), two()],
		[
			'an inferred period of the same length',
			'period_inferred',
			one({period: inferred('2018-01', '2018-06')}),
			two({n: 900}),
		],
		['a round number without a bound word', 'rounded', one({n: 49_000}), two({n: 51_234})],
		[
			'unequal lengths whose direction holds per month',
			'period_length_held',
			one(),
			figure('long', {n: 999}),
		],
		['a note on a figure', 'note_a', one({note: 'read me'}), two()],
	];

	test.each(mild)('%s (%s)', (_name, code, a, b) => {
		const row = compared(a, b);
		expect(row.verdict).toBe('comparable');
		expect(row.reasons.find(reason => reason.code === code)?.mild).toBe(true);
	});
});

test('each rule has its own id, and a refused row gives only what blocks it', () => {
	expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
	const row = compared(one({metric: 'cases_filed', status: 'corrected'}), figure('long', {n: 9}));
	expect(row.reasons.map(reason => reason.severity)).toEqual(['blocks']);
});

test('unequal lengths are told with the months of both', () => {
	const row = compared(one({period: inferred('2018-02', '2018-08')}), figure('long', {n: 217}));
	expect(row.reasons[0]).toMatchObject({
		text: 'A covers 5 to 7 months (2018-02 to 2018-08), B 12 months (2020-01 to 2020-12); per month no direction is proven.',
		textZh: 'A为5至7个月（2018-02至2018-08），B为12个月（2020-01至2020-12）；按月平均无法判断增减。',
	});
});
