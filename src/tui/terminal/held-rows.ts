/**
 * Rows that pass by Ink. Ink measures, wraps, clips and joins every character of a frame again, which at
 * 120x40 takes ten times as long as making it; rows that are composed already need none of that. So Ink is
 * given a ticket for them, as text in the corner of its frame, and whoever writes the frame puts them there.
 */
import type {Rect} from './painter.ts';

export type Place = {readonly x: number; readonly y: number};

export type Held = {
	readonly rows: readonly string[];
	readonly late: Rect | null;
	/** Where the terminal's cursor is to be shown. */
	readonly cursor: Place | null;
};

export type HeldRows = {
	/** @returns the ticket: another one for other rows, so that Ink sees a change */
	readonly hold: (held: Held) => string;
	/** @returns undefined where the line is no ticket */
	readonly claim: (line: string) => Held | undefined;
};

/** Plain characters, which Ink measures at once; no text that it draws by itself is such a line. */
const TICKET = /^#(\d+) *$/;
/** Frames that Ink may have held back and may still write. */
const KEPT = 16;

export function createHeldRows(): HeldRows {
	const held = new Map<number, Held>();
	let last = 0;
	return {
		hold(next) {
			const now = held.get(last);
			if (!now || !same(now, next)) {
				last++;
				held.set(last, next);
				held.delete(last - KEPT);
			}
			return `#${last}`;
		},
		claim: line => held.get(Number(TICKET.exec(line)?.[1])),
	};
}

function same(a: Held, b: Held): boolean {
	return (
		a.rows.length === b.rows.length &&
		samePlace(a.cursor, b.cursor) &&
		a.rows.every((row, y) => row === b.rows[y])
	);
}

export const samePlace = (a: Place | null, b: Place | null): boolean => a?.x === b?.x && a?.y === b?.y;
