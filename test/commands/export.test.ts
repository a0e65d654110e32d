import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {progressOf} from '../../src/commands/progress.ts';
import {explorer} from './run.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'explorer-export-'));
const figures = async (...args: string[]) =>
	(await explorer(['list', 'figures', '--format', 'json', ...args])).json();
const TABLES = ['reports', 'campaigns', 'cases', 'periods', 'figures'] as const;

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, cell = '', plain = '', end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
	)) {
		rows.at(-1)!.push(cell.replaceAll('""', '"') || plain);
		if (end === '\r\n') {
			rows.push([]);
		}
	}
	return rows.slice(0, -1);
}

describe('an export reads back equal', () => {
	it.each(['json', 'datapackage'])('as %s, whole', async format => {
		const out = join(folder(), format === 'json' ? 'all.json' : 'package');
		expect((await explorer(['export', '--format', format, '-o', out, '--tier', 'all'])).code).toBe(0);
		for (const table of TABLES) {
			const args = ['list', table, '--format', 'json', '--tier', 'all'];
			expect((await explorer([...args, '--data', out])).json(), table).toEqual((await explorer(args)).json());
		}
	});

	it.each([
		['json', 'all.json', ''],
		['datapackage', 'package', 'units.json'],
		['datapackage', 'package', 'datapackage.json'],
	])('as %s, byte for byte: of %s %s', async (format, name, part) => {
		const [first, again] = [join(folder(), name), join(folder(), name)];
		await explorer(['export', '--format', format, '-o', first]);
		await explorer(['export', '--format', format, '-o', again, '--data', first]);
		expect(readFileSync(join(again, part), 'utf8')).toBe(readFileSync(join(first, part), 'utf8'));
	});

	it('as a data package of a part, with all that the part names', async () => {
		const out = join(folder(), 'part');
		const filter = ['--where', 'category:gambling'];
		const {talk} = await explorer(['export', '--format', 'datapackage', '-o', out, ...filter]);
		expect(talk).toMatch(/wrote \d+ figures.* as a data package to/);
		expect(await figures('--data', out, ...filter)).toEqual(await figures(...filter));
		expect((await explorer(['check', '--data', out])).code).toBe(0);
		const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
		expect(descriptor.description).toContain('(--where category:gambling)');
		for (const {path, hash, bytes} of descriptor.resources) {
			const content = readFileSync(join(out, path));
			expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
			expect(bytes).toBe(content.length);
		}
	});

	it('as NDJSON, CSV and TSV, cell for cell', async () => {
		const all = await figures();
		const lines = (await explorer(['export', '--format', 'ndjson'])).out.trim().split('\n');
		expect(lines.map(line => JSON.parse(line))).toEqual(all);
		const [head = [], ...rows] = readCsv((await explorer(['export', '--format', 'csv'])).out);
		expect(rows).toHaveLength(all.length);
		for (const [i, row] of rows.entries()) {
			const cell = (name: string): string => row[head.indexOf(name)] ?? '';
			expect(cell('id')).toBe(all[i].id);
			expect(cell('value')).toBe(all[i].value === null ? '' : String(all[i].value));
			expect(cell('period.note')).toBe(all[i].period.note ?? '');
			expect(JSON.parse(cell('evidence'))).toEqual(all[i].evidence);
		}
		const tsv = (await explorer(['export', '--format', 'tsv'])).out.replace(/\n$/, '').split('\n');
		expect(tsv.map(line => line.split('\t').length)).toEqual(tsv.map(() => head.length));
	});
});

