import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {draftRecord} from '../../src/curate/draft/index.ts';
import {checkSeeds} from '../../src/curate/index.ts';
import {readBundled} from '../../src/dataset/load.ts';
import {explorer} from '../commands/run.ts';

const terms = readBundled();
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) {
		rmSync(folder, {recursive: true});
	}
});

const yamlOf = (text: string): string =>
	draftRecord(Buffer.from(text), {id: 'own', file: 'own.txt', terms}).yaml;

type Drafted = {
	figures: Array<Record<string, unknown> & {evidence: Array<{start: number; exact: string}>}>;
	dismissed: Array<{start: number; exact?: string; end?: number; reason: string}>;
	source: {language: string; length: number; headline: number[][]; paragraphs: number[]};
};
const draft = (text: string): Drafted => parse(yamlOf(text));
/** The only figure of a text. */
const figure = (text: string): Drafted['figures'][number] => {
	const {figures} = draft(text);
	expect(figures).toHaveLength(1);
	return figures[0]!;
};

describe('a number becomes a figure', () => {
	it.each([
		[
			'警方抓获犯罪嫌疑人4200余名。',
			'suspects_arrested',
			'4200',
			'at_least',
			'suspect',
			'犯罪嫌疑人4200余名',
		],
		['共侦破案件近900起，', 'cases_solved', '900', 'nearly', 'case', '案件近900起'],
		['抓获三名嫌疑人', 'suspects_arrested', '三', 'exact', 'suspect', '三名嫌疑人'],
		['冻结资金1.2亿余元', 'funds_frozen', '1.2亿', 'at_least', 'CNY', '资金1.2亿余元'],
		[
			'支撑侦破涉网案件８６００余起',
			'cases_solved_with_support',
			'８６００',
			'at_least',
			'case',
			'案件８６００余起',
		],
		[
			'closed more than 50,000 accounts',
			'accounts_closed',
			'50,000',
			'at_least',
			'account',
			'more than 50,000 accounts',
		],
		[
			'seized nine hundred mobile phones today',
			'phones_seized',
			'nine hundred',
			'exact',
			'phone',
			'nine hundred mobile phones',
		],
		[
			'about 250 gambling gangs were smashed',
			'gangs_destroyed',
			'250',
			'about',
			'gang',
			'about 250 gambling gangs',
		],
	])('%s', (text, metric, printed, bound, unit, exact) => {
		expect(figure(text)).toMatchObject({metric, printed, bound, unit, evidence: [{exact}]});
	});

	it('with the interval where the words say no single number', () => {
		expect(figure('群众损失数十万元')).toMatchObject({
			printed: '数十万',
			value: null,
			low: 100_000,
			high: 1_000_000,
		});
		expect(figure('victims lost tens of thousands of yuan')).toMatchObject({low: 10_000, high: 100_000});
	});

	it('once, where headline and body print it', () => {
		const text = `警方破案1200余起\n\n${'据了解，今年以来公安机关持续深入推进专项行动。'.repeat(5)}共破案1200余起，抓获1200人。\n`;
		const {figures} = draft(text);
		expect(figures.map(({printed, evidence}) => [printed, evidence.length])).toEqual([
			['1200', 2],
			['1200', 1],
		]);
	});

	it('and what nobody can guess is left open', () => {
		expect(figure('全市共有鸽子3712只。')).toMatchObject({metric: 'FILL IN', unit: 'FILL IN'});
	});
});

