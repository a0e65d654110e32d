/** What a command prints reaches whoever reads it, however slow, and whatever stdout is. */
import {execFile, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, expect, test} from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-output-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const sh = (script: string): string => execFileSync('bash', ['-c', script], {encoding: 'utf8'});
const program = `"${process.execPath}" "${cli}" export --tier all --format json`;
const whole = execFileSync(process.execPath, [cli, 'export', '--tier', 'all', '--format', 'json'], {
	encoding: 'utf8',
	maxBuffer: 2 ** 26,
});

test.skipIf(process.platform === 'win32')('a file, a pipe and a socket take the same', async () => {
	expect(JSON.parse(whole)).toHaveProperty('figures');
	sh(`${program} > "${folder}/out.json"`);
	expect(readFileSync(`${folder}/out.json`, 'utf8')).toBe(whole);
	expect(sh(`${program} | cat`)).toBe(whole);
	const {stdout} = await promisify(execFile)(
		process.execPath,
		[cli, 'export', '--tier', 'all', '--format', 'json'],
		{maxBuffer: 2 ** 26},
	);
	expect(stdout).toBe(whole);
});

test.skipIf(process.platform === 'win32')('a pipe that was made not to wait loses nothing', async () => {
	const fifo = join(folder, 'fifo');
	sh(`mkfifo "${fifo}"`);
	const reader = promisify(execFile)('cat', [fifo], {maxBuffer: 2 ** 26});
	// Opened to read as well: else there may be nobody to write to yet.
	const held = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
	const out = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
	const writer = spawn(process.execPath, [cli, 'export', '--tier', 'all', '--format', 'json'], {
		stdio: ['ignore', out, 'inherit'],
	});
	expect(await once(writer, 'exit')).toEqual([0, null]);
	closeSync(out);
	closeSync(held);
	expect((await reader).stdout).toBe(whole);
});

test.skipIf(process.platform === 'win32')('a reader that has enough ends it quietly', () => {
	expect(sh(`${program} 2>&1 >/dev/full; echo $?`)).toMatch(/ENOSPC[\s\S]*\n1\n$/);
	expect(sh(`${program} | head -c 1; echo "\${PIPESTATUS[0]}"`)).toBe('{0\n');
});
