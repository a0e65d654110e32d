/** The commands in Chinese: titles, names of fields, numbers in 万 and 亿, dates; and JSON the same as ever. */
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {COLLECT_ACTIONS} from '../../src/commands/collect.ts';
import {EXPORT_FORMATS} from '../../src/commands/export.ts';
import {TIERS} from '../../src/commands/launch-options.ts';
import {TABLE_NAMES} from '../../src/export/columns.ts';
import {FORM_IDS} from '../../src/export/forms.ts';
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

/** Each with a word of what is said; names of options and forms stay as they are typed. */
const TALK: readonly (readonly [readonly string[], number, string])[] = [
	[['copy'], 2, '应写作“explorer copy <id>”'],
	[['copy', 'mps-2018', '--as', 'value'], 2, '类型report没有形式"value"'],
	[['copy', 'mps-2018.cases_solved', '--as', 'valu'], 2, '不能是"valu"；是否指“value”？'],
	[['copy', 'mps-2018.case_solved'], 1, '没有编号为"mps-2018.case_solved"的条目'],
	[['copy', 'gansu-2022.lanzhou-drugs.funds_involved'], 1, '没有站得住的数值'],
	[['copy', 'mps-2018.cases_solved', '--clipboard', 'tmux'], 1, '未复制'],
	[['collect', 'frob'], 2, '不能是"frob"'],
	[['collect', 'add'], 2, '应写作“explorer collect add ID…”'],
	[['collect', 'move', '1'], 2, '位置从1起'],
	[['collect', 'note'], 2, '去掉批注'],
	[['collect', 'remove'], 2, '应写作'],
	[['collect', 'rename'], 2, '应写作'],
	[['collect', 'delete', 'x'], 2, '收集须为空'],
	[['collect', 'export', 'x'], 2, '不接受条目'],
	[['export', '--excel', '--format', 'json'], 2, '--excel只与--format csv同用'],
	[['export', '--what', 'cases', '--search', 'x'], 2, '请只用其一'],
	[['export', '--search', 'x', '--area', 'CN'], 2, '筛选只用于表'],
	[['export', '--what', 'all', '--format', 'csv'], 2, '请选一个表'],
	[['export', '--format', 'datapackage'], 2, '请用-o DIR指定'],
	[['export', '--format', 'datapackage', '-o', 'x', '--what', 'metrics'], 2, '不能是metrics'],
	[['export', '--compare', 'mps-2018'], 2, '写作A..B'],
	[['export', '--compare', 'mps-2018..nowhere'], 1, '没有编号为"nowhere"的报告、行动或时段'],
	[['export', '--search', 'zzzzqqq', '-o', 'x.csv'], 1, '没有符合条件的内容；未写x.csv'],
	[['export', '--area', 'XX'], 2, '--area：没有“XX”，area可取'],
	[['export', '--where', 'foo:1'], 2, '没有字段“foo”，字段有'],
	[['export', '-o', '/dev/null/x.csv'], 2, '路径中有一段不是文件夹'],
	[['export', '--frob'], 2, '没有选项"--frob"'],
	[['export', '--format'], 2, '--format需要一个值'],
	[['export', '--search', ''], 2, '给出的是空值'],
	[['search', 'zzzzqqq'], 1, '没有符合条件的内容'],
	[['search', 'x', '--limit', '0'], 2, '大于零的整数'],
	[['frob'], 2, '没有命令"frob"'],
];

const syntax = new Set(
	TALK.flatMap(([args]) => args)
		.concat(FORM_IDS, EXPORT_FORMATS, COLLECT_ACTIONS, TABLE_NAMES, TIERS)
		.concat([
			'explorer',
			'help',
			'primary',
			'id',
			'ITEM',
			'POSITION',
			'WORDS',
			'NAME',
			'NEW',
			'OLD',
			'DIR',
			'tmux',
			'all',
		])
		.flatMap(word => word.match(/[A-Za-z]+/g) ?? []),
);

describe('what goes wrong is said in Chinese', () => {
	it.each(TALK)('by explorer %j', async (args, code, says) => {
		const env = {XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'explorer-chinese-'))};
		const {talk, code: ended} = await explorer([...args, '--lang', 'zh'], env);
		expect([ended, talk.includes(says), talk]).toEqual([code, true, talk]);
		expect(strangeWords(talk).filter(word => !syntax.has(word))).toEqual([]);
	});

	it('where the configuration file or the locale chose Chinese too', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'explorer-chinese-'));
		mkdirSync(join(folder, 'jingwang-explorer'));
		writeFileSync(join(folder, 'jingwang-explorer', 'config.yaml'), 'lang: zh\n');
		for (const env of [{XDG_CONFIG_HOME: folder}, {LANG: 'zh_CN.UTF-8'}]) {
			expect((await explorer(['export', '--format', 'datapackage'], env)).talk).toContain('请用-o DIR指定');
			expect((await explorer(['copy', 'mps-2018', '--as', 'valu'], env)).talk).toContain('不能是"valu"');
		}
	});

	it('and what went well: how much was written, and what was done to cells', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'explorer-chinese-'));
		const said = async (...args: string[]) => (await explorer(['export', ...args, '--lang', 'zh'])).talk;
		const file = join(folder, 'all.json');
		expect(await said('-o', file)).toBe(`explorer: 已将全部数据写入${file}\n`);
		const data = JSON.parse(readFileSync(file, 'utf8'));
		data.cases[0].label.en = '=1+1';
		writeFileSync(file, JSON.stringify(data));
		const table = join(folder, 'cases.csv');
		expect(await said('--data', file, '--what', 'cases', '-o', table)).toBe(
			`explorer: 已将16起案件写入${table}\nexplorer: 有1个单元格开头像公式，已在前面加撇号\n`,
		);
		const package_ = join(folder, 'package');
		expect(await said('--format', 'datapackage', '-o', package_, '--area', 'gansu')).toBe(
			`explorer: 已将52个数据写成数据包${package_}\n`,
		);
	});
});
