import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../src/query/parse.ts';

const terms = (text: string) =>
	parseQuery(text).terms.map(({text: word, mode, not}) => `${not ? '!' : ''}${mode}:${word}`);
const filters = (text: string) =>
	parseQuery(text).filters.map(({field, op, value, not}) => `${not ? '!' : ''}${field}${op}${value}`);
const hints = (text: string) => parseQuery(text).hints.map(({code}) => code);

describe('words', () => {
	test.each([
		['jiuquan loan', ['fuzzy:jiuquan', 'fuzzy:loan']],
		['  jiuquan　loan ', ['fuzzy:jiuquan', 'fuzzy:loan']],
		["'loan ^jiu ring$ !bets", ['exact:loan', 'prefix:jiu', 'suffix:ring', '!fuzzy:bets']],
		['^loan$', ['exact:loan']],
		['"one yuan" bets', ['exact:one yuan', 'fuzzy:bets']],
		['！"one yuan"', ['!exact:one yuan']],
		['“一元 购”', ['exact:一元 购']],
		['loan -gansu -"one yuan" -2018', ['fuzzy:loan', '!fuzzy:gansu', '!exact:one yuan', '!fuzzy:2018']],
		['49 000 suspects', ['fuzzy:49000', 'fuzzy:suspects']],
		['12 1 560 000', ['fuzzy:12', 'fuzzy:1560000']],
		['49 300 000', ['fuzzy:49300000']],
		['60 300', ['fuzzy:60', 'fuzzy:300']],
		['0 000', ['fuzzy:0', 'fuzzy:000']],
		['某等人“网络水军”案', ['fuzzy:某等人"网络水军"案']],
		["tai'an", ["fuzzy:tai'an"]],
		['5:30', ['fuzzy:5:30']],
	])('%s', (text, expected) => {
		expect(terms(text)).toEqual(expected);
		expect(hints(text)).toEqual([]);
	});

	test('a number keeps its scale word, whatever its spelling', () => {
		const found = parseQuery('1,200 6.2万 1.56 million ６２０００ 5.30 2018 net2018').terms;
		expect(found.map(({text, isNumber}) => [text, isNumber])).toEqual([
			['1,200', true],
			['6.2万', true],
			['1.56 million', true],
			['６２０００', true],
			['5.30', true],
			['2018', true],
			['net2018', false],
		]);
	});
});

describe('fields', () => {
	test.each([
		['area:gansu', ['area:gansu']],
		['!area:gansu', ['!area:gansu']],
		['-area:gansu', ['!area:gansu']],
		['suspects>49k', ['suspects>49k']],
		['area!=gansu', ['!area:gansu']],
		['area："gansu province"', ['area:gansu province']],
		['suspects>100', ['suspects>100']],
		['suspects＞＝100', ['suspects>=100']],
		['suspects≥100', ['suspects>=100']],
		['suspects:>100', ['suspects>100']],
		['value>=1e6', ['value>=1e6']],
		['from:2018 to:2021-06', ['from:2018', 'to:2021-06']],
		['嫌疑人>100 地区:甘肃', ['suspects>100', 'area:甘肃']],
		['status:damaged|corrected', ['status:damaged|corrected']],
	])('%s', (text, expected) => {
		expect(filters(text)).toEqual(expected);
		expect(hints(text)).toEqual([]);
	});

	test.each([
		['1,000', 1000],
		['1e6', 1e6],
		['6.2万', 62000],
		['2万2', 22000],
		['3亿5', 350_000_000],
		['1千2百5', 1250],
		['2万22', undefined],
		['2.2万2', undefined],
		['3亿', 3e8],
		['１００', 100],
		['1.1万', 11000],
		['2.5million', 2.5e6],
	])('a comparison reads %s', (value, n) => {
		expect(parseQuery(`value>${value}`).filters[0]?.number).toBe(n);
	});
});

describe('what is malformed gives a hint, and the rest still works', () => {
	test.each([
		['suspects> loan', ['missing_value'], ['fuzzy:loan']],
		['area: loan', ['missing_value'], ['fuzzy:loan']],
		['suspects>many loan', ['bad_number'], ['fuzzy:loan']],
		['from:2018-13 loan', ['bad_date'], ['fuzzy:loan']],
		['area>gansu loan', ['bad_operator'], ['fuzzy:loan']],
		['"one yua', ['unbalanced_quote'], ['fuzzy:one yua']],
		['! loan', ['empty_word'], ['fuzzy:loan']],
		['lo\u0000an \u001B[31m', ['control_characters'], ['fuzzy:lo', 'fuzzy:an', 'fuzzy:[31m']],
	])('%j', (text, codes, words) => {
		expect(hints(text)).toEqual(codes);
		expect(terms(text)).toEqual(words);
	});

	test('an unknown field names the nearest valid one, and its value is still searched', () => {
		const {hints: found, terms: words} = parseQuery('loan aera:gansu');
		expect(found).toMatchObject([{code: 'unknown_field', at: 5, text: 'no field “aera”; nearest: area'}]);
		expect(words.map(({text}) => text)).toEqual(['loan', 'gansu']);
	});

	test('ten thousand characters are cut, with a hint', () => {
		const long = parseQuery('x'.repeat(10_000));
		expect(long.terms).toHaveLength(1);
		expect(long.hints).toMatchObject([{code: 'too_long', at: 1000}]);
		expect(hints('ab '.repeat(300))).toEqual(['too_long']);
	});

	test('a hint shows no control character of what was typed', () => {
		const shown = parseQuery('ae\u202Era:x suspects>\u200Bmany')
			.hints.map(({text}) => text)
			.join();
		expect(shown).not.toMatch(/[\u200B\u202E]/);
	});
});
