/** Progress of what takes longer than a second, on one line of stderr that replaces itself. */
import type {Tick} from '../export/pump.ts';
import type {Io} from './io.ts';
import {processIo} from './process-io.ts';

const AFTER = 1000;
const EVERY = 200;

/** @returns what hears of progress, and what clears the line at the end */
export function progressOf(io: Io, now: () => number = Date.now): {tick: Tick; end: () => void} {
	const from = now();
	let last = from;
	let shown = false;
	return {
		tick(characters, rows) {
			const at = now();
			if (!io.progress || at - from < AFTER || (shown && at - last < EVERY)) {
				return;
			}
			shown = true;
			last = at;
			io.progress(`explorer: ${rows} rows, ${(characters / 1e6).toFixed(1)} MB`);
		},
		end: () => (shown ? io.progress?.('') : undefined),
	};
}

/** The share done of what takes longer than a second, for people who watch; data is read before a command has its Io. */
export function shareOf(
	what: string,
	progress = processIo(() => {}).progress,
	now: () => number = Date.now,
): {tell: (share: number) => void; end: () => void} {
	const from = now();
	let shown = -1;
	return {
		tell(share) {
			const percent = Math.floor(share * 100);
			if (progress && percent !== shown && now() - from >= AFTER) {
				shown = percent;
				progress(`explorer: ${what}, ${percent} %`);
			}
		},
		end: () => (shown >= 0 ? progress?.('') : undefined),
	};
}
