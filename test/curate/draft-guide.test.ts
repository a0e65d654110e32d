/** The guide of seeds/README.md, command by command, as its reader runs them. */
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = join(root, 'test', 'fixtures', 'own-report');
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, {recursive: true}));

const guide = readFileSync(join(root, 'seeds', 'README.md'), 'utf8')
	.split(/^## /m)
	.find(part => part.startsWith('A report of your own'))!;
const commands = [...guide.matchAll(/^npx explorer (.*)$/gm)].map(match => match[1]!.split(' '));

function explorer(args: readonly string[]): Promise<{code: number; out: string; talk: string}> {
	return new Promise(resolve => {
		const cli = join(root, 'dist', 'cli.js');
		execFile(process.execPath, [cli, ...args], {cwd: folder}, (error, out, talk) => {
			resolve({code: error ? Number(error.code) : 0, out, talk});
		});
	});
}

describe('the guide to a report of one own', () => {
	const [draft, check, ...rest] = commands;

	it('drafts the text and tells what is missing', async () => {
		cpSync(join(fixture, 'yunzhou-2025.txt'), join(folder, 'yunzhou-2025.txt'));
		cpSync(join(fixture, 'vocabulary'), join(folder, 'vocabulary'), {recursive: true});
		const drafted = await explorer(draft!);
		expect(drafted.talk).toContain('14 figures, 1 of them likely damaged');
		expect(drafted.code).toBe(0);
		const checked = await explorer(check!);
		expect(checked.code).toBe(1);
		const shown = /^yunzhou-2025\.yaml:.*\(fill_in\)$/m.exec(guide)![0];
		expect(checked.out.split('\n')).toContain(shown);
	});

	it('ends in a report that opens, alone and beside the bundled ones', async () => {
		cpSync(join(fixture, 'yunzhou-2025.yaml'), join(folder, 'yunzhou-2025.yaml'));
		expect((await explorer(check!)).talk).toContain('every number of the texts is accounted for');
		expect(rest.map(args => args[0])).toEqual(['build', '--data', 'list', 'show', 'search', 'compare']);
		const outputs: string[] = [];
		for (const args of rest) {
			const {code, out, talk} = await explorer(args);
			expect([args.join(' '), code, code === 0 ? '' : talk]).toEqual([args.join(' '), 0, '']);
			outputs.push(out);
		}
		expect(outputs.slice(2).every(out => out.includes('yunzhou-2025'))).toBe(true);
		expect(outputs[3]).toContain('damaged');
	});

	it('the finished record has every figure of the draft, at the same places', async () => {
		await explorer(['draft', 'yunzhou-2025.txt', '-o', 'again.yaml']);
		const places = (name: string): string[] =>
			readFileSync(join(folder, name), 'utf8').match(/- \{start: .*?(?:exact: "[^"]*"|end: \d+)/g) ?? [];
		expect(places('again.yaml')).toEqual(places('yunzhou-2025.yaml'));
		expect(places('again.yaml')).toHaveLength(23);
	});
});

describe('one record beside others', () => {
	it('bundled means the data of the program, once, alone or with others', async () => {
		const ids = async (...data: string[]): Promise<string[]> => {
			const args = data.flatMap(path => ['--data', path]);
			const {out} = await explorer(['list', 'reports', '--format', 'json', ...args]);
			return (JSON.parse(out) as Array<{id: string}>).map(({id}) => id);
		};
		const all = await ids();
		expect(await ids('bundled')).toEqual(all);
		expect(await ids('bundled', 'yunzhou-2025.json')).toEqual([...all, 'yunzhou-2025']);
		expect(await ids('yunzhou-2025.json')).toEqual(['yunzhou-2025']);
	});

	it.each([
		[['list', 'figures', '--data', 'yunzhou-2025.yaml'], /is a record, not a dataset; run "explorer build/],
		[['build', 'yunzhou-2025.yaml', '-o', 'data'], /give a name that ends in \.json/],
		[['build', 'yunzhou-2025.txt'], /is neither a folder nor a \.yaml file/],
		[['build', 'gone.yaml'], /gone\.yaml: does not exist/],
	])('%j ends with 2 and says what to do', async (args, message) => {
		const {code, talk} = await explorer(args);
		expect(code).toBe(2);
		expect(talk).toMatch(message);
	});

	it('is built into one file, which alone is replaced when it changes', async () => {
		const built = ['build', 'yunzhou-2025.yaml', '--check'];
		expect((await explorer(built)).talk).toContain('is up to date');
		cpSync(join(root, 'package.json'), join(folder, 'package.json'));
		const refused = await explorer(['build', 'yunzhou-2025.yaml', '-o', 'package.json']);
		expect([refused.code, refused.talk]).toEqual([2, expect.stringContaining('is no dataset')]);
	});
});