describe('a number that counts nothing is dismissed', () => {
	it.each([
		['2024年5月31日，', '2024年5月31日', 'date'],
		['发布 2024-05-31 说', '2024-05-31', 'date'],
		['on 5 May 2024 the', '5 May 2024', 'date'],
		['“净网2024”行动', '“净网2024”', 'code_name'],
		['“5·30”专案', '“5·30”', 'code_name'],
		['历时三个月', '三个月', 'duration'],
		['a two-year effort', 'two-year', 'duration'],
		['第六个宣传日', '第六', 'ordinal'],
		['the third time', 'third', 'ordinal'],
		['拨打12321举报', '12321', 'name'],
		['over 5G networks', '5G', 'name'],
		['1. Background', '1.', 'structure'],
		['at one stroke', 'at one', 'idiom'],
	])('%s', (text, exact, reason) => {
		expect(draft(text)).toMatchObject({figures: [], dismissed: [{exact, reason}]});
	});

	it('with everything below the article as one range', () => {
		const article = `标题\n${'今年以来公安机关持续推进专项行动成效明显。'.repeat(8)}\n`;
		const text = `${article}相关阅读\n某地破案300起\n另一条 2024-01-01\n`;
		expect(draft(text)).toMatchObject({
			figures: [],
			dismissed: [{start: article.length, end: text.length, reason: 'site_furniture'}],
		});
	});
});

describe('likely damage is marked and must be settled', () => {
	it.each([
		['closed illegal app5400 today', 'fused with a word'],
		['froze more than 230 yuan', 'scale word'],
		['冻结资金超过260元', 'scale word'],
		['involving 1,800 million yuan', 'scale was probably translated wrongly'],
		['More than 300. Then', 'no noun'],
	])('%s', (text, mark) => {
		expect(yamlOf(text)).toMatch(new RegExp(`# LIKELY DAMAGE: .*${mark}`));
		expect(figure(text)).toMatchObject({status: 'FILL IN'});
	});

	it('and sound numbers are not', () => {
		expect(yamlOf('冻结资金230余万元，抓获5人。closed more than 500 accounts')).not.toContain('DAMAGE');
	});
});

describe('offsets are those of the file', () => {
	const body = '公告\r\n破获案件3起。\r\n\r\n抓获嫌疑人5名。\r\n';
	it.each([
		['with Windows line ends', body],
		['with a byte-order mark', `\uFEFF${body}`],
		['beyond the first plane', `😀𠀀${body}`],
	])('%s', (_, text) => {
		const {figures, source} = draft(text);
		expect(source.length).toBe(text.length);
		expect(figures.map(({evidence: [first]}) => first!.exact)).toEqual(['案件3起', '嫌疑人5名']);
		for (const {evidence} of figures) {
			for (const {start, exact} of evidence) {
				expect(text.slice(start, start + exact.length)).toBe(exact);
			}
		}
	});

	it('hostile characters cannot leave their quotes or reach a terminal', () => {
		const yaml = yamlOf('a "title": \u001B[m#\nclosed 12 "\u0007 \\ accounts\u202E: {x}\n');
		expect(yaml).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202E]/);
		expect(parse(yaml).figures).toHaveLength(1);
	});
});

/** What a person would do, without thinking. */
const ANSWERS: ReadonlyArray<readonly [RegExp, string]> = [
	[/^( {4}metric): FILL IN/gm, '$1: typical_cases_released'],
	[/^( {4}unit): FILL IN/gm, '$1: unknown'],
	[/^( {4}status): FILL IN/gm, '$1: as_printed'],
	[/^(publisher): FILL IN/gm, '$1: mps'],
	[/^(area): FILL IN/gm, '$1: CN'],
	[/^( {2}rating): FILL IN/gm, '$1: readable'],
	[/^( {2}basis): FILL IN/gm, '$1: stated'],
	[/^( {2}(?:start|end|date)): FILL IN/gm, '$1: 2024'],
];

