import {execFile} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {spawn as spawnPty} from '@lydell/node-pty';
import {describe, expect, it} from 'vitest';
import {
	colorFinding,
	localeFinding,
	mouseFinding,
	nodeFinding,
	type Say,
	sizeFinding,
	widthFindings,
} from '../../src/commands/doctor-checks.ts';
import {talk} from '../../src/i18n/talk.ts';
import {readAnswers} from '../../src/system/ask-terminal.ts';
import {startWayland, startX, withParts} from '../clipboard/parts.ts';
import {createEmulator} from '../helpers/emulator.ts';
import {explorer} from './run.ts';

const say: Say = (key, params) => talk('en', key, params);

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const run = promisify(execFile);
const state = (): string => mkdtempSync(join(tmpdir(), 'explorer-doctor-'));

/** The doctor at a terminal; one that answers its questions, or one that is deaf. */
async function atTerminal(answers: boolean): Promise<string> {
	const child = spawnPty(process.execPath, [CLI, 'doctor'], {
		name: 'xterm-256color',
		cols: 150,
		rows: 40,
		env: {PATH: '/nowhere', LANG: 'C.UTF-8', TERM: 'xterm-256color', COLORTERM: 'truecolor', HOME: state()},
	});
	const emulator = createEmulator(150, 40, answer => (answers ? child.write(answer) : undefined));
	child.onData(data => emulator.write(data));
	await new Promise<void>(resolve => child.onExit(() => emulator.end().then(resolve)));
	return emulator.screen().join('\n');
}

describe('explorer doctor', () => {
	it('asks the terminal how wide its signs are, and leaves no trace of the questions', async () => {
		const screen = await atTerminal(true);
		expect(screen).toContain('150 x 40');
		expect(screen).toContain('16 million (TERM=xterm-256color COLORTERM=truecolor)');
		expect(screen).toMatch(/ok {4}Unicode width +Chinese 4, ambiguous signs 2, combining marks 2 columns/);
		expect(screen).toContain('OSC 52 can be sent; no terminal confirms it');
		expect(screen.split('\n')[0]).toMatch(/^ok {4}Node/);
	});

	it('does not wait for a terminal that never answers', async () => {
		expect(await atTerminal(false)).toMatch(/\? {5}Unicode width +asked; the terminal did not answer/);
	});

	it('says where the route that was chosen cannot be used here', async () => {
		const doctor = (route: string) =>
			explorer(['doctor', '--clipboard', route], {PATH: '/nowhere', XDG_STATE_HOME: state()});
		expect((await doctor('tmux')).out).toMatch(
			/^BAD +clipboard auto +not used: tmux alone is tried, as asked for; it is unavailable here/m,
		);
		expect((await doctor('file')).out).toMatch(/^ok +clipboard auto +not used: file alone is tried/m);
	});

	it('ends with 0 without any terminal, as lines and as JSON', async () => {
		const env = {PATH: '/nowhere', XDG_STATE_HOME: state(), LANG: 'C'};
		const {stdout} = await run(process.execPath, [CLI, 'doctor', '--format', 'json'], {env});
		const findings = JSON.parse(stdout) as {topic: string; verdict: string; found: string}[];
		const of = (topic: string) => findings.find(finding => finding.topic === topic);
		expect(of('clipboard native')?.found).toContain('no display');
		expect(of('clipboard file')).toMatchObject({verdict: 'ok'});
		expect(of('clipboard auto')?.found).toBe('tries file');
		expect(of('locale')?.verdict).toBe('care');
		expect(of('data')).toMatchObject({verdict: 'ok'});
		expect(of('Unicode width')?.verdict).toBe('unknown');
	});

	it('tells of data that cannot be read, and still ends with 0', async () => {
		const {code, out} = await explorer(['doctor', '--data', '/no/such/file'], {XDG_STATE_HOME: state()});
		expect(code).toBe(0);
		expect(out).toMatch(/BAD {3}data +\/no\/such\/file: does not exist/);
	});
});

