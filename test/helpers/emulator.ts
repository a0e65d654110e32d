/** The screen that a person would see: bytes in, lines and modes out, and waiting for what is to appear. */
import {Unicode11Addon} from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';

/** How long something may take before the wait for it fails. Never how long a test takes. */
const PATIENCE = 10_000;

export type Emulator = ReturnType<typeof createEmulator>;
export type Sought = string | RegExp | ((lines: readonly string[]) => boolean);

type Waiter = {readonly met: () => boolean; readonly resolve: () => void; readonly reject: () => void};

/** What a terminal tells of itself when asked. */
export type Tells = {
	/** As X11 writes colours, such as `rgb:ffff/ffff/ffff`; none: it does not know the question. */
	readonly background?: string;
	/** Signs of ambiguous width take two cells: how far right the cursor then is. */
	readonly wide?: boolean;
	/** Milliseconds it takes over each answer, as over a slow line. */
	readonly after?: number;
};

/** @param answer sends what a terminal answers to questions such as "where is the cursor?" */
export function createEmulator(
	columns: number,
	rows: number,
	answer: (text: string) => void,
	{background, wide = false, after = 0}: Tells = {},
) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	terminal.loadAddon(new Unicode11Addon());
	terminal.unicode.activeVersion = '11';
	const reply = (text: string): void => void (after > 0 ? setTimeout(answer, after, text) : answer(text));
	terminal.onData(reply);
	terminal.parser.registerOscHandler(11, question => {
		if (question === '?' && background) {
			reply(`\u001B]11;${background}\u001B\\`);
		}
		return true;
	});
	if (wide) {
		// Both signs that are asked about stand in the first two columns, or in four.
		terminal.parser.registerCsiHandler({final: 'n'}, () => {
			reply('\u001B[1;5R');
			return true;
		});
	}
	const waiters = new Set<Waiter>();
	let bytes = '';
	let news = '';
	let redraws = 0;
	// The scrolling region is given back with every screen that is asked for whole.
	terminal.parser.registerCsiHandler({final: 'r'}, () => {
		redraws++;
		return false;
	});
	let ended = false;

	// What lies beyond the last column, since the window was wider, is kept by the emulator but not shown.
	const screen = (): string[] => {
		const {active} = terminal.buffer;
		return Array.from({length: terminal.rows}, (_, y) =>
			(active.getLine(active.baseY + y)?.translateToString(true, 0, terminal.cols) ?? '').trimEnd(),
		);
	};
	const shows = (sought: Sought): boolean => {
		if (typeof sought === 'function') {
			return sought(screen());
		}
		const text = screen().join('\n');
		return typeof sought === 'string' ? text.includes(sought) : sought.test(text);
	};
	/** A frame between the brackets of synchronized output is not yet to be looked at. */
	const look = (): void => {
		if (terminal.modes.synchronizedOutputMode && !ended) {
			return;
		}
		for (const waiter of [...waiters]) {
			if (waiter.met()) {
				waiter.resolve();
			} else if (ended) {
				waiter.reject();
			}
		}
	};
	const until = (met: () => boolean, what: string): Promise<void> => {
		if (met()) {
			return Promise.resolve();
		}
		const failed = (why: string): Error =>
			new Error(`waited for ${what}; ${why}. The screen:\n${screen().join('\n')}`);
		if (ended) {
			return Promise.reject(failed('the program has ended'));
		}
		return new Promise((resolve, reject) => {
			const done = (settle: () => void) => (): void => {
				waiters.delete(waiter);
				clearTimeout(timer);
				settle();
			};
			const timer = setTimeout(() => done(() => reject(failed(`not within ${PATIENCE} ms`)))(), PATIENCE);
			const waiter: Waiter = {
				met,
				resolve: done(resolve),
				reject: done(() => reject(failed('the program ended'))),
			};
			waiters.add(waiter);
		});
	};
	/** On or off, by the last byte sequence that said so; undefined where none did. */
	const mode = (number: number): boolean | undefined => {
		const last = [...bytes.matchAll(new RegExp(`\\u001B\\[\\?${number}([hl])`, 'g'))].at(-1)?.[1];
		return last === undefined ? undefined : last === 'h';
	};

	return {
		write(data: string): void {
			bytes += data;
			news += data;
			terminal.write(data, look);
		},
		/** The program is gone: what was written is drawn, and nobody waits any longer. */
		end: (): Promise<void> =>
			new Promise(resolve => {
				terminal.write('', () => {
					ended = true;
					look();
					resolve();
				});
			}),
		ended: () => ended,
		until,
		see: (sought: Sought) => until(() => shows(sought), `${sought} to be seen`),
		gone: (sought: Sought) => until(() => !shows(sought), `${sought} to be gone`),
		screen,
		/** The backgrounds that are seen, each once: `own` is the terminal's, and what is inverse counts as that. */
		backgrounds(): string[] {
			const {active} = terminal.buffer;
			const found = new Set<string>();
			for (let y = 0; y < terminal.rows; y++) {
				for (let x = 0; x < terminal.cols; x++) {
					const cell = active.getLine(active.baseY + y)?.getCell(x);
					found.add(cell?.isBgRGB() ? `#${cell.getBgColor().toString(16).padStart(6, '0')}` : 'own');
				}
			}
			return [...found].sort();
		},
		/** Everything written so far, escape sequences and all. */
		bytes: () => bytes,
		/** What was written since it was last taken. */
		news: () => news,
		takeNews(): string {
			const taken = news;
			news = '';
			return taken;
		},
		/** How often the screen was drawn whole because somebody asked for it. */
		redraws: () => redraws,
		cursor: () => ({
			x: terminal.buffer.active.cursorX,
			y: terminal.buffer.active.cursorY,
			visible: mode(25) ?? true,
		}),
		/** Bracketed paste is switched on last, after raw mode: from here keys are read. */
		reads: () => terminal.modes.bracketedPasteMode,
		resize: (newColumns: number, newRows: number) => terminal.resize(newColumns, newRows),
		leftovers(): string[] {
			const {modes} = terminal;
			const wrong: readonly (readonly [boolean, string])[] = [
				[terminal.buffer.active.type !== 'normal', 'the alternate screen is still shown'],
				[mode(25) === false, 'the cursor is hidden'],
				[!modes.wraparoundMode, 'autowrap is off'],
				[modes.bracketedPasteMode, 'bracketed paste is on'],
				[modes.mouseTrackingMode !== 'none', 'the mouse is tracked'],
				[modes.sendFocusMode, 'focus is reported'],
				[modes.applicationCursorKeysMode, 'arrow keys are in application mode'],
				[modes.synchronizedOutputMode, 'synchronized output is on'],
			];
			return wrong.flatMap(([is, what]) => (is ? [what] : []));
		},
	};
}
