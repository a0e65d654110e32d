import {expect, test} from 'vitest';
import {describeQuery} from '../../src/query/describe.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {sample} from './sample.ts';

test.each([
	[
		'type:case suspects>100 category:gambling area:gansu',
		'cases in Gansu about gambling with more than 100 suspects',
		'地区为甘肃、类别为网络赌博、嫌疑人超过100名的案件',
	],
	['juiquan loan', 'everything matching “juiquan” and “loan”', '含“juiquan”和“loan”的全部内容'],
	[
		'!area:gansu money>=1万 type:case|figure',
		'cases and figures not in Gansu with at least CNY 10,000',
		'排除地区为甘肃、金额不少于1万元的案件和数据',
	],
	[
		'from:2018 to:2021-06 !loan',
		'everything from 2018 to 2021-06 without “loan”',
		'自2018起、至2021-06止、不含“loan”的全部内容',
	],
	["'loan", 'everything matching exactly “loan”', '含正好为“loan”的全部内容'],
	['area:nowhere', 'everything in “nowhere”', '地区为“nowhere”的全部内容'],
	['', '', ''],
])('%s', (text, en, zh) => {
	expect(describeQuery(parseQuery(text), sample, 'en')).toBe(en);
	expect(describeQuery(parseQuery(text), sample, 'zh')).toBe(zh);
});

test('a pane that shows one kind of record names it', () => {
	expect(describeQuery(parseQuery('area:gansu'), sample, 'en', ['case'])).toBe('cases in Gansu');
});
