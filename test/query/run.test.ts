import {describe, expect, test} from 'vitest';
import type {Found} from '../../src/model/dataset.ts';
import {checkQuery} from '../../src/query/check.ts';
import {FIELD_NAMES, FIELDS} from '../../src/query/fields.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {compares} from '../../src/query/quantity.ts';
import {runQuery} from '../../src/query/run.ts';
import {sample} from './sample.ts';

const all: Found[] = (
	[
		['report', sample.tables.reports],
		['campaign', sample.tables.campaigns],
		['case', sample.tables.cases],
		['metric', sample.tables.metrics],
		['category', sample.tables.categories],
		['figure', sample.tables.figures],
	] as const
).flatMap(([type, records]) => records.map(record => ({type, record})));

const run = (text: string) =>
	all.filter(found => runQuery(parseQuery(text), found, sample)).map(({record}) => record.id);

describe('filters', () => {
	test('no name stands for two fields', () => {
		expect(new Set(FIELD_NAMES).size).toBe(FIELDS.reduce((sum, field) => sum + 1 + field.aliases.length, 0));
	});

	test.each([
		'area:gansu',
		'area:甘肃',
		'area:gānsù',
		'area:gan',
		'area:CN-GS',
		'area:GANSU',
		'area:"gan su"',
		'地区:甘',
	])('%s finds what lies in Gansu, counties included', text => {
		expect(run(`${text} type:case`)).toEqual(['mps-2018.jiuquan-loan']);
	});

	test.each([
		['category:cybercrime type:case', ['mps-2018.jiuquan-loan', 'mps-2018.guangdong-bets']],
		['category:赌博 type:case', ['mps-2018.guangdong-bets']],
		['category:"wire fraud" type:category', ['telecom_fraud']],
		['campaign:jingwang type:case', ['mps-2018.jiuquan-loan', 'mps-2018.guangdong-bets']],
		['campaign:seedlings type:case', ['mps-2018.guangdong-bets']],
		['case:jiuquan type:figure', ['mps-2018.jiuquan-loan.suspects_arrested']],
		['report:2021 type:figure', ['paper-2021.suspects_arrested']],
		['tier:parallel type:report', ['paper-2021']],
		['publisher:公安部 tier:parallel type:report', ['paper-2021']],
		['unit:yuan status:damaged', ['mps-2018.money_lost']],
		['metric:funds_frozen kind:money status:as_printed', ['mps-2018.guangdong-bets.funds_frozen']],
		['bound:余 level:case', ['mps-2018.guangdong-bets.funds_frozen']],
		['status:damaged|corrected', ['mps-2018.money_lost']],
		['area:nowhere', []],
	])('%s', (text, ids) => {
		expect(run(text)).toEqual(ids);
	});

	test('a record that the field does not concern is found neither by it nor by its negation', () => {
		expect(run('area:gansu type:metric')).toEqual([]);
		expect(run('!area:gansu type:metric')).toEqual([]);
		expect(run('!area:gansu type:case')).toEqual(['mps-2018.guangdong-bets']);
	});

	test.each([
		['suspects>100 type:case', ['mps-2018.jiuquan-loan']],
		['suspects<=62 type:case', ['mps-2018.guangdong-bets']],
		['suspects!=400 type:case', ['mps-2018.guangdong-bets']],
		['suspects>3万', ['mps-2018.suspects_arrested']],
		['money>=62,000 type:case', ['mps-2018.guangdong-bets']],
		['value:62000', ['mps-2018.guangdong-bets.funds_frozen']],
		['high=63000', ['mps-2018.guangdong-bets.funds_frozen']],
		['low<62000 high>62000', []],
	])('%s', (text, ids) => {
		expect(run(text)).toEqual(ids);
	});

	test('a figure without a reading answers no comparison', () => {
		for (const op of ['>', '<', '=', '!=', '>=', '<=']) {
			expect(run(`value${op}5 status:damaged`)).toEqual([]);
		}
	});

	test.each([
		['from:2018-07 to:2018 type:campaign', ['clean-internet-2018']],
		['to:2018-02 type:campaign', ['clean-internet-2018']],
		['from:2018-06 type:campaign', ['clean-internet-2018', 'seedlings-2018']],
		['from:2018-07-13 type:case', []],
		['from:2018年7月12日 type:case', ['mps-2018.jiuquan-loan', 'mps-2018.guangdong-bets']],
		['year:2021 type:report', ['paper-2021']],
		['year>2018 type:report', ['paper-2021']],
		['year<=2018 type:report', ['mps-2018']],
	])('%s', (text, ids) => {
		expect(run(text)).toEqual(ids);
	});

	test('a value that names nothing gives a hint with the nearest that does', () => {
		expect(checkQuery(parseQuery('area:gnasu'), sample)).toMatchObject([
			{code: 'unknown_value', text: 'nothing is called “gnasu”; nearest: gansu'},
		]);
		expect(checkQuery(parseQuery('status:damagd area:gansu'), sample)).toMatchObject([
			{text: /nearest: damaged/},
		]);
		expect(checkQuery(parseQuery('area:gansu suspects>1'), sample)).toEqual([]);
	});
});

describe('intervals', () => {
	const over100 = {value: 100, low: 100, high: 200, bound: 'at_least'} as const;
	const tens = {value: null, low: 10_000, high: 100_000, bound: 'about'} as const;
	test.each([
		[over100, '>', 99, true],
		[over100, '>', 100, false],
		[over100, '>=', 100, true],
		[over100, '<', 200, true],
		[over100, '=', 100, true],
		[tens, '>', 9999, true],
		[tens, '>', 10_000, false],
		[tens, '>', 50_000, false],
		[tens, '<', 50_000, false],
		[tens, '<=', 100_000, true],
		[tens, '=', 50_000, false],
		[tens, '!=', 50_000, false],
		[tens, '!=', 5, true],
	] as const)('%o %s %d is %s', (figure, op, n, expected) => {
		expect(compares(figure, op, n)).toBe(expected);
	});

	test('"more than 100, less than 200" is under 200 even where no reading is given', () => {
		expect(compares({...over100, value: null}, '<', 200)).toBe(true);
		expect(compares({...over100, value: null, bound: 'about'}, '<', 200)).toBe(false);
	});
});
