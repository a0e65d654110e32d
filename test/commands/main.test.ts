import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {TABLE_NAMES} from '../../src/export/columns.ts';
import {explorer} from './run.ts';

describe('explorer without a command', () => {
	it('prints what it would show', async () => {
		const {code, out, talk} = await explorer([]);
		expect(code).toBe(0);
		for (const report of ['mps-2016', 'mps-2018', 'mps-2021', 'gansu-2021', 'gansu-2022']) {
			expect(out).toContain(report);
		}
		expect(out).toMatch(/5 reports, \d+ campaigns, 16 cases, \d+ figures/);
		expect(out).toContain('--help');
		expect(talk).toBe('');
	});

	it('prints a view in sentences, and no comparison with an id that is none', async () => {
		const {code, out} = await explorer(['--view', 'cases']);
		expect(code).toBe(0);
		expect(out).toMatch(/^Explorer: 5 reports.*\n\nCases, 16 by date:\n1\. /);
		expect(out.split('\n').filter(line => /^\d+\. .*\([\w.-]+\)$/.test(line))).toHaveLength(16);
		const compared = await explorer(['--view', 'compare', '--lang', 'zh']);
		expect(compared.out).toContain('可以比较');
		expect(compared.out).not.toMatch(/\([\w.-]+\|/);
	});

	it('prints a record for each report in the format asked for', async () => {
		const {code, json} = await explorer(['--format', 'json', '--tier', 'all']);
		expect(code).toBe(0);
		const report = json().find(({id}: {id: string}) => id === 'mps-2018');
		expect(report).toMatchObject({cases: {id: 'mps-2018.cases_solved'}, figures: expect.any(Number)});
		expect((await explorer(['-f', 'csv'])).out.split('\r\n')).toHaveLength(7);
		expect((await explorer(['-f', 'md', '--lang', 'zh'])).out).toMatch(/^\| 报告 /);
	});

	it('speaks Chinese where the environment does', async () => {
		expect((await explorer([], {LANG: 'zh_CN.UTF-8'})).out).toContain('起案件');
	});

	it('prints help and version to stdout', async () => {
		expect((await explorer(['--help'])).out).toContain('explorer compare <a> <b>');
		expect((await explorer(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect((await explorer(['list', '--help'])).out).toContain('--area');
	});
});

describe('list', () => {
	it.each(TABLE_NAMES)('gives %s as JSON, one record a line', async table => {
		const {code, out, json} = await explorer(['list', table, '--format', 'json']);
		expect(code).toBe(0);
		expect(json().length).toBe(out.trimEnd().split('\n').length);
		expect(json()[0]).toHaveProperty('id');
	});

	it('gives a figure its fields in the order of the contract', async () => {
		const [first] = (await explorer(['list', 'figures', '-f', 'json'])).json();
		expect(Object.keys(first).slice(0, 24)).toEqual(
			[
				'id report campaign case source metric category area level period kind unit printed printedValue',
				'value low high bound status reading evidence partOf note',
			]
				.join(' ')
				.split(' ')
				.concat('noteZh'),
		);
	});

	it('filters by area, and by what only its figures know', async () => {
		const cases = (await explorer(['list', 'cases', '--area', 'gansu', '-f', 'json'])).json();
		expect(cases.map((row: {id: string}) => row.id)).toContain('mps-2018.jiuquan-loan');
		expect(cases.every((row: {area: string}) => row.area.startsWith('CN-GS'))).toBe(true);
		const metrics = (await explorer(['list', 'metrics', '--report', 'gansu-2021', '-f', 'json'])).json();
		expect(metrics.map((row: {id: string}) => row.id)).not.toContain('black_cards_seized');
		expect(metrics.length).toBeGreaterThan(0);
	});

	it('takes the query language, words included', async () => {
		const {json} = await explorer(['list', 'cases', '--where', 'juiquan loan', '-f', 'json']);
		expect(json().map((row: {id: string}) => row.id)).toEqual(['mps-2018.jiuquan-loan']);
	});

	it.each(['jingwang', 'Clean Net', '净网'])('takes every campaign called %s', async name => {
		const rows = (await explorer(['list', 'campaigns', '--campaign', name, '-f', 'json'])).json();
		expect(rows.map((row: {id: string}) => row.id)).toEqual(
			expect.arrayContaining(['clean-internet-2018', 'clean-internet-2021', 'gansu-clean-internet-2020']),
		);
	});

	it('ends with 1 and an empty list where nothing matches', async () => {
		const {code, out, talk} = await explorer(['list', 'cases', '--from', '2030', '-f', 'json']);
		expect([code, out, talk]).toEqual([1, '[]\n', 'explorer: nothing matches\n']);
	});
});

describe('wrong usage', () => {
	it.each([
		[['lst'], 'unknown command "lst"; did you mean "list"?'],
		[['list', 'figrues'], 'did you mean "figures"?'],
		[['list', 'figures', '--aera', 'x'], 'unknown option "--aera"; did you mean "--area"?'],
		[['list', 'figures', '--area', 'atlantis'], '--area: nothing is called “atlantis”; area takes CN'],
		[['list', 'figures', '--report', 'mps-2017'], 'nearest: mps-2016'],
		[['list', 'figures', '--where', 'value>abc'], '--where: “abc” is not a number'],
		[
			['list', 'figures', '--tier', 'primry'],
			'--tier takes primary, parallel, all; not "primry"; did you mean "primary"?',
		],
		[['list', 'figures', '--format', 'jsn'], 'did you mean "json"?'],
		[['list', 'figures', '--area', ''], '--area needs a value'],
		[['search', 'status:damagd'], 'search: nothing is called “damagd”; nearest: damaged'],
		[['search', 'suspects>abc'], 'search: “abc” is not a number; write it as'],
		[['search', 'foo:bar'], 'search: no field “foo”; fields are area,'],
		[['search', 'from:2018-13'], 'search: “2018-13” is not a date'],
		[['search', ''], 'search: the query is empty'],
		[['search', '!'], 'search: the query is empty'],
		[['export', '--search', 'foo:bar'], '--search: no field “foo”'],
		[['list', 'cases', '--where', ' '], '--where: the query is empty'],
		[['list', '--', '-x'], 'not "-x" (see explorer list --help)'],
		[['list', 'cases', '--format', 'xml'], 'tsv, md; not "xml" (see explorer list --help)'],
		[['export', '--what', 'foo'], 'not "foo" (see explorer export --help)'],
		[['check', '--sources', '/nonexist'], '--sources: "/nonexist" does not exist'],
		[['list'], 'expected "explorer list <what>"'],
		[['show', 'a', 'b'], 'show takes no further "b"'],
		[['search', 'x', '--limit', '0'], '--limit takes a whole number above zero'],
		[['list', 'cases', '--data', '/nowhere.json'], '/nowhere.json: does not exist'],
		[['copy', 'mps-2018', '--as', 'value'], 'a report has no form "value"'],
		[['export', '--what', 'all', '-f', 'csv'], 'choose a table'],
		[['build', '--check', '--watch'], 'do not go together'],
	])('%j ends with 2 and one clear line', async (args, line) => {
		const {code, out, talk} = await explorer(args);
		expect(talk).toContain(line);
		expect(talk.trimEnd().split('\n')).toHaveLength(1);
		expect([code, out]).toEqual([2, '']);
	});
});

describe('show', () => {
	it('shows a case with its figures, and a figure with its evidence', async () => {
		const page = (await explorer(['show', 'mps-2018.jiuquan-loan'])).out;
		expect(page).toContain('Jiuquan');
		expect(page).toContain('mps-2018.jiuquan-loan.funds_frozen');
		const figure = (await explorer(['show', 'mps-2018.cases_solved'])).out;
		expect(figure).toContain('22,000 to under 23,000');
		expect(figure).toContain('“more than 22000 criminal cases” at 0-30, paragraph 1, headline');
	});

	it('sets what is printed against what is read', async () => {
		const {out} = await explorer(['show', 'mps-2016.personal_records_seized']);
		expect(out).toContain('more than 29,000,000,000 records');
		expect(out).toContain('“290” (literally 290)');
		expect(out).toMatch(/why +The scale word 亿/);
		expect(out).toMatch(/by whom +Xinhua via/);
		expect(out).toMatch(/how sure +high/);
	});

	it('gives the whole record with its figures as JSON', async () => {
		const record = (await explorer(['show', 'mps-2018', '-f', 'json'])).json();
		expect(record.figures.every((figure: {report: string}) => figure.report === 'mps-2018')).toBe(true);
		expect(record).toHaveProperty('quality');
	});

	it('is whole in Markdown, and holds the figures in CSV', async () => {
		const page = (await explorer(['show', 'mps-2018.jiuquan-loan', '-f', 'md'])).out;
		expect(page).toMatch(/^# .*\n\ncase mps-2018\.jiuquan-loan\n\n- \*\*report/);
		expect(page).toContain('| mps-2018.jiuquan-loan.computers\\_seized | 866 |');
		expect(page).toContain('- mps-2018.jiuquan-loan.computers\\_seized: “866 computers” at 9262-9275');
		const figures = (await explorer(['show', 'mps-2018.jiuquan-loan', '-f', 'csv'])).out
			.trimEnd()
			.split('\r\n');
		expect(figures).toHaveLength(9);
		expect(figures[4]).toContain('""exact"":""866 computers""');
		const one = (await explorer(['show', 'mps-2018.cases_solved', '-f', 'tsv'])).out.trimEnd().split('\n');
		expect(one).toHaveLength(2);
		expect(one[1]).toContain('more than 22000 criminal cases');
	});

	it('ends with 1 and the nearest id where there is none such', async () => {
		const {code, talk} = await explorer(['show', 'mps-2108']);
		expect([code, talk]).toEqual([1, 'explorer: nothing has the id "mps-2108"; did you mean "mps-2018"?\n']);
	});
});

describe('compare', () => {
	it('finds that more cases were solved in 2021 than in 2018', async () => {
		const {code, json} = await explorer(['compare', 'mps-2018', 'mps-2021', '--format', 'json']);
		const row = json().find((one: {metric: string}) => one.metric === 'cases_solved');
		expect(code).toBe(0);
		expect(Object.keys(row)).toEqual(
			'metric category area a b verdict reasons difference ratio perMonth direction'.split(' '),
		);
		expect(row).toMatchObject({
			a: {low: 22_000, high: 23_000},
			b: {low: 37_000, high: 38_000},
			direction: 'up',
		});
	});

	it('gives no numbers for what is not comparable', async () => {
		const rows = (await explorer(['compare', 'mps-2018', 'mps-2021', '-f', 'json'])).json();
		const refused = rows.filter((row: {verdict: string}) => row.verdict === 'not_comparable');
		expect(refused.length).toBeGreaterThan(0);
		for (const row of refused) {
			expect([row.difference, row.ratio, row.perMonth]).toEqual([null, null, null]);
			expect(row.reasons.length).toBeGreaterThan(0);
		}
	});

	it('tells the same in words', async () => {
		const {out} = await explorer(['compare', 'mps-2018', 'mps-2021', '--format', 'text']);
		expect(out).toContain('rose from more than 22,000');
	});

	it('takes names where they mean one thing', async () => {
		const {code, json, talk} = await explorer(['compare', 'Net 2018', '净网2021', '-f', 'json']);
		expect([code, talk]).toEqual([0, expect.stringContaining('"净网2021" is clean-internet-2021')]);
		const byId = await explorer(['compare', 'clean-internet-2018', 'clean-internet-2021', '-f', 'json']);
		expect(json()).toEqual(byId.json());
		const several = await explorer(['compare', 'jingwang', 'mps-2018']);
		expect([several.code, several.out]).toEqual([1, '']);
		expect(several.talk).toContain('it may be clean-internet-2018, clean-internet-2021');
	});

	it('ends with 1 and the nearest id where a side is unknown', async () => {
		const {code, talk} = await explorer(['compare', 'mps-2018', 'mps-2012']);
		expect([code, talk]).toEqual([1, expect.stringContaining('did you mean "mps-2016"')]);
	});
});

describe('search', () => {
	it('finds a case whose name is misspelt, best first', async () => {
		const {code, json} = await explorer(['search', 'juiquan', 'loan', '--format', 'json', '--limit', '3']);
		expect(code).toBe(0);
		expect(json()).toHaveLength(3);
		expect(Object.keys(json()[0])).toEqual(['type', 'id', 'title', 'tier', 'score', 'matches']);
		expect(json()[0].id).toBe('mps-2018.jiuquan-loan');
	});

	it('keeps to the types asked for, in either spelling', async () => {
		const hits = (await explorer(['search', 'gambling', '--type', 'cases,category', '-f', 'json'])).json();
		expect(new Set(hits.map((hit: {type: string}) => hit.type))).toEqual(new Set(['case', 'category']));
	});

	it('takes what follows -- for words, whatever it looks like', async () => {
		const plain = await explorer(['search', 'gambling', '-f', 'json']);
		expect(await explorer(['search', '-f', 'json', '--', 'gambling'])).toMatchObject({
			code: 0,
			out: plain.out,
		});
		expect((await explorer(['search', '--', '-x'])).code).toBe(0);
		expect((await explorer(['list', '--', 'cases'])).out).toContain('mps-2018.jiuquan-loan');
		expect((await explorer(['show', '--', '--foo'])).talk).toContain('nothing has the id "--foo"');
	});

	it('ends with 1 where a sound query finds nothing', async () => {
		expect((await explorer(['search', 'report:mps-2018', 'value>1e18'])).code).toBe(1);
	});

	it('ends with 1 where nothing matches', async () => {
		expect(await explorer(['search', 'zzzzqqq', '-f', 'json'])).toMatchObject({code: 1, out: '[]\n'});
	});

	it('shows a person what has most of the words, says which it lacks, and ends with 1', async () => {
		const {code, out, talk} = await explorer(['search', 'hospital', 'data', 'leak']);
		expect(code).toBe(1);
		expect(talk).toContain('no record has all the words; without "hospital": ');
		const rows = out.trim().split('\n').slice(1);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.every(row => / partial /.test(row))).toBe(true);
	});

	it.each(['json', 'ndjson', 'csv', 'tsv'])('gives a script nothing that lacks a word: %s', async format => {
		const {code, out, talk} = await explorer(['search', 'hospital', 'data', 'leak', '-f', format]);
		expect(code).toBe(1);
		expect(out).not.toContain('personal');
		expect(talk).toContain('nothing matches; did you mean "data leak"?');
	});

	it('answers a question, and says which of its words were not looked for', async () => {
		const {code, json, talk} = await explorer(['search', 'how many suspects in 2018', '-f', 'json']);
		expect(code).toBe(0);
		expect(json()[0].id).toBe('mps-2018.suspects_arrested');
		expect(talk).toContain('not looked for: "how", "many", "in"');
	});

	it('says where else there is an answer, and never gives another year', async () => {
		const {code, out, talk} = await explorer(['search', 'how many suspects 2019']);
		expect([code, out.trim()]).toEqual([1, '']);
		expect(talk).toMatch(/nothing matches in primary reports; with --tier all: \d/);
	});
});

describe('copy', () => {
	it('sends the exact digits to the terminal and says that nothing confirms it', async () => {
		const {code, sent, talk, out} = await explorer(['copy', 'mps-2018.cases_solved', '--clipboard', 'osc52']);
		expect(code).toBe(0);
		expect(sent).toEqual([`\u001B]52;c;${Buffer.from('22000').toString('base64')}\u0007`]);
		expect(talk).toContain('your terminal does not confirm');
		expect(talk).toContain('a lower bound');
		expect(out).toBe('');
	});

	it('says so where it could not copy', async () => {
		const {code, talk} = await explorer(['copy', 'mps-2018', '--clipboard', 'native']);
		expect([code, talk]).toEqual([1, expect.stringContaining('not copied')]);
	});
});

describe('export', () => {
	const file = (name: string) => join(mkdtempSync(join(tmpdir(), 'explorer-export-')), name);

	it('writes the whole dataset as one file that --data reads back equal', async () => {
		const path = file('all.json');
		expect((await explorer(['export', '-o', path])).code).toBe(0);
		const whole = (await explorer(['list', 'figures', '-f', 'json'])).out;
		expect((await explorer(['list', 'figures', '-f', 'json', '--data', path])).out).toBe(whole);
	});

	it('takes the format from the name of the file, and replaces nothing unasked', async () => {
		const path = file('cases.csv');
		const args = ['export', '--what', 'cases', '--area', 'CN-GS', '-o', path];
		expect((await explorer(args)).code).toBe(0);
		expect(readFileSync(path, 'utf8')).toMatch(/^id,report,campaign,label\.en/);
		expect(await explorer(args)).toMatchObject({code: 2, talk: expect.stringContaining('--force')});
		expect((await explorer([...args, '--force'])).code).toBe(0);
	});

	it('marks CSV as UTF-8 for Excel', async () => {
		expect((await explorer(['export', '--excel'])).out.startsWith('\uFEFFid,')).toBe(true);
	});

	it('writes no file where nothing matches', async () => {
		const path = file('none.csv');
		expect((await explorer(['export', '--from', '2030', '-o', path])).code).toBe(1);
		expect(() => readFileSync(path)).toThrow('ENOENT');
	});
});

describe('check', () => {
	it('tells a dataset with a fault from one that cannot be read', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'explorer-check-'));
		writeFileSync(join(folder, 'faulty.json'), '{"figures": [{"id": "X"}]}');
		writeFileSync(join(folder, 'broken.json'), '{');
		const faulty = await explorer(['check', '--data', join(folder, 'faulty.json')]);
		expect([faulty.code, faulty.out]).toEqual([1, expect.stringContaining('figures[0]')]);
		expect((await explorer(['check', '--data', join(folder, 'broken.json')])).code).toBe(2);
	});
});

describe('check of records', () => {
	it('cannot read what is no YAML, and says where', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'explorer-check-'));
		writeFileSync(join(folder, 'x.yaml'), 'a: [1\nb: 2\n');
		for (const command of ['check', 'build']) {
			const {code, out, talk} = await explorer([command, folder]);
			expect([code, out]).toEqual([2, '']);
			expect(talk).toContain('x.yaml:2:1: ');
			expect(talk.trimEnd().split('\n')).toHaveLength(1);
		}
	});

	it('says that no text of a parallel report is held', async () => {
		const {out} = await explorer(['check', 'seeds']);
		expect(out).toMatch(/^mps-2018: \d+ figures, \d+ fragments of evidence, \d+ dismissals$/m);
		expect(out).toMatch(/^parallel-mps-2018: \d+ figures; no text of it is held$/m);
	});
});

