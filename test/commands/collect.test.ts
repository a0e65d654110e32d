import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from '@retorquere/bibtex-parser';
import {beforeEach, describe, expect, it} from 'vitest';
import {expectGolden} from '../helpers/golden.ts';
import {explorer} from './run.ts';

let env: Record<string, string>;
const collect = (...args: string[]) => explorer(['collect', ...args], env);
const refs = async (): Promise<string[]> =>
	(await collect('list', '--format', 'json')).json().map(({ref}: {ref: string}) => ref);

beforeEach(() => {
	env = {XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'explorer-collect-'))};
});

describe('explorer collect', () => {
	it('gathers figures, cases and comparisons over several runs, in order', async () => {
		expect((await collect('add', 'mps-2018.cases_solved', 'mps-2018.jiuquan-loan')).talk).toBe(
			'explorer: added 2 items; default has 2\n',
		);
		await collect('add', 'mps-2018..mps-2021', 'mps-2018.cases_solved');
		expect(await refs()).toEqual(['mps-2018.cases_solved', 'mps-2018.jiuquan-loan', 'mps-2018..mps-2021']);
		expect((await collect('names')).out).toBe('default\t3\n');
	});

	it('moves, annotates, removes and undoes, by position or id', async () => {
		await collect('add', 'mps-2018.cases_solved', 'mps-2021.cases_solved', 'mps-2016.cases_solved');
		await collect('move', '3', '1');
		expect(await refs()).toEqual(['mps-2016.cases_solved', 'mps-2018.cases_solved', 'mps-2021.cases_solved']);
		await collect('note', 'mps-2018.cases_solved', 'see', 'chapter 2');
		expect((await collect('list')).out).toContain('see chapter 2');
		await collect('remove', '1', 'mps-2021.cases_solved');
		expect(await refs()).toEqual(['mps-2018.cases_solved']);
		await collect('undo');
		expect(await refs()).toHaveLength(3);
		await collect('clear');
		expect((await collect('list')).code).toBe(1);
		await collect('undo');
		expect(await refs()).toHaveLength(3);
	});

	it('does again what was undone, and says so in Chinese', async () => {
		await collect('add', 'mps-2018.cases_solved');
		await collect('undo');
		expect((await collect('redo')).talk).toBe('explorer: done again; default has 1\n');
		expect((await collect('redo')).talk).toBe('explorer: there is nothing to do again; default has 1\n');
		expect((await collect('remove', '1', '--lang', 'zh')).talk).toBe('explorer: 已移出1项；default共有0项\n');
		const slip = await collect('add', 'mps-2018.case_solved', '--lang', 'zh');
		expect(slip.talk).toContain('是否指“mps-2018.cases_solved”');
	});

	it('has names, which can be changed; an empty one can be deleted', async () => {
		await collect('add', 'mps-2018.cases_solved', '--name', 'draft');
		expect(await collect('rename', '论文', '--name', 'draft')).toMatchObject({
			code: 0,
			talk: 'explorer: the collection "draft" is now "论文"\n',
		});
		expect((await collect('names')).out).toBe('论文\t1\n');
		expect(await collect('delete', '--name', '论文')).toMatchObject({
			code: 2,
			talk: 'explorer: the collection "论文" is not empty; take everything out first\n',
		});
		await collect('clear', '--name', '论文');
		expect((await collect('delete', '--name', '论文')).code).toBe(0);
		expect((await collect('names')).out).toBe('');
		expect((await collect('rename', '../x', '--name', '论文', '--lang', 'zh')).talk).toContain('收集的名称');
	});

	it('takes all or nothing, and says what was probably meant', async () => {
		const {code, talk} = await collect('add', 'mps-2021.cases_solved', 'mps-2018.case_solved');
		expect(code).toBe(1);
		expect(talk).toContain(
			'nothing has the id "mps-2018.case_solved"; did you mean "mps-2018.cases_solved"?',
		);
		expect((await collect('list')).talk).toContain('is empty');
	});

	it('counts once what is named twice', async () => {
		const {talk} = await collect('add', 'mps-2018.cases_solved', 'mps-2018.cases_solved');
		expect(talk).toBe('explorer: added 1 item; 1 item there already; default has 1\n');
	});

	it('refuses what no collection holds', async () => {
		expect(await collect('add', 'mps-2018')).toMatchObject({
			code: 2,
			talk: 'explorer: a collection takes figures, cases and comparisons (A..B); "mps-2018" is a report\n',
		});
		expect((await collect('add', 'mps-2018..nowhere')).code).toBe(1);
		expect((await collect('frobnicate')).code).toBe(2);
		expect((await collect('list', '--name', '../../etc')).code).toBe(2);
		expect((await collect('remove', '7')).talk).toContain('it has 0 items');
	});

	it('waits for a pipe that is slow to fill', async () => {
		const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
		// Its ids come only once the reader has started, and has found the pipe empty.
		const child = spawn(process.execPath, [cli, 'collect', 'add', '-'], {env: {...process.env, ...env}});
		const [id] = (await explorer(['list', 'cases', '--format', 'json'], env)).json();
		child.stdin.write(`${id.id}\n`);
		await explorer(['list', 'reports'], env);
		child.stdin.end('mps-2018.cases_solved\n');
		const code = await new Promise(resolve => child.on('close', resolve));
		expect(code).toBe(0);
		expect(await refs()).toEqual([id.id, 'mps-2018.cases_solved']);
	});

	it('reads ids from a pipe where a word is -, in its place', async () => {
		const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
		const piped = (words: string[], input: string) =>
			spawnSync(process.execPath, [cli, 'collect', ...words], {
				input,
				encoding: 'utf8',
				env: {...process.env, ...env},
			});
		expect(piped(['add', '-'], 'mps-2021.cases_solved\n')).toMatchObject({
			status: 0,
			stderr: 'explorer: added 1 item; default has 1\n',
		});
		piped(['add', 'mps-2018.cases_solved', '-'], 'mps-2016.cases_solved\ngansu-2021.gangs_destroyed\n');
		expect(await refs()).toEqual([
			'mps-2021.cases_solved',
			'mps-2018.cases_solved',
			'mps-2016.cases_solved',
			'gansu-2021.gangs_destroyed',
		]);
		expect(piped(['remove', '-'], 'mps-2021.cases_solved mps-2016.cases_solved').status).toBe(0);
		expect(await refs()).toEqual(['mps-2018.cases_solved', 'gansu-2021.gangs_destroyed']);
	});

	it('says where a moved item is, also where the position asked for is beyond the end', async () => {
		await collect('add', 'mps-2018.cases_solved', 'mps-2021.cases_solved', 'mps-2016.cases_solved');
		expect((await collect('move', '1', '99')).talk).toContain('moved mps-2018.cases_solved to 3;');
		expect((await collect('move', '3', '99')).talk).toContain('mps-2018.cases_solved is at 3 already;');
	});

	it('says what is not in the data that is loaded', async () => {
		await collect('add', 'mps-2018.cases_solved', 'mps-2021.cases_solved');
		const file = join(env.XDG_STATE_HOME ?? '', 'jingwang-explorer', 'collections', 'default.json');
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('mps-2021.cases_solved', 'mps-1999.gone'));
		const {code, talk} = await collect('export');
		expect(code).toBe(0);
		expect(talk).toBe('explorer: "mps-1999.gone" is not in the data that is loaded\n');
	});

	it('keeps named collections apart', async () => {
		await collect('add', 'mps-2018.cases_solved', '--name', '论文');
		expect((await collect('list')).code).toBe(1);
		expect((await collect('list', '--name', '论文')).code).toBe(0);
	});

	it('says that a damaged file was set aside, and goes on', async () => {
		await collect('add', 'mps-2018.cases_solved');
		const folder = join(env.XDG_STATE_HOME ?? '', 'jingwang-explorer', 'collections');
		writeFileSync(join(folder, 'default.json'), '{"vers');
		const {code, talk} = await collect('add', 'mps-2021.cases_solved');
		expect(code).toBe(0);
		expect(talk).toContain(`set aside as ${join(folder, 'default.damaged-1.json')}`);
		expect(readFileSync(join(folder, 'default.damaged-1.json'), 'utf8')).toBe('{"vers');
		expect(await refs()).toEqual(['mps-2021.cases_solved']);
	});
});

