/** The program under strace: what it asked the system for, in a home of its own. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pty from '@lydell/node-pty';
import {createEmulator} from '../helpers/emulator.ts';
import {CLI} from '../helpers/terminal.ts';

/** strace cannot follow where the system forbids it. */
export function hasStrace(): boolean {
	const found = spawnSync('strace', ['-qq', '-e', 'trace=none', 'true']).status === 0;
	if (!found) {
		console.log('skipped: strace is not installed, or may not be used here');
	}
	return found;
}

export type Home = {
	readonly folder: string;
	readonly temporary: string;
	readonly env: Record<string, string>;
	readonly remove: () => void;
};

export function makeHome(): Home {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explorer-traced-')));
	const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')];
	mkdirSync(home);
	mkdirSync(temporary);
	return {
		folder: home,
		temporary,
		env: {
			PATH: process.env.PATH ?? '',
			HOME: home,
			TMPDIR: temporary,
			LANG: 'C.UTF-8',
			TERM: 'xterm-256color',
		},
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
}

const around = (log: string, calls: string): string[] => [
	'-f',
	'-qq',
	'-s',
	'4096',
	'-e',
	`trace=${calls}`,
	'-o',
	log,
];

/** Calls of one run, one a line, without the process id. */
const read = (log: string): string[] =>
	readFileSync(log, 'utf8')
		.split('\n')
		.map(line => line.replace(/^\d+ +/, ''))
		.filter(line => line !== '' && !line.includes(' = -1 '));

export function traceCommand(home: Home, calls: string, args: readonly string[]): string[] {
	const log = join(home.temporary, '..', 'calls');
	execFileSync('strace', [...around(log, calls), process.execPath, ...args], {
		cwd: home.folder,
		env: home.env,
		stdio: ['ignore', 'ignore', 'ignore'],
	});
	return read(log);
}

/** A session in the explorer: each step waits for what it shows. It ends with Ctrl+C. */
export async function traceSession(
	home: Home,
	calls: string,
	steps: readonly (readonly [keys: string, shows: string])[],
): Promise<string[]> {
	const log = join(home.temporary, '..', 'calls');
	const child = pty.spawn('strace', [...around(log, calls), process.execPath, CLI], {
		cols: 120,
		rows: 36,
		cwd: home.folder,
		env: home.env,
	});
	const emulator = createEmulator(120, 36, answer => child.write(answer));
	child.onData(data => emulator.write(data));
	const ended = new Promise<void>(resolve => child.onExit(() => emulator.end().then(resolve)));
	await emulator.until(() => emulator.reads(), 'the program to read keys');
	for (const [keys, shows] of steps) {
		child.write(keys);
		await emulator.see(shows);
	}
	child.write('\u0003');
	await ended;
	return read(log);
}
