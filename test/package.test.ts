import {execFileSync} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
	version: string;
	bin: Record<string, string>;
	files: string[];
	dependencies?: Record<string, string>;
};

test('the package holds the program, its data and its papers, and nothing else', () => {
	// Without scripts: `prepare` would take dist/ away under the other tests.
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [packed] = JSON.parse(output) as [{files: {path: string}[]}];
	const paths = packed.files.map(file => file.path);
	const listed = (path: string) =>
		path === 'package.json' || manifest.files.some(file => path === file || path.startsWith(`${file}/`));
	expect(paths.filter(path => !listed(path))).toEqual([]);
	const mustHave = [
		'dist/cli.js',
		'data/datapackage.json',
		'data/figures.json',
		'LICENSE',
		'LICENSE-DATA.md',
	];
	expect(paths).toEqual(expect.arrayContaining(mustHave));
	expect(manifest.files).not.toEqual(expect.arrayContaining(['seeds']));
});

test('it installs nothing else', () => {
	expect(manifest.dependencies ?? {}).toEqual({});
});

test('its command can be run, and says the version of the package', () => {
	const bin = `${root}${manifest.bin.explorer}`;
	accessSync(bin, constants.X_OK);
	expect(execFileSync(bin, ['--version'], {encoding: 'utf8'})).toBe(`${manifest.version}\n`);
});
