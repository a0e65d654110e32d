/** However the explorer ends, the terminal is as it was. */
import {fileURLToPath} from 'node:url';
import {expect, vi} from 'vitest';
import {type OpenOptions, open, story, type Terminal} from '../helpers/terminal.ts';

story('q at the root quits; nothing is left on the screen', async () => {
	const t = await open();
	t.press('q');
	expect(await t.exit()).toEqual({code: 0, signal: null});
	expect(t.leftAsBefore()).toEqual([]);
	expect(t.screen().join('')).toBe('');
});

story('q closes what is open before it quits', async () => {
	const t = await open();
	t.press('tab');
	await t.see('← back');
	t.press('q');
	await t.see('Enter open');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
});

story.each([
	{open: '/', title: 'Search'},
	{open: 'f', title: 'Filter:'},
	{open: ':', title: 'Commands'},
	{open: '?', title: 'Help'},
	{open: 'c', title: 'Copy as'},
	{open: 'b', title: 'Collection'},
	{open: 'tab', title: '← back'},
	{open: '4', title: 'Compare'},
])('Ctrl+C quits from where "$open" leads', async ({open: key, title}) => {
	const t = await open();
	t.press(key);
	await t.see(title);
	t.press('ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

story('Ctrl+C quits where the window is too small', async () => {
	const t = await open({columns: 30, rows: 6});
	await t.see('40x10');
	t.press('ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

story.each([
	{name: 'SIGTERM', code: 143},
	{name: 'SIGINT', code: 130},
	{name: 'SIGHUP', code: 129},
	{name: 'SIGQUIT', code: 131},
	{name: 'SIGABRT', code: 134},
	{name: 'SIGUSR2', code: 140},
	{name: 'SIGALRM', code: 142},
	{name: 'SIGXCPU', code: 152},
] as const)('$name ends it with $code, in the middle of a search', async ({name, code}) => {
	const t = await open();
	t.press('/');
	await t.see('Search');
	t.signal(name);
	expect((await t.exit()).code).toBe(code);
	expect(t.leftAsBefore()).toEqual([]);
});

// Of SIGTERM and SIGINT Node itself takes care.
story('a signal while doctor asks a terminal that is slow to answer leaves no keys unseen', async () => {
	const t = await open({args: ['doctor'], tells: {after: 5000}, atOnce: true});
	await t.until(() => t.bytes().includes('\u001B[c'), 'the terminal to be asked');
	t.signal('SIGQUIT');
	expect((await t.exit()).code).toBe(131);
	expect(t.leftAsBefore()).toEqual([]);
});

const atSecondCase = async (options: OpenOptions = {}): Promise<Terminal> => {
	const t = await open(options);
	t.press('3', 'j');
	await t.see(' 2/16');
	return t;
};

/** At the root: with 0, and the terminal as it was. */
async function quits(t: Terminal): Promise<void> {
	t.press('q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
}

story('Ctrl+Z gives the terminal to the shell; brought back, the explorer is where it was', async () => {
	const t = await open();
	t.press('3', 'j', 'j');
	await t.see(' 3/16');
	t.press('ctrl+z');
	await t.see('[stopped]');
	expect(t.leftAsBefore()).toEqual([]);
	expect(t.screen().join('')).not.toContain('Cases');
	t.press('enter');
	await t.see(' 3/16');
	t.press('j');
	await t.see(' 4/16');
	await quits(t);
	expect(t.screen().join('').trim(), "nothing was drawn on the shell's screen").toBe('[stopped]');
});

story('a signal to stop is Ctrl+Z by other means', async () => {
	const t = await atSecondCase();
	t.signal('SIGTSTP');
	await t.see('[stopped]');
	expect(t.leftAsBefore()).toEqual([]);
	t.press('enter');
	await t.see(' 2/16');
	await quits(t);
});

story('Ctrl+Z twice at once stops the explorer once, and breaks nothing', async () => {
	const t = await atSecondCase();
	t.press('ctrl+z', 'ctrl+z', 'j');
	await t.see('[stopped]');
	t.press('enter');
	await t.see(' 3/16');
	await quits(t);
});

story(
	'Ctrl+Z under npx gives the terminal to the shell, too: what waits for the explorer is stopped with it',
	async () => {
		const t = await atSecondCase({script: fileURLToPath(new URL('../helpers/as-npx.mjs', import.meta.url))});
		t.press('ctrl+z');
		await t.see('[stopped]');
		expect(t.leftAsBefore()).toEqual([]);
		t.press('enter');
		await t.see(' 2/16');
		await quits(t);
	},
);

story.each([[[]], [['--screen-reader']]])(
	'Ctrl+Z where there is no shell says so, and the explorer goes on %j',
	async args => {
		const t = await open({args, jobControl: false});
		t.press('3', 'j');
		await t.see(/ 2\/16|2 of 16/);
		t.press('ctrl+z');
		await t.see('There is no shell to go back to');
		t.press('j');
		await t.see(/ 3\/16|3 of 16/);
		await quits(t);
	},
);

story('stopped by force and brought back, the explorer has its keys and its screen again', async () => {
	const t = await atSecondCase();
	const before = t.screen();
	t.signal('SIGSTOP');
	await t.see('[stopped]');
	t.press('enter');
	await t.gone('[stopped]');
	expect(t.screen()).toEqual(before);
	t.press('j');
	await t.see(' 3/16');
	await quits(t);
});

story('a window resized while the explorer is stopped is drawn whole when it is brought back', async () => {
	const t = await open({columns: 120, rows: 36});
	t.press('3', 'j', 'j');
	await t.see(' 3/16');
	t.press('ctrl+z');
	await t.see('[stopped]');
	t.resize(80, 24);
	t.press('enter');
	await t.see(/^ Explorer[\s\S]* 3\/16[\s\S]*q quit *$/);
	expect(t.screen()).toHaveLength(24);
	expect(t.screen()[2]).toMatch(/^╭─ Cases ─.*╮$/);
	expect(t.screen().at(-3)).toMatch(/^╰─+╯$/);
	t.press('j');
	await t.see(' 4/16');
	await quits(t);
});

story('an error in the middle gives the terminal back, then says what happened, with code 1', async () => {
	const preload = fileURLToPath(new URL('../helpers/throw-on-signal.mjs', import.meta.url));
	const t = await open({env: {NODE_OPTIONS: `--import ${preload}`}});
	t.signal('SIGUSR2');
	expect((await t.exit()).code).toBe(1);
	expect(t.leftAsBefore()).toEqual([]);
	expect(t.screen().join('\n')).toContain('a made-up error');
});

story('unreadable data end it with code 2 and one line, before the screen is touched', async () => {
	const t = await open({args: ['--data', 'nowhere.json']});
	expect((await t.exit()).code).toBe(2);
	expect(t.bytes()).not.toContain('\u001B[?1049h');
	expect(
		t
			.screen()
			.filter(line => line !== '')
			.join(' '),
	).toContain('nowhere.json');
	expect(t.leftAsBefore()).toEqual([]);
});

story('closing the window ends the program', async () => {
	const t = await open();
	const pid = t.pid();
	t.hangUp();
	await vi.waitUntil(() => !alive(pid), {timeout: 5000, interval: 20});
	expect(alive(pid)).toBe(false);
});

function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
