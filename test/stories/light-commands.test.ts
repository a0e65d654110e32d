/** Commands start without the explorer: what Node really loaded is asked of Node. */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {CLI} from '../helpers/terminal.ts';

/** Words that stand in the bundled code of each library, and nowhere else. */
const MARKS = {
	ink: 'Raw mode is not supported on the current process.stdin',
	react: 'react.transitional.element',
};

type Report = {readonly result: readonly {readonly url: string}[]};

/** Paths of every script of ours that ran, by V8's own coverage. */
function loaded(args: readonly string[]): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-coverage-'));
	try {
		const {status} = spawnSync(process.execPath, [CLI, ...args], {
			env: {PATH: process.env.PATH, LANG: 'C.UTF-8', NODE_V8_COVERAGE: folder},
			stdio: 'ignore',
		});
		expect(status).toBe(0);
		return readdirSync(folder).flatMap(name => {
			const {result} = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report;
			return result
				.map(({url}) => url)
				.filter(url => url.startsWith('file:'))
				.map(url => fileURLToPath(url));
		});
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

test('the marks are in the bundle, so that their absence means something', () => {
	const parts = join(dirname(CLI), 'parts');
	const all = readdirSync(parts)
		.map(name => readFileSync(join(parts, name), 'utf8'))
		.join('\n');
	for (const mark of Object.values(MARKS)) {
		expect(all).toContain(mark);
	}
});

test.each([[['--help']], [['list', 'cases', '--format', 'json']], [['search', 'jiuquan']], [[]]])(
	'explorer %j loads neither Ink nor React',
	args => {
		const files = loaded(args);
		expect(files).toContain(CLI);
		const heavy = files.filter(file => {
			const text = readFileSync(file, 'utf8');
			return Object.values(MARKS).some(mark => text.includes(mark));
		});
		expect(heavy).toEqual([]);
	},
);

test.each([
	[['list', 'cases', '--format', 'json']],
	[['show', 'mps-2018']],
	[['search', 'jiuquan']],
	[['compare', 'mps-2018', 'mps-2021']],
	[['--help']],
	[[]],
])('explorer %j does not load the option parser', args => {
	const parser = join(dirname(CLI), 'parts', 'commands-full.mjs');
	expect(existsSync(parser)).toBe(true);
	expect(loaded(args)).not.toContain(parser);
});

test('a command reads the tables that it prints, and no other', () => {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-tables-'));
	try {
		for (const name of ['dist', 'data']) {
			cpSync(join(dirname(CLI), '..', name), join(folder, name), {recursive: true});
		}
		writeFileSync(join(folder, 'data', 'figures.json'), 'no JSON');
		const run = (...args: string[]) =>
			spawnSync(process.execPath, [join(folder, 'dist', 'cli.js'), ...args], {encoding: 'utf8'});
		const cases = run('list', 'cases', '--format', 'json');
		expect([cases.status, cases.stderr]).toEqual([0, '']);
		expect(JSON.parse(cases.stdout)).toHaveLength(16);
		// The one that prints them says what is wrong.
		const figures = run('list', 'figures');
		expect(figures.status).toBe(2);
		expect(figures.stderr).toContain('figures.json: cannot be read');
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
});
