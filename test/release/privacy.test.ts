/** The promises of SECURITY.md, asked of the system: no connection, and no file but those it names. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {CLI} from '../helpers/terminal.ts';
import {hasStrace, makeHome, traceCommand, traceSession} from './traced.ts';

const home = makeHome();
afterAll(home.remove);

const COMMANDS: readonly string[][] = [
	['--help'],
	['list', 'cases'],
	['search', 'juiquan', 'loan'],
	['compare', 'mps-2018', 'mps-2021', '--format', 'svg', '-o', 'compared.svg'],
	['collect', 'add', 'mps-2018.cases_solved'],
	['collect', 'export', '-o', 'collected.md'],
	['copy', 'mps-2018.cases_solved', '--clipboard', 'file'],
	['export', '--what', 'cases', '-f', 'csv', '-o', 'cases.csv'],
	['export', '--format', 'datapackage', '-o', 'package'],
	['keys'],
	['doctor'],
];

/** Find, collect, copy, leave. Outside tmux and without a display the terminal is asked to copy. */
const SESSION = [
	['/', 'Search'],
	['jiuquan', 'Jiuquan'],
	['\r', 'by date'],
	[' ', 'ollect'],
	['y', 'sent by OSC 52'],
] as const;

const INTERNET = /AF_INET|AF_NETLINK|AF_PACKET/;
const NETWORK = 'network';

describe.runIf(hasStrace())('no connection is opened', () => {
	test('a program that opens one is seen', () => {
		const script = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
		expect(traceCommand(home, NETWORK, ['-e', script]).some(call => INTERNET.test(call))).toBe(true);
	});

	test.each(COMMANDS)('by explorer %s %s', (...args) => {
		const calls = traceCommand(home, NETWORK, [
			CLI,
			...args.filter(arg => arg !== undefined),
			...force(args),
		]);
		expect(calls.filter(call => INTERNET.test(call))).toEqual([]);
	});

	test('by the explorer itself', async () => {
		const calls = await traceSession(home, NETWORK, SESSION);
		expect(calls.filter(call => INTERNET.test(call))).toEqual([]);
	});
});

/** A file that is there already, from the other test of this command. */
const force = (args: readonly (string | undefined)[]): string[] => (args.includes('-o') ? ['--force'] : []);

const cut = (): boolean => {
	const found = spawnSync('unshare', ['-rn', 'true']).status === 0;
	if (!found) {
		console.log('skipped: unshare may not cut the network here');
	}
	return found;
};

test.runIf(cut())('with the network cut it says the same', () => {
	const options = {cwd: home.folder, env: home.env, encoding: 'utf8'} as const;
	for (const args of [
		['list', 'figures'],
		['search', 'jiuquan'],
		['compare', 'mps-2018', 'mps-2021'],
	]) {
		const off = spawnSync('unshare', ['-rn', process.execPath, CLI, ...args], options);
		const on = spawnSync(process.execPath, [CLI, ...args], options);
		expect([off.status, off.stdout, off.stderr]).toEqual([on.status, on.stdout, on.stderr]);
	}
});

/**
 * The first column of the table in SECURITY.md, as expressions.
 * @param named the file or folder that the command names; nothing else is written by that name
 */
function documented(named: string | undefined): RegExp[] {
	const text = readFileSync(fileURLToPath(new URL('../../SECURITY.md', import.meta.url)), 'utf8');
	const names = [...text.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
		[...cell!.matchAll(/`([^`]+)`/g)].map(match => match[1]!),
	);
	const applying = names.filter(name => named !== undefined || !/\b(?:FILE|FOLDER)\b/.test(name));
	return applying.map(name => {
		const path = name
			.replace(/^~/, home.folder)
			.replace(/^\$TMPDIR/, home.temporary)
			.replace(/\b(?:FILE|FOLDER)\b/, named ?? '');
		const source = path
			.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replaceAll(/\*\*?/g, stars => (stars === '*' ? '[^/]+' : '.+'))
			.replaceAll(/\bNAME\b/g, '[^/]+');
		return new RegExp(`^${isAbsolute(path) ? '' : `${home.folder}/`}${source}$`);
	});
}

const WRITING = 'openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat';

/** Every path that a call makes, or opens for writing. */
const written = (calls: readonly string[]): string[] =>
	calls
		.filter(call => !/^open/.test(call) || /O_WRONLY|O_RDWR|O_CREAT/.test(call))
		.map(call => [...call.matchAll(/"((?:[^"\\]|\\.)*)"/g)].at(-1)?.[1] ?? '')
		// A call that another interrupts is told in two lines, the second without its path.
		.filter(path => path !== '' && !/^\/(?:dev|proc|sys)\//.test(path))
		.map(path => (isAbsolute(path) ? path : join(home.folder, path)));

describe.runIf(hasStrace())('files are written only where SECURITY.md says', () => {
	test.each(COMMANDS)('by explorer %s %s', (...args) => {
		const calls = traceCommand(home, WRITING, [
			CLI,
			...args.filter(arg => arg !== undefined),
			...force(args),
		]);
		const allowed = documented(args.includes('-o') ? args[args.indexOf('-o') + 1] : undefined);
		expect(written(calls).filter(path => !allowed.some(one => one.test(path)))).toEqual([]);
	});

	test('by the explorer itself, which keeps what is collected and copied', async () => {
		const calls = await traceSession(home, WRITING, SESSION);
		const allowed = documented(undefined);
		const paths = written(calls);
		expect(paths.some(path => path.endsWith('collections/default.json'))).toBe(true);
		expect(paths.filter(path => !allowed.some(one => one.test(path)))).toEqual([]);
	});

	test('a file that is not in the list is seen', () => {
		const calls = traceCommand(home, WRITING, [
			'-e',
			"require('node:fs').writeFileSync('elsewhere.txt', '')",
		]);
		expect(written(calls)).toContain(join(home.folder, 'elsewhere.txt'));
	});
});
