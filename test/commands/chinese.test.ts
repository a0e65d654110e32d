/** The commands in Chinese: titles, names of fields, numbers in 万 and 亿, dates; and JSON the same as ever. */
import {expect, it} from 'vitest';
import {halfWidth, strangeWords} from '../helpers/chinese.ts';
import {explorer} from './run.ts';

const COMMANDS = [
	[],
	...['reports', 'campaigns', 'metrics', 'categories', 'figures', 'cases', 'periods'].map(what => [
		'list',
		what,
	]),
	['show', 'mps-2018.cases_solved'],
	['show', 'mps-2016.personal_records_seized'],
	['show', 'mps-2018'],
	['show', 'mps-2018.jiuquan-loan'],
	['show', 'cases_solved'],
	['show', 'mps-2018.cases_solved', '--format', 'md'],
	['search', '甘肃'],
	['compare', 'mps-2018', 'mps-2021'],
	['compare', 'mps-2018', 'mps-2021', '--format', 'text'],
];

it.each(COMMANDS)('explorer %s %s %s prints no English but names', async (...args) => {
	const {out} = await explorer([...args.filter(arg => arg !== undefined), '--lang', 'zh']);
	expect(strangeWords(out)).toEqual([]);
});

it('gives periods and dates as they are written in Chinese, and large numbers in 万', async () => {
	const {out} = await explorer([
		'list',
		'figures',
		'--report',
		'mps-2018',
		'--metric',
		'cases_solved',
		'--lang',
		'zh',
	]);
	expect(out).toMatch(/mps-2018\.cases_solved +>2\.2万 .*2018年2月–8月\?/);
	expect((await explorer(['list', 'reports', '--lang', 'zh'])).out).toMatch(/mps-2018 .*2018年9月7日/);
	expect((await explorer(['compare', 'mps-2018', 'mps-2021', '--lang', 'zh'])).out).toMatch(
		/1\.4万至1\.6万 +1\.6至1\.73/,
	);
});

it('asks records by fields with Chinese names', async () => {
	const {out} = await explorer(['show', 'mps-2018.cases_solved', '--lang', 'zh']);
	expect(out).toContain('数据 mps-2018.cases_solved');
	expect(out).toMatch(/^读作 +超过2\.2万起案件$/m);
	expect(out).toMatch(/^时段·起 +2018-02$/m);
	expect(halfWidth(out)).toEqual([]);
});

it.each([
	['list', 'figures'],
	['list', 'reports'],
	['list', 'periods'],
])('JSON and CSV of %s %s are the same in both languages', async (...args) => {
	for (const format of ['json', 'csv', 'tsv', 'ndjson']) {
		const [zh, en] = await Promise.all(
			['zh', 'en'].map(lang => explorer([...args, '--format', format, '--lang', lang])),
		);
		expect(zh?.out, format).toBe(en?.out);
	}
});