describe('completion', () => {
	const complete = async (...words: string[]) => {
		const {out} = await explorer(['__complete', String(words.length), 'explorer', ...words]);
		return out.split('\n').filter(Boolean);
	};

	it.each(['bash', 'zsh'])('has a script for %s', async shell => {
		expect((await explorer(['completion', shell])).out).toContain('_explorer');
	});

	it('offers commands, tables, ids, options and values of the data', async () => {
		expect(await complete('co')).toEqual(['compare', 'copy', 'collect', 'completion']);
		expect(await complete('list', 'ca')).toEqual(['campaigns', 'categories', 'cases']);
		expect(await complete('show', 'mps-2018.jiuquan-loan')).toContain('mps-2018.jiuquan-loan');
		expect(await complete('compare', 'mps-2018', 'mps-2')).toEqual(
			expect.arrayContaining(['mps-2016', 'mps-2018', 'mps-2021']),
		);
		expect(await complete('list', 'figures', '--re')).toEqual(['--report']);
		expect(await complete('list', '--area', 'CN-GS-j')).toContain('CN-GS-jiuquan');
		expect(await complete('list', 'figures', '--format=nd')).toEqual(['--format=ndjson']);
	});

	it('offers what only some commands take', async () => {
		expect(await complete('chart', 'cases_so')).toContain('cases_solved');
		expect(await complete('compare', '--format', '')).toEqual(
			expect.arrayContaining(['text', 'svg', 'html', 'csv']),
		);
		expect(await complete('list', '--format', 'h')).toEqual([]);
		expect(await complete('list', '--data', '')).toEqual(['bundled']);
	});

	it('understands the three words that bash makes of --format=nd', async () => {
		expect(await complete('list', 'figures', '--format', '=', 'nd')).toEqual(['ndjson']);
		expect(await complete('list', 'figures', '--format', '=')).toContain('json');
	});
});
