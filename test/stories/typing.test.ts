/** Text fields, help, palette, language. */
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

story('in the search box q, digits, y and ? are text', async () => {
	const t = await open();
	t.press('/');
	await t.see('Search');
	t.type('q12345yYx?L');
	await t.see('/ q12345yYx?L');
	expect(t.cursor()).toMatchObject({visible: true, x: 2 + '/ q12345yYx?L'.length});
});

story('Chinese is typed into the search and finds its case', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Search');
	t.type('酒泉');
	await t.see('Jiuquan');
	expect(t.screen().join('\n')).toContain('/ 酒泉');
	expect(t.cursor().x).toBe(2 + 2 + 4);
	t.press('backspace');
	await t.see(/\/ 酒 /);
	await t.gone('酒泉 ');
});

story('a paste of many lines becomes one line in the search; nothing in it is a command', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Search');
	t.paste('jiuquan\nq\n4\tloan\r\n');
	await t.see('/ jiuquan q 4 loan');
	expect(t.screen()[1]).toContain('1 Campaigns');
});

story('a paste where no field is open does nothing', async () => {
	const t = await open();
	t.paste('q4y\nG');
	t.press('j');
	await t.see('2/');
	expect(t.screen().join('\n')).toContain('─ Campaigns ─');
});

story('Esc leaves the search, never the program; at the root it says what quits', async () => {
	const t = await open();
	t.press('/');
	await t.see('─ Search ─');
	t.press('esc');
	await t.gone('─ Search ─');
	t.press('esc');
	await t.see('q or Ctrl+C quits');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
});

story('n and N walk through the matches of the last search', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Search');
	t.type('gansu');
	await t.see(/ 1\/\d+ /);
	t.press('enter');
	await t.gone('─ Search ─');
	t.press('n');
	await t.see(/Match 2 of \d+/);
	t.press('N');
	await t.see(/Match 1 of \d+/);
});

story('L shows everything in Chinese, and back', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('L');
	await t.see('净网');
	await t.gone('Campaigns');
	t.press('L');
	await t.see('─ Campaigns ─');
});

story('a Chinese locale opens in Chinese; --lang en overrules it', async () => {
	const zh = await open({env: {LANG: 'zh_CN.UTF-8'}});
	await zh.gone('Campaigns');
	const en = await open({env: {LANG: 'zh_CN.UTF-8'}, args: ['--lang', 'en']});
	await en.see('─ Campaigns ─');
});

story.each(['?', 'f1'])('%s opens the help; it scrolls and closes', async key => {
	const t = await open();
	t.press(key);
	await t.see('─ Help ─');
	await t.see('In every pane');
	t.press('G');
	await t.see('Searching and filtering');
	t.press('q');
	await t.see('─ Campaigns ─');
});

story.each([':', 'ctrl+p'])('%s opens the palette; a few letters and Enter run a command', async key => {
	const t = await open();
	t.press(key);
	await t.see('─ Commands ─');
	t.type('go comp');
	await t.see('▸ Go to Compare');
	t.press('enter');
	await t.see('─ Compare ─');
});

story('Tab writes the field and its value, and the meaning is said in words', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Type to search');
	t.type('are');
	await t.see('Tab area:');
	t.press('tab');
	await t.see('/ area:');
	t.type('gan');
	await t.see(/Tab gansu \d+/);
	t.press('tab');
	await t.see('everything in Gansu');
	t.type('suspects>');
	await t.see('suspects> needs a value');
	t.type('100');
	await t.see('everything in Gansu with more than 100 suspects');
	await t.see('▸ Jiuquan');
});

story(
	'what narrows a search is chosen with Shift+Tab, arrows and Enter alone, on a narrow screen too',
	async () => {
		const t = await open({columns: 50, rows: 16});
		t.press('/');
		await t.see('Type to search');
		t.type('gambling');
		await t.see('▸ ');
		t.press('shift+tab');
		await t.see('─ Narrow ─');
		t.press('down', 'enter');
		await t.see('✓');
		t.press('esc');
		await t.see(/\/ gambling area:\w+/);
	},
);

story('in Chinese: completions, meaning and hints', async () => {
	const t = await open({columns: 120, rows: 36, args: ['--lang', 'zh']});
	t.press('/');
	await t.see('输入即可搜索');
	t.type('地');
	await t.see('Tab 地区：');
	t.press('tab');
	await t.see('缺少值');
	t.type('甘');
	await t.see(/Tab 甘肃 \d+/);
	t.press('tab');
	await t.see('地区为甘肃的全部内容');
});

story('the up arrow brings back the last search after it led somewhere', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('/');
	await t.see('Type to search');
	t.type('hefei');
	await t.see('▸ Hefei');
	t.press('enter');
	await t.see('─ Cases ─');
	t.press('/');
	await t.see('↑ hefei');
	t.press('up');
	await t.see('▸ Hefei');
});
