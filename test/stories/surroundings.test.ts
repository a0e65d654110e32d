/** Environments: CI, no colours, ASCII only, no terminal at all. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';
import {CLI, open, story} from '../helpers/terminal.ts';

const COLOUR = /\u001B\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/;

story('CI=true in the environment still opens the explorer, and keys work', async () => {
	const t = await open({env: {CI: 'true'}});
	await t.see('q quit');
	t.press('j');
	await t.see('2/');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
});

story('colours are drawn where nothing speaks against them', async () => {
	const t = await open();
	await t.see('q quit');
	expect(t.bytes()).toMatch(COLOUR);
});

story.each([
	{by: 'NO_COLOR', env: {NO_COLOR: '1'}, args: []},
	{by: '--color never', env: {}, args: ['--color', 'never']},
])('$by: no colour codes in any pane; the cursor row still stands out', async ({env, args}) => {
	const t = await open({columns: 120, rows: 36, env, args});
	for (const key of ['2', '3', '4', '5', '1', '?', 'q', '/'] as const) {
		t.press(key);
	}
	await t.see('Search');
	expect(t.bytes()).not.toMatch(COLOUR);
	expect(t.bytes()).toContain('\u001B[7m');
});

story('--ascii --color never draws frames of ASCII only', async () => {
	const t = await open({columns: 120, rows: 36, args: ['--ascii', '--color', 'never']});
	await t.see('+- Campaigns -');
	for (const [key, title] of [
		['2', 'Metrics'],
		['4', 'Compare'],
		['5', 'Reports'],
		['3', 'Cases'],
	] as const) {
		t.press(key);
		await t.see(`+- ${title} -`);
		expect(t.screen().join('\n')).not.toMatch(/[╭╮╰╯│─┌┐└┘├┤┬┴┼█░▸▾◆↑↓✓✗…·–≤]/);
	}
	expect(t.bytes()).not.toMatch(COLOUR);
});

story.each([
	{args: [], holds: 'report'},
	{args: ['list', 'cases', '--format', 'json'], holds: 'jiuquan'},
])('without a terminal, `explorer $args` prints plain text and exits 0', ({args, holds}) => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {
		encoding: 'utf8',
		env: {PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8'},
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(stdout).toContain(holds);
	expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
});

story.each([
	{args: [], holds: 'reports'},
	{args: ['list', 'cases'], holds: 'jiuquan'},
])(
	'`explorer $args | cat` in a terminal prints and ends, and sends no control codes',
	async ({args, holds}) => {
		const script = fileURLToPath(new URL('../helpers/through-a-pipe.mjs', import.meta.url));
		const t = await open({script, args});
		expect(await t.exit()).toEqual({code: 0, signal: null});
		expect(t.bytes()).toContain(holds);
		expect(t.bytes()).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
		expect(t.leftAsBefore()).toEqual([]);
	},
);
