/** Light or dark, as the terminal is; and what it answers is never taken for keys. */
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

/** What is drawn in full colour, as the last that was written of the word. */
const colorOf = (bytes: string, word: string): string | undefined =>
	[...bytes.matchAll(new RegExp(`\\u001B\\[([\\d;]*)m ?${word}`, 'g'))].at(-1)?.[1];

const DARK = 'rgb:1e1e/1e1e/1e1e';
const LIGHT = 'rgb:ffff/ffff/ffff';
const env = {COLORTERM: 'truecolor'};

const sum = (codes: string | undefined): number =>
	(/38;2;(\d+);(\d+);(\d+)/.exec(codes ?? '')?.slice(1) ?? []).reduce(
		(total, part) => total + Number(part),
		0,
	);

story.each([
	{says: 'dark', background: DARK, after: 0},
	{says: 'dark, after Ink is there', background: DARK, after: 700},
	{says: 'light', background: LIGHT, after: 0},
])('a terminal that says it is $says has colours for that, and keeps its background', async tells => {
	const t = await open({env, tells});
	await t.see('q quit');
	await t.until(() => sum(colorOf(t.bytes(), 'Explorer')) > 0, 'colours for the background');
	const dark = tells.background === DARK;
	expect(sum(colorOf(t.bytes(), 'Explorer')) > 382).toBe(dark);
	t.press('j');
	await t.see('2/');
	t.press('/');
	await t.see('─ Search ─');
	expect(t.screen().join('\n'), 'no answer of the terminal is typed').toMatch(/│ \/\s+a place, a crime/);
});

story('keys that are pressed before the terminal has answered are not lost', async () => {
	const t = await open({env, tells: {background: DARK, after: 400}});
	t.type('3jj');
	await t.see(/─ Cases ─[\s\S]*3\/16/);
});

story('a terminal that answers nothing shows its own colours, without delay', async () => {
	const t = await open({env});
	await t.see('q quit');
	expect(t.bytes()).not.toContain('38;2;');
});

story('--theme paints every cell of the screen; T walks on through the themes', async () => {
	const t = await open({columns: 50, rows: 16, env, args: ['--theme', 'light']});
	await t.see('q quit');
	expect(t.backgrounds()).toEqual(['#bfdcf0', '#fbfaf7']);
	t.press('4');
	await t.see('─ Compare ─');
	t.press('enter');
	await t.see('─ Comparison ─');
	expect(t.backgrounds()).toEqual(['#bfdcf0', '#fbfaf7']);
	t.resize(30, 8);
	await t.see('40x10');
	expect(t.backgrounds()).toEqual(['#fbfaf7']);
	t.resize(120, 36);
	await t.see('q quit');
	t.press('T');
	await t.see('Theme: high contrast.');
	expect(t.backgrounds()).toContain('#000000');
	t.press('T');
	await t.see('Theme: no colours.');
	expect(t.backgrounds()).toEqual(['own']);
});

story(
	'a terminal that draws signs two cells wide is given ASCII, and --no-ascii keeps the others',
	async () => {
		const wide = await open({columns: 120, rows: 36, tells: {wide: true}});
		await wide.see('+- Campaigns -');
		const kept = await open({args: ['--no-ascii'], tells: {wide: true}});
		await kept.see('─ Campaigns ─');
	},
);

story('a locale from before Unicode is given ASCII', async () => {
	const t = await open({env: {LANG: 'zh_CN.GB18030'}, args: ['--lang', 'en']});
	await t.see('+- Campaigns -');
});