withParts('explorer doctor on a desktop with X11', ['Xvfb', 'xclip'], () => {
	it('tests the clipboard without touching what was copied', async () => {
		const env = {PATH: process.env.PATH, DISPLAY: await startX(), XDG_STATE_HOME: state(), LANG: 'C.UTF-8'};
		await run(process.execPath, [CLI, 'copy', 'mps-2018.cases_solved', '--clipboard', 'native'], {env});
		const {stdout} = await run(process.execPath, [CLI, 'doctor'], {env});
		expect(stdout).toMatch(/ok {4}clipboard native +verified: xclip: a text went through X11 and came back/);
		const held = await run('xclip', ['-selection', 'clipboard', '-out'], {env});
		expect(held.stdout).toBe('22000');
	});
});

withParts('explorer doctor on a desktop with Wayland', ['sway', 'wl-copy', 'wl-paste', 'setpriv'], () => {
	it('tests the clipboard and puts back what was copied; an empty one is empty again', async () => {
		const display = await startWayland();
		const env = {PATH: process.env.PATH, ...display, XDG_STATE_HOME: state(), LANG: 'C.UTF-8'};
		const verified = /ok {4}clipboard native +verified: wl-copy: a text went through Wayland and came back/;
		expect((await run(process.execPath, [CLI, 'doctor'], {env})).stdout).toMatch(verified);
		await expect(run('wl-paste', ['--no-newline'], {env})).rejects.toThrow();
		await run(process.execPath, [CLI, 'copy', 'mps-2018.cases_solved', '--clipboard', 'native'], {env});
		expect((await run(process.execPath, [CLI, 'doctor'], {env})).stdout).toMatch(verified);
		expect((await run('wl-paste', ['--no-newline'], {env})).stdout).toBe('22000');
	});
});

describe('what the doctor finds', () => {
	it('judges size, Node, colours and locale', () => {
		expect(sizeFinding(120, 40, say).verdict).toBe('ok');
		expect(sizeFinding(60, 20, say).verdict).toBe('care');
		expect(sizeFinding(20, 5, say).verdict).toBe('bad');
		expect(sizeFinding(undefined, undefined, say).verdict).toBe('unknown');
		expect(nodeFinding('20.18.1', say).verdict).toBe('bad');
		expect(nodeFinding('24.0.0', say).verdict).toBe('ok');
		expect(colorFinding({TERM: 'xterm', NO_COLOR: '1'}, 4, say).found).toContain('none, as asked');
		expect(localeFinding({LANG: 'en_GB.ISO-8859-1'}, 'en', say).advice).toContain('UTF-8');
	});

	it('reads answers among other keys, and says what wide signs mean', () => {
		const got = 'x\u001B[5;5R\u001B[5;5Ry\u001B[5;3R\u001B[?1006;2$y\u001B[?62;4c';
		const answers = readAnswers(got, 3);
		expect(answers).toEqual({widths: [4, 4, 2], mouse: true, answered: true});
		expect(widthFindings(answers, say)[0]?.advice).toContain('--ascii');
		expect(mouseFinding(answers, {}, say).verdict).toBe('ok');
		expect(mouseFinding(readAnswers('\u001B[?1006;0$y\u001B[?1c', 0), {}, say).verdict).toBe('care');
	});

	it('says all of it in Chinese, topics and marks too; JSON keeps its topics', async () => {
		const {out} = await explorer(['doctor', '--lang', 'zh'], {XDG_STATE_HOME: '/nowhere'});
		const lines = out.trim().split('\n');
		expect(lines).toHaveLength(14);
		// What is no word: names of variables and of tools, paths, numbers.
		const words = out.replaceAll(
			/Node|XDG\w*|DISPLAY|WAYLAND_DISPLAY|TERM(=\S+)?|tmux|native|osc52|file|\/\S+|UTF-8|LANG=\S+|[A-Z]{4,}/gi,
			'',
		);
		expect(words.match(/[a-z]{3,}/gi)).toBeNull();
		const {out: json} = await explorer(['doctor', '--lang', 'zh', '--format', 'json'], {});
		expect(JSON.parse(json).map(({topic}: {topic: string}) => topic)).toContain('clipboard auto');
	});
});
