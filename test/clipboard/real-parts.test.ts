/** Copying with the tools that users have, on this machine; each also missing, hanging, failing, overfed. */
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn as spawnPty} from '@lydell/node-pty';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copyText} from '../../src/clipboard/copy.ts';
import type {Send} from '../../src/clipboard/terminal.ts';
import {fakeTool, folder, has, osc52Texts, startWayland, startX, withParts} from './parts.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const TEXT = '侦破案件：超过22,000起\n“净网2018”, 5\u00A0% \\ `$HOME`\n';
const LONG = `净网 ${'2018 '.repeat(1_000_000)}`;

const place = (env: NodeJS.ProcessEnv, write?: Send) => ({
	env: {PATH: process.env.PATH, TERM: 'xterm-256color', XDG_STATE_HOME: folder(), ...env},
	platform: 'linux' as const,
	...(write ? {write} : {}),
});

const read = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): string =>
	execFileSync(command, args, {env: {PATH: process.env.PATH, ...env}, maxBuffer: 1e8, encoding: 'utf8'});

withParts('a desktop with X11', ['Xvfb', 'xclip'], () => {
	let display: {DISPLAY: string};
	beforeAll(async () => {
		display = {DISPLAY: await startX()};
	});
	const clipboard = (): string => read('xclip', ['-selection', 'clipboard', '-out'], display);

	it('holds what was copied, Chinese and newlines included', async () => {
		const done = await copyText(TEXT, place(display));
		expect(done).toMatchObject({ok: true, route: 'native', confirmed: true});
		expect(done.message).toBe('copied with xclip (confirmed by reading it back)');
		expect(clipboard()).toBe(TEXT);
	});

	it('holds five megabytes', async () => {
		const done = await copyText(LONG, place(display));
		expect(done.message).toBe('copied with xclip (confirmed by reading it back)');
		expect(clipboard() === LONG).toBe(true);
	});

	it.skipIf(!has('xsel'))('is served by xsel where xclip fails', async () => {
		const PATH = `${fakeTool('xclip', 'exit 1')}:${process.env.PATH}`;
		// xsel keeps a log in the home folder, and fails without one.
		const done = await copyText(TEXT, place({...display, PATH, HOME: folder()}));
		expect(done).toMatchObject({ok: true, route: 'native', confirmed: true});
		expect(done.message).toBe('copied with xsel (confirmed by reading it back)');
		expect(clipboard()).toBe(TEXT);
	});

	it('keeps its clipboard where the display is gone, and the file is named', async () => {
		const before = clipboard();
		const done = await copyText('other', place({DISPLAY: ':9999'}));
		expect(done.route).toBe('file');
		expect(done.message).toMatch(/^written to .* \(xclip failed \(exit status 1\)/);
		expect(clipboard()).toBe(before);
	});
});

withParts('a desktop with Wayland', ['sway', 'wl-copy', 'wl-paste', 'setpriv'], () => {
	let display: NodeJS.ProcessEnv;
	beforeAll(async () => {
		display = await startWayland();
	});
	const clipboard = (): string => read('wl-paste', ['--no-newline'], display);

	it.each([
		['Chinese and newlines', TEXT],
		['five megabytes', LONG],
	])('holds what was copied: %s', async (_, text) => {
		const done = await copyText(text, place(display));
		expect(done).toMatchObject({ok: true, route: 'native', confirmed: true});
		expect(done.message).toBe('copied with wl-copy (confirmed by reading it back)');
		expect(clipboard() === text).toBe(true);
	});
});

describe.each(['xclip', 'wl-copy'])('%s', tool => {
	const display = tool === 'xclip' ? {DISPLAY: ':9999'} : {WAYLAND_DISPLAY: 'wayland-9999'};
	const sent: string[] = [];
	const write = (sequence: string): void => void sent.push(sequence);

	it.each([
		['is missing', 'other', 'exit 0', `${tool} is not installed`],
		['exits 1', tool, 'exit 1', `${tool} failed (exit status 1)`],
		['hangs', tool, 'sleep 600', `${tool} did not answer in 2 seconds`],
	])('that %s is told, and the terminal is asked instead', async (_, name, script, why) => {
		const PATH = `${fakeTool(name, script)}${script.startsWith('sleep') ? ':/bin:/usr/bin' : ''}`;
		const done = await copyText('22000', place({...display, PATH}, write));
		expect(done).toMatchObject({ok: true, route: 'osc52', confirmed: false});
		expect(done.message).toContain('sent by OSC 52; your terminal does not confirm');
		expect(done.message).toContain(why);
		expect(osc52Texts(sent.at(-1) ?? '')).toEqual(['22000']);
	});
});

/** A terminal round a program; `texts` are those it was asked to put on its clipboard. */
function terminal(command: string, args: string[], env: NodeJS.ProcessEnv) {
	let bytes = '';
	const waiting: (() => void)[] = [];
	const child: IPty = spawnPty(command, args, {
		name: 'xterm-256color',
		cols: 100,
		rows: 30,
		env: {PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env} as Record<string, string>,
	});
	let ended = false;
	const look = (): void => waiting.splice(0).forEach(wake => void wake());
	child.onData(data => {
		bytes += data;
		look();
	});
	child.onExit(() => {
		ended = true;
		look();
	});
	const until = async (met: () => boolean): Promise<void> => {
		while (!met()) {
			if (ended) {
				throw new Error(`the program ended; it wrote ${JSON.stringify(bytes.slice(-500))}`);
			}
			await new Promise<void>(resolve => void waiting.push(resolve));
		}
	};
	return {
		texts: () => osc52Texts(bytes),
		/** GNU screen hands on a long sequence in the pieces in which it got it. */
		bytes: () => bytes,
		until,
		end: () => until(() => ended).catch(() => {}),
		kill: () => child.kill('SIGKILL'),
	};
}

withParts('inside tmux with its default settings', ['tmux'], () => {
	const own = folder();
	const env = {HOME: own, TMUX_TMPDIR: own};
	const tmux = (...args: string[]): string => read('tmux', ['-f', '/dev/null', ...args], env);
	let outer: ReturnType<typeof terminal>;
	let inside: NodeJS.ProcessEnv;
	beforeAll(async () => {
		outer = terminal('tmux', ['-f', '/dev/null', 'new-session', '-n', 'ready', 'cat'], env);
		// Its status line is drawn when the terminal is attached.
		await outer.until(() => outer.bytes().includes('ready'));
		inside = {
			...env,
			TMUX: `${tmux('display-message', '-p', '#{socket_path},#{pid},0').trim()}`,
			TERM: 'screen',
		};
	});
	afterAll(() => {
		spawnSync('tmux', ['kill-server'], {env: {PATH: process.env.PATH, ...env}});
		outer.kill();
	});

	it('fills the buffer of tmux and the clipboard of the outer terminal', async () => {
		const done = await copyText(TEXT, place(inside));
		expect(done).toMatchObject({ok: true, route: 'tmux', confirmed: true});
		expect(done.message).toBe(
			"copied to tmux's buffer (confirmed by reading it back); whether the outer terminal took it is not known",
		);
		expect(tmux('save-buffer', '-')).toBe(TEXT);
		await outer.until(() => outer.texts().includes(TEXT));
	});

	it('holds five megabytes', async () => {
		const done = await copyText(LONG, place(inside));
		expect(done).toMatchObject({route: 'tmux', confirmed: true});
		expect(tmux('save-buffer', '-') === LONG).toBe(true);
	});

	it.each([
		['is missing', 'other', 'exit 0', 'tmux is not installed'],
		['is too old for -w', 'tmux', 'exit 1', 'tmux load-buffer -w failed (exit status 1)'],
		['hangs', 'tmux', 'sleep 600', 'tmux did not answer in 2 seconds'],
	])('names a file where tmux %s', async (_, name, script, why) => {
		const PATH = `${fakeTool(name, script)}${script.startsWith('sleep') ? ':/bin:/usr/bin' : ''}`;
		const done = await copyText(TEXT, place({...inside, PATH}));
		expect(done.route).toBe('file');
		expect(done.message).toBe(`written to ${done.file} (${why})`);
		expect(readFileSync(done.file ?? '', 'utf8')).toBe(TEXT);
	});

	it.each([
		['set-clipboard', ['-s', 'set-clipboard', 'on']],
		['allow-passthrough', ['-g', 'allow-passthrough', 'on']],
	])('sends OSC 52 where tmux fails, and it arrives with "%s on"', async (option, settings) => {
		tmux('set-option', ...settings);
		const text = `${TEXT} ${option}`;
		const pane = tmux('display-message', '-p', '#{pane_tty}').trim();
		const done = await copyText(text, {
			...place({...inside, PATH: fakeTool('tmux', 'exit 1')}),
			write: sequence => writeFileSync(pane, sequence),
		});
		expect(done).toMatchObject({ok: true, route: 'osc52', confirmed: false});
		expect(done.message).toContain('tmux load-buffer -w failed (exit status 1)');
		await outer.until(() => outer.texts().includes(text));
		tmux('set-option', ...settings.slice(0, 2), settings[0] === '-s' ? 'external' : 'off');
	});
});

const copyArgs = [
	CLI,
	'copy',
	'mps-2018.cases_solved',
	'--as',
	'json',
	'--lang',
	'zh',
	'--clipboard',
	'osc52',
];

describe('a terminal without anything else', () => {
	it('gets the text by OSC 52, though stdout is a pipe', async () => {
		const state = folder();
		const command = `"${process.execPath}" ${copyArgs.map(arg => `"${arg}"`).join(' ')} | cat`;
		const outer = terminal('sh', ['-c', command], {XDG_STATE_HOME: state, HOME: state});
		await outer.until(() => outer.texts().length > 0);
		const [text = ''] = outer.texts();
		expect(JSON.parse(text)).toMatchObject({id: 'mps-2018.cases_solved'});
		await outer.end();
		expect(outer.bytes()).toContain('已用OSC 52发出；终端不作确认');
	});

	it('is not sent what it cannot take whole: the file is named, and how long the text is', async () => {
		const sent: string[] = [];
		const done = await copyText(
			LONG,
			place({}, sequence => sent.push(sequence)),
		);
		expect(sent).toEqual([]);
		expect(done.message).toBe(
			`written to ${done.file} (too long for OSC 52 (${Buffer.byteLength(LONG)} bytes; the limit is 74994))`,
		);
		expect(readFileSync(done.file ?? '', 'utf8') === LONG).toBe(true);
	});

	it('that takes nothing is left after two seconds', async () => {
		const done = await copyText(
			'a',
			place({}, () => new Promise(() => {})),
		);
		expect(done.route).toBe('file');
		expect(done.message).toContain('the terminal took nothing for 2 seconds');
	});
});

withParts('inside GNU screen', ['screen'], () => {
	it('reaches the outer terminal in pieces, whole', async () => {
		const own = folder();
		const outer = terminal('screen', ['-c', '/dev/null', '-m', process.execPath, ...copyArgs], {
			HOME: own,
			SCREENDIR: own,
			XDG_STATE_HOME: own,
		});
		await outer.until(() => outer.texts().length > 0);
		expect(JSON.parse(outer.texts()[0] ?? '')).toMatchObject({id: 'mps-2018.cases_solved'});
		await outer.end();
	});
});

describe('a place with no route at all', () => {
	it('says what is not there, and copies nothing', async () => {
		const done = await copyText('a', {...place({PATH: folder()}), route: 'native'});
		expect(done).toEqual({
			ok: false,
			route: null,
			confirmed: false,
			message: 'not copied: no display to own a clipboard',
		});
	});

	it('names a file by itself', async () => {
		const state = folder();
		const done = await copyText(
			TEXT,
			place({PATH: folder(), TERM: 'dumb', XDG_STATE_HOME: state}, () => {}),
		);
		expect(done.message).toBe(`written to ${join(state, 'jingwang-explorer', 'copied.txt')}`);
	});

	it('never empties a clipboard', async () => {
		for (const text of ['', ' \n\t']) {
			expect(await copyText(text, place({}))).toMatchObject({
				ok: false,
				message: 'nothing to copy: the text is empty',
			});
		}
	});
});
