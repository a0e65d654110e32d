import {expect} from 'vitest';
import type {Terminal} from '../helpers/terminal.ts';

/**
 * Starts the program again until a monkey has pressed all its keys: the palette has a command to quit, and they
 * find it. Each start must end as one that was asked to, and leave its terminal as it was.
 * @param live resolves once all keys are pressed; rejects where the program has ended before
 */
export async function lives(
	seed: number,
	start: (nth: number) => Promise<Terminal>,
	live: (t: Terminal, nth: number) => Promise<void>,
): Promise<void> {
	let more = true;
	for (let nth = 1; more; nth++) {
		const t = await start(nth);
		const cut = await live(t, nth).catch((error: Error) => error);
		more = cut !== undefined;
		t.press('ctrl+c');
		const {code} = await t.exit().catch(() => {
			throw cut;
		});
		expect(cut === undefined || /program (has )?ended/.test(cut.message), cut?.message).toBe(true);
		expect(more ? [0, 130] : [130], `MONKEY_SEED=${seed}, start ${nth}`).toContain(code);
		expect(t.leftAsBefore()).toEqual([]);
	}
}
