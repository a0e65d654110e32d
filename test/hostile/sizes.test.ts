/** Files of a size that nobody means: refused in one line, by a program that may not have much memory. */
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, it} from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-sizes-'));
afterAll(() => rmSync(folder, {recursive: true}));

const run = (args: readonly string[]): Promise<{code: unknown; stderr: string}> =>
	new Promise(resolve => {
		execFile(
			process.execPath,
			['--max-old-space-size=200', CLI, ...args],
			{cwd: folder, maxBuffer: 1 << 20},
			(error, _stdout, stderr) => resolve({code: error?.code ?? 0, stderr}),
		);
	});

const MEGA = 1_000_000;
const CASES: readonly (readonly [string, string, () => string, readonly string[], RegExp])[] = [
	[
		'line ends',
		'lines.json',
		() => `${'\n'.repeat(30 * MEGA)}x`,
		['list', 'cases', '--data'],
		/lines\.json:30000001:1: not JSON/,
	],
	[
		'one text',
		'text.json',
		() => `{"cases": [{"id": "${'x'.repeat(30 * MEGA)}"`,
		['check', '--data'],
		/the file ends too early/,
	],
	[
		'faulty rows',
		'rows.json',
		() => `{"figures": [${'{},'.repeat(300_000)}{}]}`,
		['list', 'cases', '--data'],
		/at least 999 more problems/,
	],
	[
		'unknown tables',
		'keys.json',
		() => `{${Array.from({length: 200_000}, (_, i) => `"k${i}":0`)}}`,
		['list', 'cases', '--data'],
		/unknown key "k0"/,
	],
	[
		'entries of a record',
		'entries.yaml',
		() => `figures:\n${'  - {id: a}\n'.repeat(300_000)}`,
		['check'],
		/larger than 1 MB/,
	],
	['levels of a record', 'levels.yaml', () => '['.repeat(100_000), ['build'], /nested too deeply/],
	['a report', 'report.txt', () => '1'.repeat(1.5 * MEGA), ['draft'], /more than 500 digits/],
];

it.each(CASES)('too many or too much: %s', async (_name, file, content, command, message) => {
	const path = join(folder, file);
	writeFileSync(path, content());
	const {code, stderr} = await run([...command, path]);
	expect(stderr).toMatch(message);
	expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	expect(code).toBe(2);
});
