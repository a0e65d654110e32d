import {describe, expect, test} from 'vitest';
import {createSearch} from '../../src/search/engine.ts';
import type {SearchOptions} from '../../src/search/types.ts';
import {graphemes} from '../../src/text/width.ts';
import {sample} from '../query/sample.ts';

const {search} = createSearch(sample);
const ids = (text: string, options?: SearchOptions) => search(text, options).hits.map(hit => hit.id);
const first = (text: string, options?: SearchOptions) => search(text, options).hits[0];

describe('words', () => {
	test('all must be found, in any order and in any field', () => {
		expect(ids('loan jiuquan', {types: ['case']})).toEqual(['mps-2018.jiuquan-loan']);
		expect(ids('violence gansu', {types: ['case']})).toEqual(['mps-2018.jiuquan-loan']);
		expect(ids('loan guangdong')).toEqual([]);
	});

	test('the tier of a record is that of the worst of its words', () => {
		expect(first('jiuquan loan')?.tier).toBe('exact');
		expect(first('jiuquan loa')?.tier).toBe('prefix');
		expect(first('jiuquan oan')?.tier).toBe('contains');
		expect(first('juiquan loan')?.tier).toBe('fuzzy');
	});

	test('exact comes before prefix, whatever the weight of the field', () => {
		const tiers = search('suspect').hits.map(hit => hit.tier);
		expect(tiers).toEqual([...tiers].sort((a, b) => (a === b ? 0 : a === 'exact' ? -1 : 1)));
	});

	test('a record named by the whole query comes first', () => {
		expect(first('gambling')?.id).toBe('gambling');
		expect(first('suspects arrested')?.id).toBe('suspects_arrested');
	});

	test('errors are forgiven only in words found nowhere as typed', () => {
		expect(ids('juiquan loan', {types: ['case']})).toEqual(['mps-2018.jiuquan-loan']);
		expect(search('loan').hits.every(hit => hit.tier !== 'fuzzy')).toBe(true);
	});

	test.each([
		["'jiuq", []],
		["'jiuquan", ['mps-2018.jiuquan-loan']],
		['^jiu', ['mps-2018.jiuquan-loan']],
		['^quan', []],
		['quan$', ['mps-2018.jiuquan-loan']],
		['!jiuquan bets', ['mps-2018.guangdong-bets']],
		['!jiu', ['mps-2018.guangdong-bets']],
		['"loan ring"', ['mps-2018.jiuquan-loan']],
		['"ring loan"', []],
	])('%s', (text, expected) => {
		expect(ids(text, {types: ['case']})).toEqual(expected);
	});
});

describe('numbers are literal', () => {
	test.each(['62000', '62,000', '6.2万', '６２０００', '62 thousand'])('%s finds the same figure', text => {
		expect(ids(text)).toEqual(['mps-2018.guangdong-bets.funds_frozen', 'mps-2018.guangdong-bets']);
	});

	test.each(['6200', '620000', '62,001', '2019', '201', '20188', '1,201'])(
		'%s finds nothing near it',
		text => {
			expect(ids(text, {tier: 'all'})).toEqual([]);
		},
	);

	test('a year finds no other year', () => {
		expect(ids('2021', {tier: 'all'})).toEqual(['paper-2021', 'paper-2021.suspects_arrested']);
	});

	test('a code name is found with and without its point', () => {
		expect(first('5.30')?.id).toBe('mps-2018.jiuquan-loan');
		expect(first('530')?.id).toBe('mps-2018.jiuquan-loan');
	});

	test('a number stays whole inside a word too', () => {
		expect(first('净网2018')?.id).toBe('clean-internet-2018');
		expect(ids('净网201')).toEqual([]);
	});
});

describe('two scripts', () => {
	test.each([
		['电信诈骗', 'telecom_fraud'],
		['電信詐騙', 'telecom_fraud'],
		['dxzp', 'telecom_fraud'],
		['dianxinzhapian', 'telecom_fraud'],
		['diàn xìn zhà piàn', 'telecom_fraud'],
		['wire fraud', 'telecom_fraud'],
		['jq', 'mps-2018.jiuquan-loan'],
		['jiǔquán', 'mps-2018.jiuquan-loan'],
		['jiu quan', 'mps-2018.jiuquan-loan'],
		['酒泉套路贷', 'mps-2018.jiuquan-loan'],
		['电信炸骗', 'telecom_fraud'],
		['jingwang2018', 'clean-internet-2018'],
	])('%s', (text, id) => {
		expect(first(text)?.id).toBe(id);
	});
});

describe('reasons', () => {
	test('each word says in which field it was found, and where', () => {
		const hit = first('juiquan loan');
		expect(hit?.matches).toMatchObject([
			{field: 'label', text: 'Jiuquan loan ring', ranges: [[0, 7]], tier: 'fuzzy', term: 'juiquan'},
			{field: 'label', text: 'Jiuquan loan ring', ranges: [[8, 12]], tier: 'exact', term: 'loan'},
		]);
	});

	test('a word found in a long text comes with a few words round it', () => {
		const match = first('warehouse')?.matches[0];
		const [start, end] = match!.ranges[0]!;
		expect(match).toMatchObject({field: 'summary', text: /^….*warehouse/});
		expect(graphemes(match!.text).slice(start, end).join('')).toBe('warehouse');
	});

	test('pinyin points at the Chinese characters', () => {
		expect(first('dxzp')?.matches[0]).toMatchObject({text: '电信诈骗', ranges: [[0, 4]], via: 'initials'});
	});

	test('filters alone are the reason', () => {
		expect(first('area:gansu type:case')?.matches.map(match => match.text)).toEqual([
			'area:gansu',
			'type:case',
		]);
	});
});

describe('options', () => {
	test('parallel reports are left out unless asked for', () => {
		expect(ids('newspaper')).toEqual([]);
		expect(ids('newspaper', {tier: 'parallel', types: ['report']})).toEqual(['paper-2021']);
	});

	test('a limit cuts the hits, not the count', () => {
		const {hits, total, counts} = search('2018', {limit: 2});
		expect(hits).toHaveLength(2);
		expect(total).toBeGreaterThan(2);
		expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
	});

	test('titles follow the language', () => {
		expect(first('jiuquan', {lang: 'zh'})?.title).toBe('酒泉“5·30”网络套路贷案');
	});
});

describe('nothing found', () => {
	test.each([
		['area:gnasu loan', 'area:gansu loan'],
		['loan guangdong', 'guangdong'],
		['62,001', '62,000'],
		['"ring loan" 2018', '2018'],
		['xyzzy', null],
		['', null],
		['area:', null],
	])('%s suggests %s', (text, nearest) => {
		const result = search(text);
		expect(result.total).toBe(0);
		expect(result.nearest).toBe(nearest);
	});
});

test.each([
	'suspects>',
	'area:',
	'"loan',
	'x'.repeat(10_000),
	'a '.repeat(5000),
	'电'.repeat(10_000),
	'电信诈骗甲乙丙丁 '.repeat(500),
	'\u0000\u001B[2J',
	'.*+?^$ {}()|[]\\',
	'((((a+)+)+)+)+$',
	'!',
	"'",
	'^$',
	'field:"',
	'\uD800 loan',
	'👩‍👩‍👧',
	'1e99999 999999999999999999999',
	'__proto__:x constructor:y toString>3',
])('%j never throws', text => {
	expect(() => search(text, {tier: 'all'})).not.toThrow();
});

test('the order is the same every time', () => {
	expect(ids('2018')).toEqual(
		createSearch(sample)
			.search('2018')
			.hits.map(hit => hit.id),
	);
});
