import {existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {assertWellFormed} from '../chart/well-formed.ts';
import {explorer} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-chart-'));

describe('chart', () => {
	it('prints a metric over time as SVG', async () => {
		const {code, out, talk} = await explorer(['chart', 'suspects_arrested']);
		expect(code).toBe(0);
		expect(talk).toBe('');
		assertWellFormed(out);
		expect(out).toContain('&gt;80,000');
	});

	it('keeps to an area and to a category', async () => {
		const gansu = (await explorer(['chart', 'suspects_arrested', '--area', 'gansu'])).out;
		expect(gansu).toContain('&gt;4,200');
		expect(gansu).not.toContain('&gt;80,000');
		const leaks = (await explorer(['chart', 'suspects_arrested', '--category', 'personal_info'])).out;
		expect(leaks).toContain('&gt;3,300');
		expect(leaks).not.toContain('&gt;80,000');
	});

	it('writes a file once, and replaces it only when told', async () => {
		const file = join(folder, 'one.svg');
		const first = await explorer(['chart', 'cases_solved', '-o', file]);
		expect(first).toMatchObject({code: 0, out: ''});
		assertWellFormed(readFileSync(file, 'utf8'));
		const again = await explorer(['chart', 'cases_solved', '-o', file]);
		expect(again.code).toBe(2);
		expect(again.talk).toContain('--force');
		expect((await explorer(['chart', 'cases_solved', '-o', file, '--force'])).code).toBe(0);
	});

	it.each([
		['suspects_arested', 'suspects_arrested'],
		['抓获黑客数', 'hackers_arrested'],
	])('ends with 1 and the nearest metric for %s', async (given, meant) => {
		const {code, out, talk} = await explorer(['chart', given]);
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(talk).toBe(`explorer: no metric has the id "${given}"; did you mean "${meant}"?\n`);
	});

	it('ends with 1 and writes nothing where no period has a figure', async () => {
		const file = join(folder, 'none.svg');
		const {code, talk} = await explorer([
			'chart',
			'cases_filed',
			'--area',
			'CN',
			'--category',
			'hacking',
			'-o',
			file,
		]);
		expect(code).toBe(1);
		expect(talk).toContain('was not written');
		expect(existsSync(file)).toBe(false);
	});

	it('ends with 2 for an area that nobody knows', async () => {
		const {code, talk} = await explorer(['chart', 'cases_solved', '--area', 'atlantis']);
		expect(code).toBe(2);
		expect(talk).toMatch(/^explorer: --area: /);
	});
});

it('the charting library is loaded for pictures alone', () => {
	const dist = fileURLToPath(new URL('../../dist', import.meta.url));
	const files = [
		join(dist, 'cli.js'),
		...readdirSync(join(dist, 'parts')).map(name => join(dist, 'parts', name)),
	];
	const texts = files.map(file => ({file, text: readFileSync(file, 'utf8')}));
	const heavy = texts.filter(({text}) => text.includes('renderToSVGString'));
	expect(heavy).toHaveLength(1);
	const [library] = heavy;
	const name = library?.file.split(/[\\/]/).at(-1) ?? '';
	const imports = texts.filter(({text}) => new RegExp(`(?:from|import)\\s*"[^"]*${name}"`).test(text));
	expect(imports.map(({file}) => file)).toEqual([]);
	expect(texts.some(({text}) => text.includes(`${name}")`))).toBe(true);
});
