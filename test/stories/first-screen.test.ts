/** Someone opens the explorer for the first time. */
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

const sizes = [
	{columns: 120, rows: 36, holds: ['5 reports', '>22,000', 'Clean Internet 2021', 'Figures (', 'Area']},
	{columns: 80, rows: 24, holds: ['5 reports', '>22,000', 'Clean Internet 2021', 'Area']},
	{columns: 50, rows: 16, holds: ['5 reports', '>22,000', 'Clean Internet 2021']},
] as const;

story.each(sizes)(
	'at $columns x $rows it says what is loaded, shows campaigns with totals, and the keys',
	async ({columns, rows, holds}) => {
		const t = await open({columns, rows});
		await t.see('q quit');
		const text = t.screen().join('\n');
		for (const words of holds) {
			expect(text).toContain(words);
		}
		expect(t.screen().at(-1)).toMatch(/Enter open .*\/ search .*\? help .*q quit/);
		expect(t.screen()[1]).toMatch(/1 Campaigns.*2.*3.*4.*5/);
		expect(t.cursor().visible, 'no stray cursor where nothing is typed').toBe(false);
	},
);

story.each(['campaigns', 'metrics', 'cases', 'compare', 'reports'] as const)(
	'--view %s opens on that pane',
	async view => {
		const t = await open({args: ['--view', view]});
		await t.see(new RegExp(`─ ${view} ─`, 'i'));
	},
);

story('a size that is too small says so and what is needed; larger again, everything is there', async () => {
	const t = await open({columns: 80, rows: 24});
	t.press('j', 'j');
	await t.see('3/');
	t.resize(30, 8);
	await t.see('40x10');
	expect(t.screen().join(' ')).toContain('30x8');
	t.resize(120, 36);
	await t.see('q quit');
	await t.see('3/');
	t.resize(39, 24);
	await t.see('39x24');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
});

story('resizing while the detail and the search are open keeps them open', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('─ Search ─');
	t.type('jiuquan');
	await t.see('酒泉');
	for (const [columns, rows] of [
		[60, 14],
		[20, 5],
		[100, 30],
		[40, 10],
		[80, 24],
	] as const) {
		t.resize(columns, rows);
		// To the last line, for what was drawn at the old size may still be seen at first.
		await t.see(columns < 40 ? /20x5[\s\S]*40x10/ : /^ Explorer[\s\S]*\/ jiuquan[\s\S]*\n Enter go[^\n]*$/);
	}
});
