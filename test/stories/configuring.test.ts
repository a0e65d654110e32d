/** The configuration file, in a real terminal. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) {
		rmSync(folder, {recursive: true, force: true});
	}
});

function having(text: string): {XDG_CONFIG_HOME: string} {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-config-'));
	folders.push(folder);
	mkdirSync(join(folder, 'jingwang-explorer'));
	writeFileSync(join(folder, 'jingwang-explorer', 'config.yaml'), text);
	return {XDG_CONFIG_HOME: folder};
}

story('the explorer opens in the language and with the signs of the file', async () => {
	const t = await open({columns: 120, rows: 36, env: having('lang: zh\nascii: true\ncolor: never')});
	await t.see('q 退出');
	expect(t.screen().join('\n')).toContain('+- 行动 -');
	expect(t.bytes()).not.toContain('\u001B[36');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
});

story('a flag beats it', async () => {
	const t = await open({env: having('lang: zh\nascii: true'), args: ['--lang', 'en', '--no-ascii']});
	await t.see('q quit');
	expect(t.screen().join('\n')).toContain('╭─ Campaigns ─');
	t.press('q');
	await t.exit();
});

story('keys are those of the file, in the footer and under the fingers', async () => {
	const t = await open({env: having('keys:\n  search.open: f12\n  quit.back: [Q, f10]\n  zoom.toggle: z')});
	await t.see('F12 search');
	await t.see('Q quit');
	t.press('f12');
	await t.see('─ Search ─');
	t.press('esc');
	await t.gone('─ Search ─');
	t.press('f2');
	await t.see('─ Commands ─');
	t.type('zoom');
	await t.see('Zoom the pane, and back');
	expect(t.screen().find(line => line.includes('Zoom the pane'))).toMatch(/ z +│/);
	t.press('esc');
	await t.gone('─ Commands ─');
	t.press('Q');
	expect((await t.exit()).code).toBe(0);
});

story('a key that cannot be given is said in one line before the screen is touched', async () => {
	const env = having('keys:\n  zoom.toggle: [ctrl+c]');
	const t = await open({columns: 200, env});
	expect(await t.exit()).toEqual({code: 2, signal: null});
	expect(t.bytes().trim()).toBe(
		`explorer: ${env.XDG_CONFIG_HOME}/jingwang-explorer/config.yaml:2: "ctrl+c" is kept for quit; choose another key`,
	);
	expect(t.leftAsBefore()).toEqual([]);
});

story('what is wrong in it is said in one line before the screen is touched', async () => {
	const env = having('lang: zh\ncolour: never');
	const t = await open({columns: 200, env});
	expect(await t.exit()).toEqual({code: 2, signal: null});
	expect(t.bytes().trim()).toBe(
		`explorer: ${env.XDG_CONFIG_HOME}/jingwang-explorer/config.yaml:2: no setting is called "colour"; there are lang, theme, ascii, color, screenReader, clipboard, keys; did you mean "color"?`,
	);
	expect(t.leftAsBefore()).toEqual([]);
});
