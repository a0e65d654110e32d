/**
 * Rows that pass by Ink. Ink measures, wraps, clips and joins every character of a frame again, which at
 * 120x40 takes ten times as long as making it; rows that are composed already need none of that. So Ink is
 * given a ticket for them, as text in the corner of its frame, and whoever writes the frame puts them there.
 */
import type {Rect} from './painter.ts';

export type Held = {readonly rows: readonly string[]; readonly late: Rect | null};

export type HeldRows = {
	/** @returns the ticket: another one for other rows, so that Ink sees a change */
	readonly hold: (held: Held) => string;
	/** @returns undefined where the line does not begin with a ticket */
	readonly claim: (line: string) => Held | undefined;
};

/** A private character: no text that Ink draws by itself begins so in the first column of the screen. */
const TICKET = '\uE000';
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
			return `${TICKET}${last}`;
		},
		claim: line =>
			line.startsWith(TICKET) ? held.get(Number.parseInt(line.slice(TICKET.length), 10)) : undefined,
	};
}

function same(a: Held, b: Held): boolean {
	return a.rows.length === b.rows.length && a.rows.every((row, y) => row === b.rows[y]);
}
