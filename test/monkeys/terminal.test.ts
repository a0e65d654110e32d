/** Monkeys at a real terminal: the program lives, draws inside its window, and its memory stays flat. */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, vi} from 'vitest';
import {width} from '../../src/text/width.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';
import {type Deed, monkey, troop} from './monkey.ts';

const {seeds, keys} = troop('TERMINAL', 1, 600);

/**
 * By so many keys nearly every part of the program has been loaded and what it keeps, such as places visited, is
 * nearly full: from 30 MB it has come to some 40.
 */
const SETTLED = 5000;
/** Bytes a key by which it may seem to grow from then on. */
const A_KEY = 1000;
/** Bytes that it never comes near. */
const CEILING = 60_000_000;

const collector = fileURLToPath(new URL('../helpers/held-on-signal.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-monkeys-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Bytes that the program holds once all garbage is taken away: what the process has is a matter of chance. */
async function held(t: Terminal, file: string): Promise<number> {
	rmSync(file, {force: true});
	t.signal('SIGUSR2');
	await vi.waitUntil(() => existsSync(file), {timeout: 10_000, interval: 10});
	return Number(readFileSync(file, 'utf8'));
}

type Sample = {readonly keys: number; readonly bytes: number};

/** Samples from which growth can be told. */
const ENOUGH = 12;

/**
 * Bytes a key, in that third of the time in which it grew least: what is lost grows all the time, while what is
 * found late, a rare part or a place to be kept, is there once and for all.
 */
function growth(samples: readonly Sample[]): number {
	const at = [0, 1, 2, 3].map(third => samples[Math.round(((samples.length - 1) * third) / 3)]!);
	return Math.min(...[0, 1, 2].map(i => (at[i + 1]!.bytes - at[i]!.bytes) / (at[i + 1]!.keys - at[i]!.keys)));
}

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
		const file = join(folder, `held-${seed}`);
		const env = {NODE_OPTIONS: `--import ${collector}`, HELD: file};
		const t = await open({columns: 100, rows: 30, env});
		/** After everything pressed so far is answered: a window too small for anything, as no monkey makes it, says its size. */
		const settle = async (): Promise<void> => {
			t.resize(19, 4);
			const small = (lines: readonly string[]): boolean => lines.join(' ').includes('19x4');
			const stopped = (lines: readonly string[]): boolean => lines.includes('[stopped]');
			await t.see(lines => small(lines) || stopped(lines));
			// The palette has a command for it, and monkeys find it. The shell waits for a line.
			if (stopped(t.screen())) {
				t.press('enter');
				await t.see(small);
			}
		};
		let done = 0;
		let checked = 0;
		const samples: Sample[] = [];
		const play = async (): Promise<void> => {
			for (const deed of monkey(seed, keys)) {
				perform(t, deed);
				done += deed.kind === 'keys' ? deed.keys.length : 1;
				if (done - checked >= 200) {
					checked = done;
					await settle();
					const from = t.bytes().length;
					t.resize(108, 30);
					await t.see(lines => lines.some(line => line.endsWith('╮') && width(line) === 108));
					expect(outside(t.bytes().slice(from), 108, 30), `MONKEY_SEED=${seed} after ${done}`).toEqual([]);
					if (done >= SETTLED) {
						samples.push({keys: done, bytes: await held(t, file)});
					}
				}
			}
			await settle();
			const end = await held(t, file);
			expect(end, `MONKEY_SEED=${seed}: memory`).toBeLessThan(CEILING);
			if (samples.length >= ENOUGH) {
				expect(growth(samples), `MONKEY_SEED=${seed}: memory, bytes a key`).toBeLessThan(A_KEY);
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
