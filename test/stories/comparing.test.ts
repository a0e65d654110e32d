/** Two periods side by side. */
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

story('4 shows cases solved of 2018 and 2021 side by side, and that they rose', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('4');
	await t.see('─ Compare ─');
	const row = t.screen().find(line => /Cases solved\s+>22,000/.test(line));
	expect(row).toMatch(/>22,000\s+>37,000\s+↑/);
	expect(t.screen().join('\n')).toMatch(
		/A Ministry of Public Security, 2018.*\n.*B Ministry of Public Security, 2021/,
	);
});

story('x swaps the two periods, and the rise becomes a fall', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('4');
	await t.see(/Cases solved\s+>22,000\s+>37,000/);
	t.press('x');
	await t.see(/Cases solved\s+>37,000\s+>22,000\s+↓/);
	await t.see(/A Ministry of Public Security, 2021/);
});

story('right walks through what B can be; A stays', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('4');
	await t.see('B Ministry of Public Security, 2021');
	t.press('right');
	await t.gone('B Ministry of Public Security, 2021');
	expect(t.screen().join('\n')).toContain('A Ministry of Public Security, 2018');
	t.press('left');
	await t.see('B Ministry of Public Security, 2021');
});

story('v marks a period; moving on compares it live with what is under the cursor; Esc unmarks', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('5');
	await t.see('─ Reports ─');
	t.press('v');
	await t.see('◆');
	await t.see(/Marked .* as A/);
	t.press('j');
	await t.see('Live comparison');
	await t.see('The marked period (A)');
	t.press('4');
	await t.see('─ Compare ─');
	t.press('5', 'v');
	await t.see('Unmarked.');
	await t.gone('◆');
});
