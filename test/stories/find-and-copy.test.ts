/** The main job: a case is found by a misspelt name, opened, and one of its figures copied. */
import {expect} from 'vitest';
import {formsOf} from '../../src/export/forms.ts';
import {copiedTexts} from '../helpers/copied.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';

async function openJiuquan(size = {columns: 120, rows: 36}): Promise<Terminal> {
	const t = await open(size);
	t.press('/');
	await t.see('Search');
	t.type('juiquan loan');
	await t.see('Jiuquan violent online loan');
	t.press('enter');
	await t.see('─ Cases ─');
	return t;
}

story('the Jiuquan loan case is found by "juiquan loan", and the hit says why it matched', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Search');
	t.type('juiquan loan');
	await t.see('Jiuquan violent online loan');
	const lines = t.screen();
	const hit = lines.findIndex(line => line.includes('▸ Jiuquan'));
	expect(lines[hit]).toMatch(/▸ Jiuquan violent online loan.* similar /);
	expect(lines[hit - 1]).toMatch(/Cases \d+/);
	expect(t.cursor().visible).toBe(true);
});

story(
	'Enter opens the case, a figure is chosen, y copies its bare value and says by which route',
	async () => {
		const t = await openJiuquan();
		expect(t.screen().find(line => line.includes('▸'))).toContain('Jiuquan');
		t.press('enter', 'j', 'j');
		await t.see('Enter');
		t.press('y');
		await t.see('sent by OSC 52; your terminal does not confirm');
		expect(copiedTexts(t.bytes())).toEqual(['400']);
		expect(t.screen().at(-2)).toContain('400');
	},
);

story('Y copies the figure as a sentence that names its source', async () => {
	const t = await openJiuquan();
	t.press('enter', 'j', 'j', 'Y');
	await t.see('OSC 52');
	const [text = ''] = copiedTexts(t.bytes());
	expect(text).toMatch(/^Suspects arrested: .*Jiuquan.*400 suspects\. Source: Ministry of Public Security/);
	expect(text).toContain('(mps-2018.');
});

story('c shows every form with what would be copied, and Enter copies the one chosen', async () => {
	const t = await openJiuquan();
	t.press('enter', 'c');
	await t.see('Copy as');
	await t.see('Will be copied');
	t.press(...Array.from({length: formsOf('figure').indexOf('markdown')}, () => 'j'));
	await t.see(/▸ Markdown/);
	t.press('enter');
	await t.see('OSC 52');
	expect(copiedTexts(t.bytes()).at(-1)).toMatch(/\*\*.*\*\*\[\^mps-2018/);
});

story('e goes to the evidence: the printed words and where they stand', async () => {
	const t = await openJiuquan({columns: 80, rows: 24});
	t.press('e');
	await t.see(/Evidence/);
	await t.see(/paragraph \d+, characters \d+-\d+/);
});

story('with --clipboard file the text is in a file that the message names', async () => {
	const t = await open({args: ['--clipboard', 'file'], columns: 140});
	t.press('y');
	await t.see(/written to .*copied\.txt/);
	expect(copiedTexts(t.bytes())).toEqual([]);
});
