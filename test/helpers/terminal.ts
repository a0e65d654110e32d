/**
 * The program in a real pseudo-terminal, with a terminal emulator at the other end; told in the words of
 * the person who sits before it. Waiting is always for something seen; a timeout is only how it fails.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {constants, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import pty from '@lydell/node-pty';
import {afterAll, test} from 'vitest';
import {createEmulator, type Emulator, type Tells} from './emulator.ts';
import {keyBytes} from './key-bytes.ts';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A test that mostly waits for its own terminal: several run at a time. */
export const story = test.concurrent;

const leftBehind: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(leftBehind.map(close => close())));

export type OpenOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly tells?: Tells;
	/** Another program than the explorer: a file that Node runs. */
	readonly script?: string;
	/** Does not wait until the program reads keys. */
	readonly atOnce?: boolean;
	/** Off: nobody is there to bring a stopped program back, as after `ssh -t host explorer`. */
	readonly jobControl?: boolean;
	/** Keys come from another terminal than the one that is drawn on. */
	readonly inputFromElsewhere?: boolean;
};

/** As a shell sees the end: 128 + n where signal n ended it, and then the signal's name. */
export type Exit = {readonly code: number; readonly signal: string | null};

export type Terminal = Pick<
	Emulator,
	| 'see'
	| 'gone'
	| 'until'
	| 'screen'
	| 'cursor'
	| 'bytes'
	| 'news'
	| 'takeNews'
	| 'redraws'
	| 'backgrounds'
	| 'reads'
> & {
	/** Keys by name, in one write. After `esc` wait for what it does: ESC and a letter together are Alt+letter. */
	readonly press: (...keys: string[]) => void;
	readonly type: (text: string) => void;
	/** As terminals paste: between the brackets of bracketed paste, line ends as CR. */
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** To the program itself, not to the shell round it. */
	readonly signal: (name: NodeJS.Signals) => void;
	/** Closes the window: the program's terminal is gone. */
	readonly hangUp: () => void;
	/** With `inputFromElsewhere`: that other terminal is gone. */
	readonly endInput: () => void;
	/** The program's process id. */
	readonly pid: () => number;
	/** Ends the program where it still runs, and removes what was recorded of it. */
	readonly close: () => Promise<void>;
	readonly exit: () => Promise<Exit>;
	/** After `exit`, or while the program is stopped: what the program left otherwise than it found it; empty where all is well. */
	readonly leftAsBefore: () => string[];
};

// The terminal's settings are read in the same terminal before and after, by a shell that signals do not end.
// What it would say itself (`Terminated`) goes nowhere.
// With job control, as in a shell that people use: a stopped program goes on once a line is entered, which needs
// the terminal's settings as they were.
const AROUND = `
exec 3>&2 2>/dev/null
trap : INT TERM HUP QUIT
[ "$JOBS" = no ] || set -m
saved=$(stty -g)
stty -a > "$RECORDS/before"
sh -c 'echo $$ > "$RECORDS/pid"; exec "$@" 2>&3 3>&- <"\${INPUT:-/dev/stdin}"' sh "$@"
code=$?
while [ $code -eq 147 ] || [ $code -eq 148 ]; do
	stty -a > "$RECORDS/after"
	stty "$saved"
	echo '[stopped]'
	read line
	fg > /dev/null
	code=$?
done
echo $code > "$RECORDS/code"
stty -a > "$RECORDS/after"
`;

/** Nothing of the machine that runs the tests: no CI, no clipboard, no settings of its user. */
function environment(folder: string, own: Readonly<Record<string, string>>): Record<string, string> {
	const at = (name: string): string => join(folder, name);
	return {
		PATH: process.env.PATH ?? '',
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
		HOME: folder,
		XDG_CONFIG_HOME: at('config'),
		XDG_STATE_HOME: at('state'),
		XDG_DATA_HOME: at('data'),
		XDG_CACHE_HOME: at('cache'),
		DISPLAY: '',
		WAYLAND_DISPLAY: '',
		TMUX: '',
		...own,
		RECORDS: folder,
	};
}

/** Opens the explorer and waits until it reads keys, or has ended. */
export async function open(options: OpenOptions = {}): Promise<Terminal> {
	const {columns = 80, rows = 24, args = [], env = {}, script = CLI, tells, jobControl = true} = options;
	const folder = mkdtempSync(join(tmpdir(), 'explorer-terminal-'));
	const record = (name: string): string => readFileSync(join(folder, name), 'utf8');
	const elsewhere = options.inputFromElsewhere ? await otherTerminal() : undefined;
	const child = pty.spawn('sh', ['-c', AROUND, 'sh', process.execPath, script, ...args], {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd: folder,
		env: environment(folder, {
			...env,
			...(elsewhere && {INPUT: elsewhere.name}),
			...(!jobControl && {JOBS: 'no'}),
		}),
	});
	const emulator = createEmulator(columns, rows, answer => child.write(answer), tells);
	child.onData(data => emulator.write(data));
	const ended = new Promise<void>(resolve => {
		child.onExit(() => emulator.end().then(resolve));
	});
	const pid = (): number => Number(record('pid'));
	const close = async (): Promise<void> => {
		elsewhere?.close();
		if (!emulator.ended()) {
			endNow(pid(), child.pid);
		}
		// What still writes its files would find the folder half gone, and so would who removes it.
		await ended;
		rmSync(folder, {recursive: true, force: true});
	};
	leftBehind.push(close);
	/** Whatever is waited for, the end of the program is an answer too. */
	const orEnd = (met: () => boolean, what: string): Promise<void> =>
		emulator.until(() => emulator.ended() || met(), what);
	if (!options.atOnce) {
		await orEnd(() => emulator.reads(), 'the program to read keys');
	}
	return {
		...emulator,
		press: (...keys) => (elsewhere ?? child).write(keys.map(keyBytes).join('')),
		type: text => child.write(text),
		paste: text => child.write(`\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`),
		resize(newColumns, newRows) {
			emulator.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		signal: name => process.kill(pid(), name),
		// The end of a session's leader is what closing its window comes to.
		hangUp: () => process.kill(child.pid, 'SIGKILL'),
		endInput: () => elsewhere?.close(),
		pid,
		close,
		async exit() {
			await orEnd(() => false, 'the program to end');
			await ended;
			const code = Number(record('code'));
			const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128);
			return {code, signal: signal?.[0] ?? null};
		},
		leftAsBefore: () => [
			...emulator.leftovers(),
			// The first line tells the size, which a person may change meanwhile.
			...differences(record('before').split('\n').slice(1), record('after').split('\n').slice(1)),
		],
	};
}

type OtherTerminal = {
	readonly name: string;
	readonly write: (keys: string) => void;
	readonly close: () => void;
};

/** A terminal in which nothing happens, and its name in /dev. */
function otherTerminal(): Promise<OtherTerminal> {
	const script = fileURLToPath(new URL('other-terminal.mjs', import.meta.url));
	const child = spawn(process.execPath, [script], {stdio: ['pipe', 'pipe', 'inherit']});
	const close = (): void => void child.kill('SIGKILL');
	const write = (keys: string): void => void child.stdin.write(keys);
	return new Promise(resolve => {
		child.stdout.once('data', data => resolve({name: String(data), write, close}));
	});
}

const differences = (before: readonly string[], after: readonly string[]): string[] =>
	before.flatMap((line, i) => (line === after[i] ? [] : [`stty said "${line}", now "${after[i]}"`]));

function endNow(...pids: readonly number[]): void {
	for (const pid of pids) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// Ended meanwhile.
		}
	}
}
