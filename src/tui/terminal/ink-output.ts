/** The stdout that Ink is given: it takes frames, and writes to the terminal only what they change. */
import type {WriteStream} from 'node:tty';
import {type Held, type HeldRows, type Place, samePlace} from './held-rows.ts';
import {readInkWrite} from './ink-writes.ts';
import {createPainter} from './painter.ts';

// A terminal that knows them shows what is between them at once, and no half of it.
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';
const SHOW_CURSOR = '\u001B[?25h';
const HIDE_CURSOR = '\u001B[?25l';
const ENTER_ALTERNATE = '\u001B[?1049h';

export type InkOutput = {
	readonly stdout: WriteStream;
	/**
	 * The last frame whole. After every change of the window, one that was undone at once too: what was on
	 * its way meanwhile has been cut, wrapped or scrolled, and nobody tells that.
	 */
	readonly repaint: () => void;
};

/**
 * @param terminal where the frames are written
 * @param entered whether the alternate screen has been entered already, which Ink then does not do again:
 *   that would clear it
 */
export function createInkOutput(
	terminal: WriteStream,
	held: HeldRows,
	{entered}: {entered: boolean},
): InkOutput {
	const painter = createPainter();
	let last: Held = {rows: [], late: null, cursor: null};
	let cursor: Place | null = null;
	let skipEntering = entered;

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

	const translate = (written: string): string => {
		const meant = readInkWrite(written);
		switch (meant.kind) {
			case 'mode': {
				if (written !== ENTER_ALTERNATE) {
					return written === BEGIN || written === END ? '' : written;
				}
				painter.forget();
				const skip = skipEntering;
				skipEntering = false;
				return skip ? '' : written;
			}
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
	return {
		stdout,
		repaint() {
			painter.forget();
			terminal.write(frame(last));
		},
	};
}

const shown = (cursor: Place | null): string =>
	cursor === null ? '' : `\u001B[${cursor.y + 1};${cursor.x + 1}H${SHOW_CURSOR}`;
