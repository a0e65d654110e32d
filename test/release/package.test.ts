/** What is shipped: listed, light, and run from an empty folder as a stranger would. */
import {execFileSync, spawnSync} from 'node:child_process';
import {
	accessSync,
	constants,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-package-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
	version: string;
	bin: Record<string, string>;
	dependencies?: Record<string, string>;
	scripts: Record<string, string>;
};

// Without scripts: `prepare` would take dist/ away under the other tests.
const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
	cwd: root,
	encoding: 'utf8',
	stdio: ['ignore', 'pipe', 'ignore'],
});
const [packed] = JSON.parse(output) as [
	{filename: string; size: number; unpackedSize: number; files: {path: string; size: number}[]},
];

/** Every file of the package is one of these. */
const SHIPPED = [
	/^(?:package\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|LICENSE-DATA\.md|THIRD-PARTY-LICENSES)$/,
	/^data\/(?:README\.md|datapackage\.json|[a-z]+\.json|schema\/[a-z.-]+\.json)$/,
	/^dist\/(?:cli\.js|package\.json)$/,
	/^dist\/help\/[a-z]+\.(?:80|100)\.txt$/,
	/^dist\/parts\/[\w-]+\.[cm]js$/,
];

test('the tarball holds what is listed, and each line of the list is there', () => {
	const paths = packed.files.map(({path}) => path);
	expect(paths.filter(path => !SHIPPED.some(allowed => allowed.test(path)))).toEqual([]);
	expect(SHIPPED.filter(allowed => !paths.some(path => allowed.test(path)))).toEqual([]);
});

test('it holds no tests, sources, seeds, maps or pictures', () => {
	expect(
		packed.files.filter(({path}) => /\.(?:ts|tsx|map|svg|yaml)$|^(?:test|src|seeds)\//.test(path)),
	).toEqual([]);
});

/** KiB. What a start reads is counted by itself, for there each one is time. */
const BUDGET: readonly (readonly [what: RegExp, kib: number])[] = [
	[/^dist\/cli\.js$/, 24],
	[/^dist\/parts\/tui-runtime-launch\.cjs$/, 256],
	[/^dist\/parts\/commands-(?!full)[a-z]+\.cjs$/, 160],
	[/^dist\/parts\/(?:(?:chart-svg|curate)\.mjs|tui-runtime-with-ink\.cjs)$/, 700],
];

test.each(BUDGET)('each file of %s keeps to %i KiB', (what, kib) => {
	const files = packed.files.filter(({path}) => what.test(path));
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter(({size}) => size > kib * 1024)).toEqual([]);
});

test('the tarball keeps to 1.6 MiB, and unpacked to 5', () => {
	expect(packed.size).toBeLessThan(1.6 * 2 ** 20);
	expect(packed.unpackedSize).toBeLessThan(5 * 2 ** 20);
});

test('it installs nothing else', () => {
	expect(manifest.dependencies ?? {}).toEqual({});
});

test('its command can be run, and says the version of the package', () => {
	const bin = `${root}${manifest.bin.explorer}`;
	accessSync(bin, constants.X_OK);
	expect(execFileSync(bin, ['--version'], {encoding: 'utf8'})).toBe(`${manifest.version}\n`);
});

test('nothing runs when it is installed', () => {
	// `prepare` runs in a checkout alone: never for a package from a registry or a tarball.
	for (const script of ['preinstall', 'install', 'postinstall', 'prepublish']) {
		expect(Object.keys(manifest.scripts)).not.toContain(script);
	}
});

test('npx runs the tarball from an empty folder, with no registry in reach', () => {
	const empty = join(folder, 'empty');
	mkdirSync(empty);
	const npx = (...args: string[]): string =>
		execFileSync(
			'npx',
			['--yes', '--offline', '--package', join(folder, packed.filename), 'explorer', ...args],
			{
				cwd: empty,
				encoding: 'utf8',
				env: {
					PATH: process.env.PATH,
					HOME: folder,
					npm_config_cache: join(folder, 'cache'),
					npm_config_update_notifier: 'false',
				},
			},
		);
	expect(npx('--version')).toBe(`${manifest.version}\n`);
	expect(JSON.parse(npx('list', 'cases', '--format', 'json'))).toHaveLength(16);
	expect(npx('search', 'juiquan', 'loan')).toContain('mps-2018.jiuquan-loan');
	expect(readdirSync(empty)).toEqual([]);
});

test('the licence of each bundled package is listed, and of no other', () => {
	const check = spawnSync(process.execPath, [`${root}scripts/licenses.mjs`, '--check'], {encoding: 'utf8'});
	expect([check.stderr, check.status]).toEqual(['', 0]);
});

test('the licences of what is bundled are listed, and travel along', () => {
	const text = readFileSync(`${root}THIRD-PARTY-LICENSES`, 'utf8');
	for (const name of ['ink', 'react', 'yargs', 'zod', 'yaml', 'echarts', 'yoga-layout']) {
		expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
	}
	expect(statSync(`${root}THIRD-PARTY-LICENSES`).size).toBeGreaterThan(10_000);
});
