import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = `${root}dist/cli.js`;
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const readme = read('README.md');

const folder = mkdtempSync(join(tmpdir(), 'explorer-readme-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("the README's keys and commands are those of the program", () => {
	const check = spawnSync(process.execPath, [`${root}scripts/docs.mjs`, '--check'], {encoding: 'utf8'});
	expect(check.stderr).toBe('');
	expect(check.status).toBe(0);
});

test('every command of the help stands in the README', () => {
	const help = execFileSync(process.execPath, [cli, '--help'], {encoding: 'utf8'});
	const commands = [...help.matchAll(/^ {2}explorer ([a-z]+) /gm)].map(match => match[1]);
	expect(commands.length).toBeGreaterThan(5);
	expect(commands.filter(command => !readme.includes(`| \`${command}`))).toEqual([]);
});

/** The README's examples: lines of its code blocks that call the program, as a shell would split them. */
const examples = [...readme.matchAll(/^ *npx explorer (\S.*)$/gm)].map(match => match[1]!.trim());

test.each(examples)('the example of the README works: explorer %s', example => {
	const args = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2]!);
	const run = spawnSync(process.execPath, [cli, ...args], {
		cwd: folder,
		encoding: 'utf8',
		// No display and no tmux: copying ends in a file, and that in our own folder.
		env: {PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8'},
	});
	expect(run.stderr).not.toMatch(/^explorer: .*(unknown|cannot|did you mean)/m);
	expect(run.status).toBe(0);
	expect(run.stdout.length + run.stderr.length).toBeGreaterThan(0);
});

test('every link between the papers leads to a file', () => {
	const papers = [
		'README.md',
		'ARCHITECTURE.md',
		'CONTRIBUTING.md',
		'CHANGELOG.md',
		'LICENSE-DATA.md',
		'SECURITY.md',
		'docs/comparison.md',
		'docs/pictures/README.md',
	];
	const dead = papers.flatMap(paper =>
		[...read(paper).matchAll(/\]\(([^)#]+)\)/g)]
			.map(match => match[1]!)
			.filter(target => !target.startsWith('http') && !existsSync(join(root, dirname(paper), target)))
			.map(target => `${paper}: ${target}`),
	);
	expect(dead).toEqual([]);
});
