/** From the writing of a key to the last byte of the frame that answers it, taken in by the terminal. */
import {openTerminal} from '../../scripts/lib/terminal.mjs';

/** Longer than a frame at 30 a second, so that no key waits for the frame of the one before. */
const QUIET = 60;
/** What comes so long after the rest is no part of an answer: how far the index is, among many records. */
const APART = 25;
/** Somebody thinks of what to search for. */
const THOUGHT = 2000;
/** A key without an answer by then is one that changes nothing. */
const PATIENCE = 500;
const END = '\u001B[?2026l';
const [DOWN, UP] = ['\u001B[B', '\u001B[A'];

/** How far one goes down in each before going up again: every key moves the cursor, and none is answered by something else. */
const FAR = {campaigns: 14, metrics: 30, cases: 14, compare: 14, reports: 4};
export const PANES = Object.keys(FAR);

/**
 * @param {string} cli
 * @param {{columns: number, rows: number}} size
 * @param {number} presses in each pane
 * @param {readonly string[]} args of the explorer
 * @returns for each pane, and for `search`, the ms and the bytes of each answered key, and
 *   `listBytes`: those up to where the list is drawn
 */
export async function keyTimes(cli, size, presses, args = []) {
	let frame = {at: 0, written: ''};
	const terminal = openTerminal(process.execPath, [cli, ...args], {
		...size,
		onParsed(at, chunk) {
			if (frame.written === '' || at - frame.at < APART) {
				frame = {at, written: frame.written + chunk.toString('latin1')};
			}
		},
	});
	const settled = () => terminal.still(QUIET);
	const press = async key => {
		await settled();
		frame = {at: 0, written: ''};
		const from = performance.now();
		terminal.write(key);
		// Among many records an answer may take longer than the quiet that ends one.
		while (frame.written === '' && performance.now() - from < PATIENCE) {
			await new Promise(resolve => setTimeout(resolve, 2));
		}
		await settled();
		// A key that changes nothing draws nothing: it has no answer to time.
		const {at, written} = frame;
		// The list and its cursor come between brackets of their own, before the detail that follows it.
		const end = written.indexOf(END);
		const listBytes = end === -1 ? written.length : end + END.length;
		return written === '' ? undefined : {ms: at - from, bytes: written.length, listBytes};
	};
	const result = {};
	try {
		await terminal.shows('Campaigns', 120_000);
		for (const [i, pane] of PANES.entries()) {
			await press(String(i + 1));
			// A long list may be worked out after its pane is shown.
			await terminal.shows(/(?<!…) (?:\d+\/)?[1-9]\d* by /, 60_000);
			result[pane] = [];
			for (let n = 0; n < presses; n++) {
				const answer = await press(n % (2 * FAR[pane]) < FAR[pane] ? DOWN : UP);
				if (answer) {
					result[pane].push(answer);
				}
			}
		}
		// Nobody has paused so far: what the search needs has not been read.
		await press('/');
		result.unprepared = [await press('s')].filter(Boolean);
		await press('\u0015');
		await press('\u001B');
		await new Promise(resolve => setTimeout(resolve, THOUGHT));
		await press('/');
		result.search = [];
		const letters = [...'jiuquan loan gambling personal data '];
		for (let i = 0; result.search.length < presses && i < presses * 3; i++) {
			const answer = await press(letters[i % letters.length]);
			if (answer) {
				result.search.push(answer);
			}
			if ((i + 1) % 12 === 0) {
				await press('\u0015');
			}
		}
	} finally {
		await terminal.close();
	}
	return result;
}