describe('a draft with its open places filled passes the ledger of its own text', () => {
	const texts: Record<string, string> = {
		english: [
			'Police break up 44 gangs and freeze 3.5 million yuan',
			'Posted by editor at 2024-02-29 08:15',
			'Since March 2023, in the "Net 2023" action, police solved more than 1,200 cases, arrested nearly two thousand suspects, of whom about 40 were insiders, closed 2 forums, 3 websites and app79, and seized at least 1.8 million pieces of personal information. In the first half of the year one of ten victims lost tens of thousands of yuan. No more than 5 people fled; wechat group 251; over 7.',
			'Related reading: 300 cases in 2022',
		].join('\r\n'),
		chinese: [
			'﻿某地破案一百二十余起 抓获近200人',
			'来源：某报　2024-02-29 08:15',
			'2023年3月以来，在“净网2023”专项行动中，某地公安机关侦破案件一百二十余起，抓获犯罪嫌疑人１９８名，其中3人为行业内部人员；冻结资金2.5亿余元、缴获手机410部、银行卡1,300张，不少于5台电脑，上千条线索，第三批12个团伙，百余万条信息，20人左右，app5400，合计超过30元。',
		].join('\n'),
	};
	for (const [name, text] of Object.entries(texts)) {
		it(name, async () => {
			const folder = mkdtempSync(join(tmpdir(), 'draft-'));
			folders.push(folder);
			writeFileSync(join(folder, 'own.txt'), text);
			const record = join(folder, 'own.yaml');
			const answered = ANSWERS.reduce((yaml, [open, answer]) => yaml.replace(open, answer), yamlOf(text));
			writeFileSync(record, answered.replaceAll('{en: FILL IN, zh: FILL IN}', '{en: x, zh: 某}'));
			const {problems} = await checkSeeds(record, {sources: folder});
			// A guessed metric or unit may be of the wrong kind; the ledger itself has nothing to say.
			expect(problems.filter(({code}) => !['metric_kind', 'unit_kind'].includes(code))).toEqual([]);
			expect(yamlOf(text)).toBe(yamlOf(text));
		});
	}
});

describe('explorer draft', () => {
	function folderWith(name: string, content: string | Uint8Array): string {
		const folder = mkdtempSync(join(tmpdir(), 'draft-'));
		folders.push(folder);
		writeFileSync(join(folder, name), content);
		return folder;
	}

	it('prints the record, and talks beside it', async () => {
		const folder = folderWith('Own 2024.txt', '抓获嫌疑人5名');
		const {code, out, talk} = await explorer(['draft', join(folder, 'Own 2024.txt')]);
		expect(parse(out)).toMatchObject({id: 'own-2024', source: {file: 'Own 2024.txt', language: 'zh'}});
		expect([code, talk]).toEqual([
			0,
			'explorer: proposed 1 figure, 0 of them likely damaged; 0 numbers dismissed\n',
		]);
	});

	it('replaces no record unasked', async () => {
		const folder = folderWith('a.txt', '抓获嫌疑人5名');
		const args = ['draft', join(folder, 'a.txt'), '-o', join(folder, 'a.yaml')];
		expect((await explorer(args)).code).toBe(0);
		writeFileSync(join(folder, 'a.yaml'), 'hours of work');
		expect(await explorer(args)).toMatchObject({code: 2, talk: expect.stringContaining('--force')});
		expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('hours of work');
		expect((await explorer([...args, '--force'])).code).toBe(0);
	});

	it.each([
		['gone.txt', [], /gone\.txt: does not exist/],
		['a.txt', ['--id', 'My Report'], /--id takes lower-case words .* such as my-report/],
		['a.txt', ['--id', 'mps-2018'], /already the id of a report; choose another/],
		['gbk.txt', [], /gbk\.txt:2:2: not UTF-8 text; save the file as UTF-8/],
		['empty.txt', [], /empty\.txt: is empty/],
	])('%s %j ends with 2 and one line', async (name, more, message) => {
		const folder = folderWith('a.txt', '抓获嫌疑人5名');
		writeFileSync(join(folder, 'gbk.txt'), Buffer.from([0x31, 0x0a, 0xd7, 0xa5, 0xbb, 0xf1]));
		writeFileSync(join(folder, 'empty.txt'), '\uFEFF \n');
		const {code, out, talk} = await explorer(['draft', join(folder, name), ...more]);
		expect([code, out]).toEqual([2, '']);
		expect(talk).toMatch(message);
		expect(talk.trimEnd()).not.toContain('\n');
	});
});
