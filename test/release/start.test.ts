/** What V8 compiled when the program was built is used, and only for the text that it was compiled from. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-start-'));
const parts = join(folder, 'dist', 'parts');
const MARK = 32;
afterAll(() => rmSync(folder, {recursive: true, force: true}));
beforeAll(() => {
	cpSync(join(root, 'dist'), join(folder, 'dist'), {recursive: true});
	symlinkSync(join(root, 'data'), join(folder, 'data'));
});

const cacheOf = (part: string): string => join(parts, `${part}.cjs.${process.version}-${process.arch}.cache`);
const run = (...args: string[]): string =>
	execFileSync(process.execPath, [join(folder, 'dist', 'cli.js'), ...args], {encoding: 'utf8'});

test('the build has left it for the launch and the commands, and this Node takes it', () => {
	const caches = readdirSync(parts).filter(name => name.endsWith('.cache'));
	expect(caches.length).toBeGreaterThan(10);
	for (const part of ['tui-runtime-launch', 'commands-list']) {
		const text = readFileSync(join(parts, `${part}.cjs`), 'utf8');
		const cache = readFileSync(cacheOf(part));
		expect(cache.toString('latin1', 0, MARK)).toBe(text.slice(0, MARK));
		const script = new Script(
			`(function(exports,require,module,__filename,__dirname,__part,__import){${text}\n})`,
			{cachedData: cache.subarray(MARK)},
		);
		expect(script.cachedDataRejected).toBe(false);
	}
});

test.each([
	['is missing', () => rmSync(cacheOf('commands-list'))],
	[
		'is damaged',
		() => writeFileSync(cacheOf('commands-list'), readFileSync(cacheOf('commands-list')).fill(7, MARK)),
	],
	[
		'is cut short',
		() => writeFileSync(cacheOf('commands-list'), readFileSync(cacheOf('commands-list')).subarray(0, 900)),
	],
])('where it %s the program runs all the same', (_, spoil) => {
	const before = readFileSync(cacheOf('commands-list'));
	spoil();
	expect(JSON.parse(run('list', 'cases', '--format', 'json'))).toHaveLength(16);
	writeFileSync(cacheOf('commands-list'), before);
});

test('another text of the same length is not run from what was compiled before', () => {
	const file = join(parts, 'commands-list.cjs');
	const text = readFileSync(file, 'utf8');
	const changed = text.replaceAll('Figures', 'Numbers');
	// As the builder marks it.
	writeFileSync(file, `/*${'0'.repeat(MARK - 4)}*/${changed.slice(MARK)}`);
	expect(run('list', 'cases')).toContain('Numbers');
	writeFileSync(file, text);
});
