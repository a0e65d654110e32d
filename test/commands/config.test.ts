/** The configuration file, as the commands take it. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {osc52Texts} from '../clipboard/parts.ts';
import {explorer} from './run.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) {
		rmSync(folder, {recursive: true, force: true});
	}
});

/** The environment of a person who has written such a file. */
function having(text: string): {XDG_CONFIG_HOME: string; XDG_STATE_HOME: string} {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-config-'));
	folders.push(folder);
	mkdirSync(join(folder, 'jingwang-explorer'));
	writeFileSync(join(folder, 'jingwang-explorer', 'config.yaml'), text);
	return {XDG_CONFIG_HOME: folder, XDG_STATE_HOME: join(folder, 'state')};
}

it('its language is that of the tables, unless a flag says otherwise', async () => {
	const env = having('lang: zh');
	expect((await explorer(['list', 'reports'], env)).out).toContain('公安部');
	expect((await explorer(['list', 'reports', '--lang', 'en'], env)).out).not.toContain('公安部');
	// The file was written for this program, the locale was not.
	expect(
		(await explorer(['list', 'reports'], {...having('lang: en'), LANG: 'zh_CN.UTF-8'})).out,
	).not.toContain('公安部');
});

it('its ascii, color and clipboard hold, and flags beat them', async () => {
	const env = having('ascii: true\ncolor: always\nclipboard: osc52');
	const {out} = await explorer([], env);
	expect(out).not.toMatch(/[^\u0000-\u007F]/);
	expect((await explorer([], {...env, LANG: 'C', NO_COLOR: '1'})).out).toBe(out);
	expect((await explorer(['list', 'reports'], {...env, NO_COLOR: '1'})).out).toContain('\u001B[1m');
	expect((await explorer(['list', 'reports', '--no-color'], env)).out).not.toContain('\u001B[');
	const {sent} = await explorer(['copy', 'mps-2018.cases_solved'], env);
	expect(osc52Texts(sent.join(''))).toEqual(['22000']);
	const other = await explorer(['copy', 'mps-2018.cases_solved', '--clipboard', 'file'], env);
	expect(other.sent).toEqual([]);
});

it('what is wrong in it stops every command in one line, but not the help', async () => {
	const env = having('# mine\nclipboard: ocs52');
	const {code, out, talk} = await explorer(['list', 'reports'], env);
	expect([code, out]).toEqual([2, '']);
	expect(talk).toBe(
		`explorer: ${env.XDG_CONFIG_HOME}/jingwang-explorer/config.yaml:2: clipboard takes auto, native, tmux, osc52, file; not "ocs52"; did you mean "osc52"?\n`,
	);
	expect((await explorer(['--help'], env)).code).toBe(0);
	expect((await explorer(['list', '--help'], env)).code).toBe(0);
});
