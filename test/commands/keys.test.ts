import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {bindings} from '../../src/tui/keys/bindings.ts';
import {explorer} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-keys-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
mkdirSync(join(folder, 'jingwang-explorer'));
const file = join(folder, 'jingwang-explorer', 'config.yaml');

function having(text: string): {XDG_CONFIG_HOME: string} {
	writeFileSync(file, text);
	return {XDG_CONFIG_HOME: folder};
}

it('prints a row for each row of the table, and where to bind others', async () => {
	const {code, out} = await explorer(['keys']);
	expect(code).toBe(0);
	expect(out).toMatch(/^command +keys +does +where$/m);
	expect(out).toMatch(/^search\.open +\/ F3 +Search everything +Everywhere$/m);
	expect(out).toContain('Bind others under "keys" in /nonexistent/jingwang-explorer/config.yaml');
	expect((await explorer(['keys', '--format', 'json'])).json()).toHaveLength(bindings.length);
});

it('prints in Chinese, and in Markdown', async () => {
	expect((await explorer(['keys', '--lang', 'zh'])).out).toMatch(/^search\.open +\/ F3 +搜索全部内容/m);
	expect((await explorer(['keys', '--format', 'md'])).out).toContain('| collection.up | K Shift+↑ |');
	expect((await explorer(['keys', '--ascii'])).out).not.toMatch(/[^\u0000-\u007F中文]/);
});

it('marks what a person has bound otherwise', async () => {
	const env = having('keys:\n  zoom.toggle: [z, f12]\n  collection.open: []');
	const {out} = await explorer(['keys'], env);
	expect(out).toMatch(/^command +keys +instead of +does +where$/m);
	expect(out).toMatch(/^zoom\.toggle +z F12 +\+ +Zoom the pane, and back/m);
	expect(out).toMatch(/^collection\.open +\(none\) +b +/m);
	const rows = (await explorer(['keys', '--format', 'json'], env)).json();
	expect(rows.filter(({rebound}: {rebound: boolean}) => rebound)).toEqual([
		expect.objectContaining({command: 'collection.open', keys: [], standard: ['b']}),
		expect.objectContaining({command: 'zoom.toggle', keys: ['z', 'f12'], standard: ['+']}),
	]);
});

it('says what is wrong with a choice, with its line', async () => {
	const {code, talk} = await explorer(['keys'], having('lang: en\nkeys:\n  zoom.togle: z'));
	expect(code).toBe(2);
	expect(talk).toBe(`explorer: ${file}:3: no command is called "zoom.togle"; did you mean "zoom.toggle"?\n`);
});
