/** The program as users run it: the bundle, real pipes, real signals. */
import {execFile, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const run = promisify(execFile);
const REACT = 'react.transitional.element';

describe('the program in a pipe', () => {
	it.skipIf(process.platform === 'win32')('ends quietly with 0 where the reader has enough', async () => {
		const script = `"${process.execPath}" "${cli}" list figures --format json | head -c 10 > /dev/null; echo "\${PIPESTATUS[0]}"`;
		const {stdout, stderr} = await run('bash', ['-c', script]);
		expect([stdout, stderr]).toEqual(['0\n', '']);
	});

	it('sends no control codes', async () => {
		const {stdout} = await run(process.execPath, [cli]);
		expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
	});

	it.skipIf(process.platform === 'win32')('ends with 130 when it is interrupted', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'explorer-watch-'));
		cpSync(join(root, 'seeds'), join(folder, 'seeds'), {recursive: true});
		const child = spawn(process.execPath, [cli, 'build', '--watch'], {cwd: folder});
		child.stderr.once('data', () => child.kill('SIGINT'));
		const code = await new Promise(resolve => child.on('exit', resolve));
		expect(code).toBe(130);
	});

	it('loads neither React nor Ink for a command', async () => {
		const coverage = mkdtempSync(join(tmpdir(), 'explorer-coverage-'));
		const env = {...process.env, NODE_V8_COVERAGE: coverage};
		await run(process.execPath, [cli, 'list', 'cases'], {env});
		const [file = ''] = readdirSync(coverage);
		const {result} = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {result: {url: string}[]};
		const loaded = result.filter(({url}) => url.startsWith('file:')).map(({url}) => fileURLToPath(url));
		expect(loaded.some(path => path.endsWith('cli.js'))).toBe(true);
		expect(loaded.filter(path => readFileSync(path, 'utf8').includes(REACT))).toEqual([]);
		// The test can fail: React is in the bundle.
		const parts = readdirSync(join(root, 'dist', 'parts')).map(part => join(root, 'dist', 'parts', part));
		expect(parts.some(path => readFileSync(path, 'utf8').includes(REACT))).toBe(true);
	});
});
