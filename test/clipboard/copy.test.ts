import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {copyText} from '../../src/clipboard/copy.ts';
import {CLIPBOARD_CHOICES} from '../../src/clipboard/routes.ts';
import {type RunTool, runTool, type ToolResult} from '../../src/clipboard/run-tool.ts';
import {CLIPBOARDS} from '../../src/config/config.ts';

const MISSING: ToolResult = {kind: 'missing'};

/** A machine with these tools; a reader gives back what the clipboard holds. */
function machine(tools: Record<string, 'works' | 'fails' | 'hangs' | 'lies'>) {
	const runs: string[] = [];
	let held = '';
	const spawn: RunTool = async (command, args, {input, read}) => {
		runs.push([command, ...args].join(' '));
		switch (tools[command]) {
			case 'works':
				held = read || args[0] === 'save-buffer' ? held : String(input);
				return {kind: 'done', code: 0, output: read ? held : ''};
			case 'lies':
				return {kind: 'done', code: 0, output: 'older text'};
			case 'fails':
				return {kind: 'done', code: 1, output: ''};
			case 'hangs':
				return {kind: 'timeout'};
			default:
				return MISSING;
		}
	};
	return {spawn, runs, held: () => held};
}

const state = () => ({XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'explorer-copy-')), TERM: 'xterm-256color'});

describe('copying', () => {
	it('uses xclip on X11 and confirms by reading it back', async () => {
		const {spawn, held} = machine({xclip: 'works'});
		const done = await copyText('净网\n1', {env: {...state(), DISPLAY: ':0'}, platform: 'linux', spawn});
		expect(done).toMatchObject({ok: true, route: 'native', confirmed: true});
		expect(done.message).toBe('copied with xclip (confirmed by reading it back)');
		expect(held()).toBe('净网\n1');
	});

	it.each([
		['is missing', {}, 'xclip is not installed'],
		['fails', {xclip: 'fails'}, 'xclip failed (exit status 1)'],
		['hangs', {xclip: 'hangs'}, 'xclip did not answer in 2 seconds'],
		['says it worked when it did not', {xclip: 'lies'}, 'the clipboard holds something else'],
	] as const)('goes on to the next route where the tool %s, and says so', async (_, tools, why) => {
		const sent: string[] = [];
		const {spawn} = machine(tools);
		const env = {...state(), DISPLAY: ':0'};
		const write = (sequence: string) => {
			sent.push(sequence);
			return false;
		};
		const done = await copyText('22000', {env, platform: 'linux', spawn, write});
		expect(done).toMatchObject({ok: true, route: 'osc52', confirmed: false});
		expect(done.message).toContain('your terminal does not confirm');
		expect(done.message).toContain(why);
		expect(sent).toEqual(['\u001B]52;c;MjIwMDA=\u0007']);
	});

	it('asks tmux where it runs inside it, and the desktop too: the outer terminal may take nothing', async () => {
		const {spawn, runs} = machine({tmux: 'works', xclip: 'works'});
		const env = {...state(), TMUX: '/tmp/x,1,0', DISPLAY: ':0'};
		const done = await copyText('a', {env, platform: 'linux', spawn});
		expect(runs).toContain('tmux load-buffer -w -');
		expect(done).toMatchObject({ok: true, route: 'tmux', confirmed: true});
		expect(done.message).toBe(
			"copied to tmux's buffer (confirmed by reading it back); whether the outer terminal took it is not known; " +
				'also copied with xclip (confirmed by reading it back)',
		);
	});

	it('asks only tmux over SSH', async () => {
		const {spawn, runs} = machine({tmux: 'works', xclip: 'works'});
		const env = {...state(), TMUX: '/tmp/x,1,0', DISPLAY: ':0', SSH_TTY: '/dev/pts/1'};
		await copyText('a', {env, platform: 'linux', spawn});
		expect(runs.filter(run => run.startsWith('xclip'))).toEqual([]);
	});

	it('asks the terminal first over SSH, for tools would fill the wrong clipboard', async () => {
		const {spawn, runs} = machine({xclip: 'works'});
		const env = {...state(), SSH_CONNECTION: '1 2 3 4', DISPLAY: ':10'};
		const done = await copyText('a', {env, platform: 'linux', spawn, write: () => true});
		expect(done.route).toBe('osc52');
		expect(runs).toEqual([]);
	});

	it('holds no control character, so that a paste into a shell does nothing', async () => {
		const {spawn, held} = machine({xclip: 'works'});
		const text = 'ls\u001B[201~\r\nrm\u0000 -rf\u202E\tx';
		await copyText(text, {env: {...state(), DISPLAY: ':0'}, platform: 'linux', spawn});
		expect(held()).toBe('ls␛[201~\nrm␀ -rf�\tx');
	});

	it('writes a file and names it where nothing else is there', async () => {
		const {spawn} = machine({});
		const done = await copyText('净网', {env: state(), platform: 'linux', spawn});
		expect(done.route).toBe('file');
		expect(done.message).toBe(`written to ${done.file}`);
		expect(readFileSync(done.file!, 'utf8')).toBe('净网');
	});

	it('does not cut 5 MB for a terminal, it takes the file', async () => {
		const {spawn} = machine({});
		const text = 'x'.repeat(5_000_000);
		const done = await copyText(text, {env: state(), platform: 'linux', spawn, write: () => true});
		expect(done.route).toBe('file');
		expect(done.message).toContain('too long for OSC 52');
		expect(readFileSync(done.file!, 'utf8')).toHaveLength(text.length);
	});

	it('tries nothing but the route that was asked for', async () => {
		const {spawn} = machine({});
		const done = await copyText('a', {
			route: 'native',
			env: state(),
			platform: 'linux',
			spawn,
			write: () => true,
		});
		expect(done).toEqual({
			ok: false,
			route: null,
			confirmed: false,
			message: 'not copied: no display to own a clipboard',
		});
	});

	it('refuses to empty the clipboard', async () => {
		const {spawn, runs} = machine({tmux: 'works'});
		const done = await copyText(' \n', {env: {TMUX: 'x'}, platform: 'linux', spawn});
		expect(done.ok).toBe(false);
		expect(runs).toEqual([]);
	});

	it('knows the same routes as the command line', () => {
		expect([...CLIPBOARDS]).toEqual([...CLIPBOARD_CHOICES]);
	});
});

describe('a clipboard tool', () => {
	const env = process.env;
	const node = process.execPath;

	it('gets the text on its stdin', async () => {
		const echo = 'process.stdin.pipe(process.stdout)';
		const done = await runTool(node, ['-e', echo], {input: '净网\n', read: true, timeout: 20_000, env});
		expect(done).toEqual({kind: 'done', code: 0, output: '净网\n'});
	});

	it('that is not there is told apart from one that fails', async () => {
		expect(await runTool('no-such-tool-here', [], {timeout: 20_000, env})).toEqual(MISSING);
		const failing = await runTool(node, ['-e', 'process.exit(3)'], {
			input: 'x'.repeat(5_000_000),
			timeout: 20_000,
			env,
		});
		expect(failing).toMatchObject({kind: 'done', code: 3});
	});

	it('that hangs is ended', async () => {
		const done = await runTool(node, ['-e', 'setInterval(() => {}, 1e6)'], {input: 'x', timeout: 50, env});
		expect(done).toEqual({kind: 'timeout'});
	});
});
