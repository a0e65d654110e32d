/**
 * A program in a real pseudo-terminal, and what a person would see of it: the bytes it writes go through
 * a headless terminal. Pictures and measurements are taken here, never of a component by itself.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pty from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

const folders = new Set();

/** Of each terminal its own: nothing is remembered from before, and nobody's own memory is touched. */
function freshState() {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-state-'));
	if (folders.size === 0) {
		process.once('exit', () => {
			for (const made of folders) {
				rmSync(made, {recursive: true, force: true});
			}
		});
	}
	folders.add(folder);
	return {XDG_STATE_HOME: folder};
}

/** The same for everyone: no colour setting, language or CI flag of whoever runs the script. */
export const plainEnv = () => ({
	PATH: process.env.PATH,
	HOME: process.env.HOME,
	TERM: 'xterm-256color',
	COLORTERM: 'truecolor',
	LANG: 'C.UTF-8',
});

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{columns?: number, rows?: number, cwd?: string, onParsed?: (at: number, chunk: Buffer) => void}} options
 *   `onParsed` is told, in ms of `performance.now()`, when each chunk has been taken in by the terminal
 */
export function openTerminal(file, args, {columns = 120, rows = 36, cwd = process.cwd(), onParsed} = {}) {
	const term = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	term.loadAddon(new unicode11.Unicode11Addon());
	term.unicode.activeVersion = '11';

	let lastAt = performance.now();
	let pending = 0;
	let exited;
	const startedAt = performance.now();
	const child = pty.spawn(file, [...args], {
		cols: columns,
		rows,
		cwd,
		env: {...plainEnv(), ...freshState()},
		encoding: null,
		name: 'xterm-256color',
	});
	const exit = new Promise(resolve => {
		child.onExit(event => {
			exited = event;
			resolve(event);
		});
	});
	child.onData(chunk => {
		pending += 1;
		term.write(chunk, () => {
			pending -= 1;
			lastAt = performance.now();
			onParsed?.(lastAt, chunk);
		});
	});
	// Some programs ask the terminal what it can do, and wait for the answer.
	term.onData(answer => child.write(answer));

	const line = y => term.buffer.active.getLine(term.buffer.active.viewportY + y);
	const terminal = {
		pid: child.pid,
		columns,
		rows,
		startedAt,
		exit,
		write(text) {
			lastAt = performance.now();
			child.write(text);
		},
		/** The rows of the screen, without the blanks at their ends. */
		screen: () => Array.from({length: rows}, (_, y) => line(y)?.translateToString(true) ?? ''),
		/** The cell at a place, in the terms of xterm. */
		cell: (x, y) => line(y)?.getCell(x),
		/** Waits until nothing has been written or come for `ms`. */
		async still(ms, timeout = 10_000) {
			const from = performance.now();
			while (!exited && (pending > 0 || performance.now() - lastAt < ms)) {
				if (performance.now() - from > timeout) {
					throw new Error(`still writing after ${timeout} ms:\n${terminal.screen().join('\n')}`);
				}
				await sleep(5);
			}
		},
		/** Waits until the screen holds a text, or one of its rows matches an expression. */
		async shows(text, timeout = 10_000) {
			const from = performance.now();
			const isThere = row => (typeof text === 'string' ? row.includes(text) : text.test(row));
			while (!terminal.screen().some(isThere)) {
				if (exited || performance.now() - from > timeout) {
					throw new Error(`"${text}" did not appear:\n${terminal.screen().join('\n')}`);
				}
				await sleep(5);
			}
		},
		/** Ends the program, politely first. */
		async close() {
			for (const signal of ['SIGTERM', 'SIGKILL']) {
				if (!exited) {
					child.kill(signal);
					await Promise.race([exit, sleep(2000)]);
				}
			}
			term.dispose();
		},
	};
	return terminal;
}
