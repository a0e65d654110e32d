/** The stdout that Ink is given: it takes frames, and writes to the terminal only what they change. */
import type {WriteStream} from 'node:tty';
import {type Held, type HeldRows, type Place, samePlace} from './held-rows.ts';
import {readInkWrite} from './ink-writes.ts';
import {
	AUTOWRAP_OFF,
	ENTER_ALTERNATE,
	HIDE_CURSOR,
	LEAVE_ALTERNATE,
	PASTE_OFF,
	PASTE_ON,
	SHOW_CURSOR,
} from './modes.ts';
import {createPainter} from './painter.ts';

// A terminal that knows them shows what is between them at once, and no half of it.
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';
/**
 * What binary output of another program changes most: the character set, colours, the scrolling region, the
 * wrapping of lines. Nothing is cleared, for a whole frame covers every cell, and clearing is seen.
 */
const AS_WE_NEED_IT = `\u000F\u001B(B\u001B[0m\u001B[r${AUTOWRAP_OFF}${HIDE_CURSOR}${PASTE_ON}`;
/** What ends each mode that may be on before Ink asks for it. */
const ENDED_BY: Readonly<Record<string, string>> = {
	[SHOW_CURSOR]: HIDE_CURSOR,
	[LEAVE_ALTERNATE]: ENTER_ALTERNATE,
	[PASTE_OFF]: PASTE_ON,
};

export type InkOutput = {
	readonly stdout: WriteStream;
	/**
	 * The last frame whole. After every change of the window, one that was undone at once too: what was on
	 * its way meanwhile has been cut, wrapped or scrolled, and nobody tells that.
	 */
	readonly repaint: () => void;
	/** A frame whole, and how the terminal is to be: somebody else wrote on the screen, and maybe changed that. */
	readonly redraw: (frame: Held) => void;
	/** A frame that does not come from Ink. */
	readonly show: (frame: Held) => void;
	/** Rows that the screen shows already, whoever wrote them. */
	readonly assume: (rows: readonly string[]) => void;
};

/**
 * @param terminal where the frames are written
 * @param entered whether the alternate screen has been entered already, the cursor hidden and pastes marked,
 *   which Ink then does not do again: it would clear the screen
 */
export function createInkOutput(
	terminal: WriteStream,
	held: HeldRows,
	{entered}: {entered: boolean},
): InkOutput {
	const painter = createPainter();
	let last: Held = {rows: [], late: null, cursor: null};
	let cursor: Place | null = null;
	/** Whether the screen is ours: while the shell has it nothing is drawn, whatever changes meanwhile. */
	let ours = entered;
	const on = new Set(entered ? [ENTER_ALTERNATE, HIDE_CURSOR, PASTE_ON] : []);

	const frame = ({rows, late: part, cursor: next}: Held): string => {
		last = {rows, late: part, cursor: next};
		const {early, late} = painter.paint({
			// Some pseudo-terminals report no size at all.
			columns: terminal.columns || 80,
			// A row below the window would be drawn over the last one, or scroll it away.
			rows: rows.slice(0, terminal.rows || 24),
			late: part,
		});
		const parts = [early, late].filter(part => part !== '').map(part => BEGIN + part + END);
		const before = cursor;
		cursor = next;
		if (parts.length === 0 && samePlace(before, cursor)) {
			return '';
		}
		return (before ? HIDE_CURSOR : '') + parts.join('') + shown(cursor);
	};

	const switched = (mode: string): string => {
		if (mode === BEGIN || mode === END || on.has(mode)) {
			return '';
		}
		on.delete(ENDED_BY[mode] ?? '');
		if (mode === ENTER_ALTERNATE) {
			painter.forget();
		}
		ours = mode === ENTER_ALTERNATE || (ours && mode !== LEAVE_ALTERNATE);
		return mode;
	};

	const translate = (written: string): string => {
		const meant = readInkWrite(written);
		switch (meant.kind) {
			case 'mode':
				return meant.modes.map(switched).join('');
			case 'erase':
				painter.forget();
				return '';
			case 'frame':
				return frame(held.claim(meant.lines[0] ?? '') ?? {rows: meant.lines, late: null, cursor: null});
		}
	};

	// Before Ink hears of it: a terminal that changes its size cuts and moves what it shows.
	terminal.on('resize', painter.forget);
	const write = (written: string | Uint8Array, ...rest: []): boolean =>
		terminal.write(typeof written === 'string' ? translate(written) : written, ...rest);
	const stdout = new Proxy(terminal, {
		get(target, key) {
			const value: unknown = key === 'write' ? write : Reflect.get(target, key, target);
			return typeof value === 'function' && key !== 'write' ? value.bind(target) : value;
		},
	});
	const draw = (next: Held, before = ''): void => {
		const bytes = ours ? before + frame(next) : '';
		if (bytes !== '') {
			terminal.write(bytes);
		}
	};
	return {
		stdout,
		show: next => draw(next),
		assume: rows => void frame({rows, late: null, cursor: null}),
		repaint() {
			painter.forget();
			draw(last);
		},
		redraw(next) {
			painter.forget();
			draw(next, AS_WE_NEED_IT);
		},
	};
}

const shown = (cursor: Place | null): string =>
	cursor === null ? '' : `\u001B[${cursor.y + 1};${cursor.x + 1}H${SHOW_CURSOR}`;