describe('a data package', () => {
	it('is not written where other files are, nor over another without --force', async () => {
		const out = folder();
		const write = (...args: string[]) => explorer(['export', '--format', 'datapackage', '-o', out, ...args]);
		expect((await write()).code).toBe(0);
		expect(await write()).toMatchObject({
			code: 2,
			talk: `explorer: ${out} exists; add --force to replace it\n`,
		});
		expect((await write('--force')).code).toBe(0);
		const other = folder();
		writeFileSync(join(other, 'thesis.doc'), 'years of work');
		const {code, talk} = await explorer(['export', '-f', 'datapackage', '-o', other, '--force']);
		expect([code, talk]).toEqual([2, `explorer: ${other} holds other files; give a new folder\n`]);
		expect(readdirSync(other)).toEqual(['thesis.doc']);
	});

	it('needs a folder, and a part that tables can hold', async () => {
		expect((await explorer(['export', '-f', 'datapackage'])).talk).toContain('name it with -o DIR');
		const out = join(folder(), 'x');
		expect((await explorer(['export', '-f', 'datapackage', '--search', 'gansu', '-o', out])).code).toBe(2);
		expect((await explorer(['export', '-f', 'datapackage', '--what', 'metrics', '-o', out])).code).toBe(2);
	});
});

describe('export', () => {
	it('writes what a search finds and what a comparison says, as any format', async () => {
		const found = (await explorer(['export', '--search', 'gansu gambling', '-f', 'json'])).json();
		expect(found).toEqual((await explorer(['search', 'gansu', 'gambling', '-f', 'json'])).json());
		const compared = await explorer(['export', '--compare', 'mps-2018..mps-2021', '-f', 'ndjson']);
		expect(JSON.parse(compared.out.split('\n')[0] ?? '')).toHaveProperty('verdict');
		const {out} = await explorer(['export', '--compare', 'mps-2018..mps-2021', '-f', 'html']);
		expect(out).toMatch(/^<!doctype html>.*<\/html>\n$/s);
		expect((await explorer(['export', '--compare', 'mps-2018'])).code).toBe(2);
		expect((await explorer(['export', '--compare', 'mps-2018..nowhere'])).code).toBe(1);
	});

	it('shows data in HTML as it is', async () => {
		const file = join(folder(), 'a.json');
		const reports = (await explorer(['list', 'reports', '--format', 'json'])).json();
		reports[0].title.en = '<script>alert("x")</script> & \u001B[2J';
		writeFileSync(file, JSON.stringify({reports: [{...reports[0], campaign: null}]}));
		const {out} = await explorer(['export', '--what', 'reports', '-f', 'html', '--data', file]);
		expect(out).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;');
		expect(out).not.toMatch(/<script|\u001B/);
	});

	it('ends quietly where the pipe is closed, whatever is left to write', async () => {
		const script = `"${process.execPath}" "${CLI}" export --tier all | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
		const child = spawn('bash', ['-c', script]);
		let said = '';
		child.stdout.on('data', chunk => {
			said += chunk;
		});
		child.stderr.on('data', chunk => {
			said += chunk;
		});
		await new Promise(resolve => child.on('close', resolve));
		expect(said).toBe('0\n');
	});

	it('leaves no half of a file where it cannot write', async () => {
		const out = folder();
		mkdirSync(join(out, 'taken.json'));
		expect((await explorer(['export', '-o', join(out, 'taken.json'), '--force'])).code).toBe(2);
		expect((await explorer(['export', '-o', join(out, 'no', 'such', 'a.json')])).talk).toContain(
			'there is no such folder',
		);
		expect(readdirSync(out)).toEqual(['taken.json']);
	});
});

describe('progress', () => {
	const io = (lines: string[]) => ({progress: (line: string) => void lines.push(line)}) as never;

	it('is shown on what takes longer than a second, a few times a second, and cleared', () => {
		const lines: string[] = [];
		let now = 0;
		const {tick, end} = progressOf(io(lines), () => now);
		for (; now < 2000; now += 50) {
			tick(now * 10_000, now);
		}
		end();
		expect(lines[0]).toBe('explorer: 1000 rows, 10.0 MB');
		expect(lines.at(-1)).toBe('');
		expect(lines.length).toBeLessThan(8);
	});

	it('is not shown on what is quick, nor where nobody sits at a terminal', () => {
		const lines: string[] = [];
		const quick = progressOf(io(lines), () => 0);
		quick.tick(1, 1);
		quick.end();
		expect(lines).toEqual([]);
		let now = 0;
		const silent = progressOf({} as never, () => (now += 5000));
		silent.tick(1, 1);
		silent.end();
	});
});
