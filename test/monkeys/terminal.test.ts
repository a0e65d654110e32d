/** Monkeys at a real terminal: the program lives, draws inside its window, and its memory stays flat. */
import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import {width} from '../../src/text/width.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';
import {type Deed, monkey, troop} from './monkey.ts';

const {seeds, keys} = troop('TERMINAL', 1, 600);

/**
 * What is garbage is taken away soon, so that the memory of the process is what the program holds: by default
 * V8 lets dozens of megabytes gather first, more than a short run could ever leak.
 */
const SPARING = '--max-semi-space-size=1';

/**
 * By so many keys every part of the program has been loaded and what it keeps, such as places visited, is full:
 * from then on memory is flat. Before, it grows from some 60 MB to 130, which a short run sees a part of.
 */
const SETTLED = 5000;
/** Kilobytes that it never comes near. */
const CEILING = 200_000;

/** Kilobytes of the process in memory. */
const resident = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

function perform(t: Terminal, deed: Deed): void {
	switch (deed.kind) {
		case 'keys':
			// An escape and what follows at once would be one key with Alt.
			t.press(...deed.keys);
			return;
		case 'paste':
			t.paste(deed.text);
			return;
		case 'resize':
			t.resize(deed.columns, deed.rows);
			return;
		case 'signal':
			t.signal(deed.name);
	}
}

/** Places that the program sent the cursor to, beyond a window of that size. */
function outside(bytes: string, columns: number, rows: number): string[] {
	return [...bytes.matchAll(/\u001B\[(\d+);(\d+)H/g)]
		.filter(([, y, x]) => Number(y) > rows || Number(x) > columns)
		.map(([sequence]) => JSON.stringify(sequence));
}

story.each(process.platform === 'linux' ? seeds : [])(
	`monkey %i presses ${keys} keys in a terminal`,
	async seed => {
		const t = await open({columns: 100, rows: 30, env: {NODE_OPTIONS: SPARING}});
		/** After everything pressed so far is answered: a resize to a size that shows it has been drawn. */
		const settle = async (columns: number): Promise<void> => {
			t.resize(columns, 30);
			const drawn = (lines: readonly string[]): boolean =>
				lines.some(line => line.endsWith('╮') && width(line) === columns);
			const stopped = (lines: readonly string[]): boolean => lines.includes('[stopped]');
			await t.see(lines => drawn(lines) || stopped(lines));
			// The palette has a command for it, and monkeys find it. The shell waits for a line.
			if (stopped(t.screen())) {
				t.press('enter');
				await t.see(drawn);
			}
		};
		let done = 0;
		let checked = 0;
		let settled = 0;
		const play = async (): Promise<void> => {
			for (const deed of monkey(seed, keys)) {
				perform(t, deed);
				done += deed.kind === 'keys' ? deed.keys.length : 1;
				if (done - checked >= 200) {
					checked = done;
					// A width that no monkey chooses: what it looks like is new.
					await settle(190);
					await settle(100 + (done % 7));
					const from = t.bytes().length;
					await settle(108);
					expect(outside(t.bytes().slice(from), 108, 30), `MONKEY_SEED=${seed} after ${done}`).toEqual([]);
					settled ||= done >= SETTLED ? resident(t.pid()) : 0;
				}
			}
			const end = resident(t.pid());
			expect(end, `MONKEY_SEED=${seed}: memory`).toBeLessThan(CEILING);
			if (settled > 0) {
				expect(end, `MONKEY_SEED=${seed}: memory`).toBeLessThan(settled * 1.2);
			}
			t.press('ctrl+c');
		};
		// The palette has a command to quit, too: that is an end like any other.
		const unplayed = await play().catch((error: Error) => error);
		const {code} = await t.exit().catch(() => {
			throw unplayed;
		});
		expect(unplayed === undefined || /program (has )?ended/.test(unplayed.message), unplayed?.message).toBe(
			true,
		);
		expect([0, 130], `MONKEY_SEED=${seed} after ${done}`).toContain(code);
		expect(t.leftAsBefore()).toEqual([]);
	},
);
