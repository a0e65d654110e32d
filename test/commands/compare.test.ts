import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {assertWellFormed} from '../chart/well-formed.ts';
import {explorer} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-compare-'));
const PAIR = ['compare', 'mps-2018', 'mps-2021'];

describe('compare as a document', () => {
	it('prints one whole page, in the language asked for', async () => {
		const {code, out, talk} = await explorer([...PAIR, '--format', 'html', '--lang', 'zh']);
		expect(code).toBe(0);
		expect(talk).toBe('');
		assertWellFormed(out);
		expect(out).toContain('须谨慎比较（3）');
	});

	it('prints a picture', async () => {
		const {code, out} = await explorer([...PAIR, '--format', 'svg']);
		expect(code).toBe(0);
		assertWellFormed(out);
		expect(out).toMatch(/^<\?xml .*\n<svg /);
	});

	it('takes the format from the name of the file, and replaces nothing unasked', async () => {
		const file = join(folder, 'two.html');
		const {code, out, talk} = await explorer([...PAIR, '-o', file]);
		expect({code, out}).toEqual({code: 0, out: ''});
		expect(talk).toContain(`wrote the comparison to ${file}`);
		assertWellFormed(readFileSync(file, 'utf8'));

		writeFileSync(file, 'mine');
		const again = await explorer([...PAIR, '-o', file]);
		expect(again.code).toBe(2);
		expect(again.talk).toContain('--force');
		expect(readFileSync(file, 'utf8')).toBe('mine');
		expect((await explorer([...PAIR, '-o', file, '--force'])).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toContain('<!DOCTYPE html>');
	});

	it('writes rows to a file too', async () => {
		const file = join(folder, 'two.json');
		expect((await explorer([...PAIR, '-o', file])).code).toBe(0);
		expect(JSON.parse(readFileSync(file, 'utf8')).length).toBeGreaterThan(10);
	});

	it('writes no file where a side is unknown', async () => {
		const file = join(folder, 'none.svg');
		const {code, talk} = await explorer(['compare', 'mps-2018', 'mps-2012', '-o', file]);
		expect(code).toBe(1);
		expect(talk.trimEnd().split('\n')).toHaveLength(1);
		expect(existsSync(file)).toBe(false);
	});
});

describe('compare as a table', () => {
	it.each(['table', 'md'])(
		'tells each reason as a sentence below it, and the convention (%s)',
		async format => {
			const {out, talk} = await explorer([...PAIR, '--format', format]);
			const [, ...below] = out.split(/\n\n/);
			const notes = below.join('\n').split('\n');
			expect(talk).toBe('');
			expect(notes.filter(line => /the direction holds per month too/.test(line))).toHaveLength(1);
			expect(notes.filter(line => line.startsWith('Convention: “more than n” reaches'))).toHaveLength(1);
			const numbers = notes.flatMap(line => /^(\d+)\. /.exec(line)?.[1] ?? []);
			expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
			const asked = [...(out.split(/\n\n/)[0] ?? '').matchAll(/(?:with care|comparable)\W+([\d ]+)/g)];
			expect(new Set(asked.flatMap(([, list = '']) => list.trim().split(' ')))).toEqual(new Set(numbers));
		},
	);

	it('tells them for shares too', async () => {
		const {out} = await explorer(['compare', 'mps-2016', 'mps-2021', '--shares']);
		expect(out).toMatch(/\n\n1\. \w+: /);
		expect(out).toContain('Convention: ');
	});
});

describe('compare --shares', () => {
	it('gives shares in place of the rows, with percentage points', async () => {
		const {code, json} = await explorer(['compare', 'mps-2016', 'mps-2021', '--shares', '--format', 'json']);
		expect(code).toBe(0);
		expect(json()[0]).toMatchObject({
			metric: 'insiders_arrested',
			of: 'suspects_arrested',
			a: {part: 'mps-2016.insiders_arrested', basis: 'stated'},
			b: {part: 'mps-2021.personal_info.insiders_arrested', basis: 'beside'},
			verdict: 'with_care',
			direction: 'up',
		});
	});

	it('leaves the rows as they are where it is not asked for', async () => {
		const rows = (await explorer(['compare', 'mps-2016', 'mps-2021', '--format', 'json'])).json();
		expect(Object.keys(rows[0])).toEqual(
			'metric category area a b verdict reasons difference ratio perMonth direction'.split(' '),
		);
	});

	it('is told with the sentences', async () => {
		const {out} = await explorer(['compare', 'mps-2016', 'mps-2021', '--format', 'text']);
		expect(out).toContain('up by 1.13 to 5.11 percentage points');
	});

	it('ends with 1 where no share can be given', async () => {
		const {code, talk} = await explorer(['compare', '2018-05/2018-08', '2022-01/2022-06', '--shares']);
		expect(code).toBe(1);
		expect(talk).toContain('no share can be given');
	});
});
