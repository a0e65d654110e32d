/** Plays a journey at one size, in a real pseudo-terminal, as a person with an empty home. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pass} from 'node:timers/promises';
import {expect} from 'vitest';
import {open, type Terminal} from '../helpers/terminal.ts';
import {type Journey, type Stroke, sizeOf} from './journey.ts';

/** Recording alone waits for time: so long for an answer, and then so long for nothing more to come. Checking never does. */
const [ANSWER, QUIET] = [6000, 1200];

function perform(t: Terminal, strokes: readonly Stroke[]): void {
	for (const stroke of strokes) {
		switch (stroke.kind) {
			case 'key':
				t.press(stroke.name);
				break;
			case 'text':
				t.type(stroke.text);
				break;
			case 'resize':
				t.resize(stroke.size.columns, stroke.size.rows);
		}
	}
}

/** Everything the linear mode wrote, without the modes of the keyboard and copies on their way. */
function told(t: Terminal): string[] {
	const text = t
		.bytes()
		.replaceAll(/\u001B\[\?(2026|2004|25)[hl]/g, '')
		.replaceAll(/\u001B\]52;[^\u0007]*\u0007/g, '');
	expect(text, 'nothing is erased, and the cursor goes nowhere').not.toContain('\u001B');
	return text.split('\r\n');
}

/** @param from bytes written before the strokes */
async function quiet(t: Terminal, from: number): Promise<void> {
	for (let waited = 0; t.bytes().length === from && waited < ANSWER; waited += QUIET) {
		await pass(QUIET);
	}
	for (let before = -1; before !== t.bytes().length; ) {
		before = t.bytes().length;
		await pass(QUIET);
	}
}

/**
 * @param record true: looks at what comes; false: expects what was recorded, and fails where it does not come
 * @returns the screens, a step each; of the linear mode what was told since the step before
 */
export async function play({steps}: Journey, size: string, record: boolean): Promise<(readonly string[])[]> {
	const home = mkdtempSync(join(tmpdir(), 'explorer-journey-'));
	const xdg = Object.fromEntries(
		['CONFIG', 'STATE', 'DATA', 'CACHE'].map(name => [`XDG_${name}_HOME`, join(home, name.toLowerCase())]),
	);
	const seen: (readonly string[])[] = [];
	let t: Terminal | undefined;
	let linear = false;
	let heard = 0;
	try {
		for (const {deed, written, screens} of steps) {
			let from = 0;
			if (deed.kind === 'open') {
				await t?.exit();
				linear = deed.args.includes('--screen-reader');
				heard = 0;
				t = await open({...sizeOf(size), args: deed.args, env: {HOME: home, ...xdg}});
			} else if (t) {
				from = t.bytes().length;
				perform(t, deed.strokes);
			}
			const terminal = t!;
			const view = (): string[] => (linear ? told(terminal).slice(heard) : terminal.screen());
			const expected = screens.get(size);
			if (record) {
				await quiet(terminal, from);
			} else {
				const isThere = (): boolean => view().join('\n') === expected?.join('\n');
				// What is seen instead says more than that the wait for it failed.
				await terminal.until(isThere, written).catch(() => {});
				expect(view(), `${size}: ${written}`).toEqual(expected);
			}
			seen.push(view());
			// What one types stands on the last line, which may go on.
			heard = linear ? told(terminal).length - 1 : 0;
		}
	} finally {
		// A program that still runs may be writing there.
		await t?.close();
		rmSync(home, {recursive: true, force: true});
	}
	return seen;
}
