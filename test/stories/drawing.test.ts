/** How frames reach the terminal: only what changes is written, and what stands there is the whole frame. */
import {writeFileSync} from 'node:fs';
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

const large = {columns: 120, rows: 40};

story('no key clears the screen or a line of it, and the cursor never jumps about in sight', async () => {
	const t = await open(large);
	await t.see('q quit');
	t.press('j');
	await t.see('2/');
	const before = t.bytes().length;
	for (const [key, sight] of [
		['2', '─ Metrics ─'],
		['3', '─ Cases ─'],
		['G', '┌─'],
		['4', '─ Compare ─'],
		['?', 'Esc close'],
		['q', '─ Compare ─'],
		['5', '─ Reports ─'],
		['L', '─ 报告 ─'],
	] as const) {
		t.press(key);
		await t.see(sight);
	}
	const written = t.bytes().slice(before);
	expect(written).not.toMatch(/\u001B\[\d*J|\u001B\[2K/);
	// Outside the brackets of a frame nothing is written at all.
	expect(written.replaceAll(/\u001B\[\?2026h[\s\S]*?\u001B\[\?2026l/g, '')).toBe('');
});

story('a key that moves the cursor in a list sends two of its rows, not the screen', async () => {
	const t = await open(large);
	await t.see('q quit');
	// Without the detail, which changes with the row.
	t.press('3', '+', 'j');
	await t.see(' 2/16');
	for (const position of [3, 4, 5, 6]) {
		const before = t.bytes().length;
		t.press('j');
		await t.see(` ${position}/16`);
		expect(t.bytes().length - before, `to ${position}`).toBeLessThan(5 * large.columns);
	}
});

story.each([
	{args: [], lang: 'English'},
	{args: ['--lang', 'zh'], lang: 'Chinese'},
])('whatever was drawn over what, the screen is the one drawn anew, in $lang', async ({args}) => {
	const t = await open({...large, args});
	await t.see('q ');
	for (const [keys, sight] of [
		[['3', 'j', 'j', 'j', 'j'], ' 5/16 '],
		[['4', 'j'], ' 2/54 '],
		[['5', 'j', 'j'], ' 3/5 '],
		[['2', 'G'], ' 159/159 '],
		[['1', 'j'], ' 2/16 '],
	] as const) {
		t.press(...keys);
		await t.see(sight);
		await drawnAnew(t, large);
	}
});

/** Coloured, in line-drawing letters, scrolled within ten lines, the cursor shown and lines wrapped. */
const NOISE = `\u001B[1;10r\u001B[?7h\u001B[?25h\u001B[?2004l\u001B[8;1H\u001B[41mwall: the disk is full\r\n\n\n\u001B(0${'qx'.repeat(100)}`;

story('Ctrl+L takes away what another program wrote on the screen, and what it changed', async () => {
	const t = await open(large);
	await t.see('q quit');
	const another = (): void => writeFileSync(`/proc/${t.pid()}/fd/1`, NOISE);
	for (const [keys, sight] of [
		[['j'], ' 2/16 '],
		[['3', 'G'], ' 16/16 '],
		[['/', 'l', 'o', 'a', 'n'], 'as printed 9'],
	] as const) {
		t.press(...keys);
		await t.see(sight);
		const [before, cursor, colours] = [t.screen(), t.cursor(), t.backgrounds()];
		another();
		await t.see('wall: the disk is full');
		t.press('ctrl+l');
		await t.gone('wall: the disk is full');
		expect(t.screen()).toEqual(before);
		expect(t.cursor().visible).toBe(cursor.visible);
		expect(t.backgrounds()).toEqual(colours);
		expect(t.reads(), 'pastes are marked again').toBe(true);
	}
});

type Terminal = Awaited<ReturnType<typeof open>>;

/** The window made too small, and as large as before: all that was drawn is gone meanwhile. */
async function drawnAnew(t: Terminal, {columns, rows}: {columns: number; rows: number}): Promise<void> {
	const before = t.screen();
	t.resize(30, 8);
	await t.see('30x8');
	t.resize(columns, rows);
	await t.gone('30x8');
	expect(t.screen()).toEqual(before);
}