describe('a whole collection', () => {
	beforeEach(async () => {
		await collect('add', 'mps-2018.cases_solved', '--note', 'Zum *Vergleich*\nund <b>mehr</b>');
		await collect('add', 'gansu-2022.lanzhou-drugs.funds_involved', 'mps-2016.personal_records_seized');
		await collect('add', 'mps-2018.jiuquan-loan', 'gansu-2021..gansu-2022');
		await collect('add', '--note', '=SUM(A1) 自己的话');
	});

	it.each(['en', 'zh'])('is a sheet with footnoted sources: %s', async lang => {
		for (const format of ['md', 'html']) {
			const {out} = await collect('export', '--format', format, '--lang', lang);
			expectGolden(`collection/sheet.${lang}.${format}`, out);
		}
	});

	it('cites each report once, and every footnote is there', async () => {
		const {out} = await collect('export');
		const used = new Set([...out.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id));
		const given = [...out.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, id]) => id);
		expect(given.sort()).toEqual([...used].sort());
	});

	it('neutralises formulas in CSV and says so; --excel has a byte-order mark', async () => {
		const {out, talk} = await collect('export', '--excel');
		expect(out.startsWith('\uFEFFposition,')).toBe(true);
		expect(out).toContain("'=SUM(A1)");
		expect(talk).toContain('1 cell that begins like a formula got a leading apostrophe');
	});

	it('says in its doubt column that a figure is vague', async () => {
		await collect('add', 'mps-2018.xinxiang-sniffing.victim_loss');
		expect((await collect('export', '--format', 'csv')).out).toContain(
			'no single value; its words allow 10,000 to 100,000 CNY',
		);
	});

	it('is a bibliography of the reports behind it', async () => {
		const bibtex = parse((await collect('export', '--format', 'bibtex')).out);
		expect(bibtex.errors).toEqual([]);
		const keys = bibtex.entries.map(({key}) => key);
		expect(keys).toEqual(['mps-2018', 'gansu-2022', 'mps-2016', 'gansu-2021']);
		const csl = (await collect('export', '--format', 'csl')).json();
		expect(csl.map(({id}: {id: string}) => id)).toEqual(keys);
	});

	it('goes to the clipboard and to files, which it does not replace unasked', async () => {
		const copied = await collect('copy', '--clipboard', 'osc52', '--format', 'bibtex');
		expect(copied.talk).toContain('6 collected as bibtex: sent by OSC 52; your terminal does not confirm');
		expect(copied.sent).toHaveLength(1);
		const file = join(env.XDG_STATE_HOME ?? '', 'out.md');
		expect((await collect('export', '-o', file)).code).toBe(0);
		expect((await collect('export', '-o', file)).talk).toContain('add --force to replace it');
		expect(readFileSync(file, 'utf8')).toBe((await collect('export')).out);
	});
});
