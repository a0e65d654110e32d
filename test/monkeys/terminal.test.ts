/** Monkeys at a real terminal: the program lives, draws inside its window, and its memory stays flat. */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, vi} from 'vitest';
import {width} from '../../src/text/width.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';
import {bringingBack} from './bringing-back.ts';
import {lives} from './lives.ts';
import {type Deed, monkey, troop} from './monkey.ts';
import {perform} from './perform.ts';

const {seeds, keys} = troop('TERMINAL', 2, 1000);

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

/** Places that the program sent the cursor to, beyond a window of that size. */
function outside(bytes: string, columns: number, rows: number): string[] {
	return [...bytes.matchAll(/\u001B\[(\d+);(\d+)H/g)]
		.filter(([, y, x]) => Number(y) > rows || Number(x) > columns)
		.map(([sequence]) => JSON.stringify(sequence));
}

const SIZE = {columns: 100, rows: 30};

/** One program from its start to its end, which a monkey may choose. */
async function life(t: Terminal, seed: number, deeds: Generator<Deed>, file: string): Promise<void> {
	let size = SIZE;
	let done = 0;
	let checked = 0;
	const samples: Sample[] = [];
	const where = (): string => `MONKEY_SEED=${seed} after ${done} keys of this start`;
	const reach = bringingBack(t);
	/** After the keys pressed so far are answered: the next key of all asks for the screen. */
	const answered = (): Promise<void> => {
		const before = t.redraws();
		return reach(
			() => t.press('ctrl+l'),
			() => t.redraws() > before,
			'the screen drawn anew',
		);
	};
	const resize = (columns: number, rows: number): void => {
		t.resize(columns, rows);
		size = {columns, rows};
	};
	/** After everything is answered: a window too small for anything, as no monkey makes it, says its size. */
	const settled = (): Promise<void> =>
		reach(
			() => resize(19, 4),
			() => t.screen().join(' ').includes('19x4'),
			'19x4',
		);
	/** Deeds since the window changed: what was on its way then may still be for the window before. */
	let calm = 0;
	for (let next = deeds.next(); !next.done; next = deeds.next()) {
		const deed = next.value;
		const written = await perform(t, deed, answered, where);
		if (deed.kind === 'resize') {
			size = {columns: deed.columns, rows: deed.rows};
		}
		done += deed.kind === 'keys' ? deed.keys.length : 1;
		calm = deed.kind === 'resize' ? 0 : calm + 1;
		expect(calm > 2 ? outside(written, size.columns, size.rows) : [], where()).toEqual([]);
		if (done - checked >= 200) {
			checked = done;
			await settled();
			if (done >= SETTLED) {
				samples.push({keys: done, bytes: await held(t, file)});
			}
			resize(108, 30);
			await t.see(lines => lines.some(line => line.endsWith('╮') && width(line) === 108));
			calm = 0;
		}
	}
	await settled();
	expect(await held(t, file), `${where()}: memory`).toBeLessThan(CEILING);
	if (samples.length >= ENOUGH) {
		expect(growth(samples), `${where()}: memory, bytes a key`).toBeLessThan(A_KEY);
	}
}

story.each(process.platform === 'linux' ? seeds : [])(
	`monkey %i presses ${keys} keys in a terminal`,
	seed => {
		const deeds = monkey(seed, keys);
		const file = (nth: number): string => join(folder, `held-${seed}-${nth}`);
		return lives(
			seed,
			nth => open({...SIZE, env: {NODE_OPTIONS: `--import ${collector}`, HELD: file(nth)}}),
			(t, nth) => life(t, seed, deeds, file(nth)),
		);
	},
);
