/** Moving, filtering, sorting, collecting. */
import {expect} from 'vitest';
import {copiedTexts} from '../helpers/copied.ts';
import {open, story} from '../helpers/terminal.ts';

story('five j in one write move five rows', async () => {
	const t = await open();
	t.press('j', 'j', 'j', 'j', 'j');
	await t.see('6/');
});

story('G goes to the end and g back to the top', async () => {
	const t = await open({args: ['--view', 'cases']});
	t.press('G');
	await t.see(/16\/16/);
	t.press('g');
	await t.see(/ 1\/16/);
});

story('f narrows the list as one types and keeps the row under the cursor; Esc brings all back', async () => {
	const t = await open({columns: 120, args: ['--view', 'cases']});
	t.press('/');
	await t.see('Search');
	t.type('jiuquan loan');
	await t.see('Jiuquan violent');
	t.press('enter');
	await t.see(/▸ .*Jiuquan violent/);
	t.press('f');
	await t.see('Filter:');
	t.type('gansu');
	await t.see(/ \d\/\d by date/);
	expect(t.screen().find(line => line.includes('▸'))).toContain('Jiuquan violent');
	t.press('enter');
	await t.see('Filtered: gansu');
	t.press('esc');
	await t.see('/16 by date');
	expect(t.screen().find(line => line.includes('▸'))).toContain('Jiuquan violent');
});

story('s sorts otherwise, says how, and keeps the row', async () => {
	const t = await open({columns: 120, args: ['--view', 'cases']});
	t.press('j', 'j', 'j');
	await t.see(' 4/16 by date');
	const name = /▸\s+(\S+ \S+)/.exec(t.screen().join('\n'))?.[1] ?? '?';
	t.press('s');
	await t.see('by suspects');
	expect(t.screen().find(line => line.includes('▸'))).toContain(name);
});

story('space collects figures, b shows them, y copies them all with their sources', async () => {
	const t = await open({columns: 120, rows: 36, args: ['--view', 'metrics']});
	t.press('j', 'space', 'j', 'space');
	await t.see('2 collected');
	t.press('b');
	await t.see('─ Collection ─');
	await t.see('2 collected');
	t.press('y');
	await t.see('OSC 52');
	expect(copiedTexts(t.bytes()).at(-1)?.match(/^\[\^/gm)).toHaveLength(2);
	t.press('d', 'd');
	await t.see('Nothing collected yet');
	t.press('q');
	await t.see('─ Metrics ─');
});

story('+ gives the pane the whole window, and back', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('+');
	await t.gone('─ Campaign ─');
	t.press('+');
	await t.see('─ Campaign ─');
});

story('Tab goes from the list to its detail and on to the next pane', async () => {
	const t = await open();
	t.press('tab');
	await t.see(/← back/);
	t.press('tab');
	await t.see('─ Metrics ─');
	t.press('shift+tab');
	await t.see('─ Campaigns ─');
});
