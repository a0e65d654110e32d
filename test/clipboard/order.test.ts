import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {copyText} from '../../src/clipboard/copy.ts';
import {osc52} from '../../src/clipboard/osc52.ts';
import type {RunTool} from '../../src/clipboard/run-tool.ts';

const SSH = {SSH_CONNECTION: '1 2 3 4'};
const TMUX = {TMUX: '/tmp/x,1,0', TERM: 'tmux-256color'};
const X11 = {DISPLAY: ':0'};
const WAYLAND = {WAYLAND_DISPLAY: 'wayland-0'};

const TMUX_FAILED = 'tmux load-buffer -w failed (exit status 1)';
const NO_TERMINAL = 'there is no terminal to send to';
const NO_XCLIP = 'xclip failed (exit status 1), xsel failed (exit status 1)';
const NO_WAYLAND = 'wl-copy failed (exit status 1)';
const noSystem = (system: string) => `the ${system} clipboard failed (no)`;

type Failing = readonly [what: string, says: string];
const tmux: Failing = ['tmux', TMUX_FAILED];
const osc: Failing = ['osc52', NO_TERMINAL];
const x11: Failing = ['native', NO_XCLIP];

/** Where a person sits, and what is tried there before a file: each with its message where it fails. */
const PLACES: readonly [string, NodeJS.ProcessEnv, NodeJS.Platform, readonly Failing[]][] = [
	['X11', X11, 'linux', [x11, osc]],
	['Wayland', WAYLAND, 'linux', [['native', NO_WAYLAND], osc]],
	['Wayland with X11', {...WAYLAND, ...X11}, 'linux', [['native', `${NO_WAYLAND}, ${NO_XCLIP}`], osc]],
	['macOS', {}, 'darwin', [['native', noSystem('macOS')], osc]],
	['Windows', {}, 'win32', [['native', noSystem('Windows')], osc]],
	['WSL', {WSL_DISTRO_NAME: 'Debian', ...X11}, 'linux', [['native', noSystem('Windows (WSL)')], osc]],
	['no desktop', {}, 'linux', [osc]],
	['GNU screen', {STY: '1.x', TERM: 'screen'}, 'linux', [osc]],
	['GNU screen under X11', {STY: '1.x', TERM: 'screen', ...X11}, 'linux', [x11, osc]],
	['SSH', SSH, 'linux', [osc]],
	['SSH to a desktop', {...SSH, ...X11}, 'linux', [osc, x11]],
	['SSH to macOS', SSH, 'darwin', [osc, ['native', noSystem('macOS')]]],
	['tmux', TMUX, 'linux', [tmux, osc]],
	['tmux under X11', {...TMUX, ...X11}, 'linux', [tmux, x11, osc]],
	['tmux over SSH', {...TMUX, ...SSH}, 'linux', [tmux, osc]],
	['tmux over SSH on a desktop', {...TMUX, ...SSH, ...X11}, 'linux', [tmux, osc]],
];

const toolOf = (route: string, command: string): boolean => (route === 'tmux') === (command === 'tmux');

/** Everything fails, but for the route named. */
function machine(working: string | undefined) {
	let held = '';
	const spawn: RunTool = async (command, args, {input, read}) => {
		if ((working !== 'tmux' && working !== 'native') || !toolOf(working, command)) {
			return {kind: 'done', code: 1, output: ''};
		}
		held = read || args[0] === 'save-buffer' ? held : String(input);
		return {kind: 'done', code: 0, output: read ? held : ''};
	};
	const refuse = async (): Promise<never> => Promise.reject(new Error('no'));
	return {
		spawn,
		library: async () =>
			working === 'native'
				? {
						writeText: async (text: string) => {
							held = text;
						},
						readText: async () => held,
					}
				: {writeText: refuse, readText: refuse},
		write: () => {
			if (working !== 'osc52') {
				throw new Error('none');
			}
		},
	};
}

afterEach(() => vi.unstubAllEnvs());

describe.each(PLACES)('in %s', (_, given, platform, routes) => {
	const copy = (working: string | undefined, state: string) =>
		copyText('净网', {
			env: {TERM: 'xterm-256color', ...given, XDG_STATE_HOME: state},
			platform,
			...machine(working),
		});

	it('each route is tried when those before it failed, and says which did', async () => {
		for (const [i, [route]] of routes.entries()) {
			const copied = await copy(route, '/dev/null');
			expect(copied).toMatchObject({ok: true, route, confirmed: route !== 'osc52'});
			const before = routes.slice(0, i).map(([, says]) => says);
			expect(copied.message).toContain(before.length > 0 ? ` (${before.join('; ')})` : '');
		}
	});

	it('a file is named when all else failed', async () => {
		const copied = await copy(undefined, mkdtempSync(join(tmpdir(), 'explorer-order-')));
		const why = routes.map(([, says]) => says).join('; ');
		expect(copied).toMatchObject({ok: true, route: 'file', message: `written to ${copied.file} (${why})`});
		expect(readFileSync(copied.file ?? '', 'utf8')).toBe('净网');
	});

	it('nothing is called copied where not even a file can be written', async () => {
		vi.stubEnv('TMPDIR', '/dev/null');
		const why = [...routes.map(([, says]) => says), 'no file could be written (ENOTDIR)'].join('; ');
		expect(await copy(undefined, '/dev/null')).toEqual({
			ok: false,
			route: null,
			confirmed: false,
			message: `not copied: ${why}`,
		});
	});
});

describe('OSC 52', () => {
	const sent = async (env: NodeJS.ProcessEnv): Promise<string> => {
		let bytes = '';
		const write = (sequence: string): void => {
			bytes += sequence;
		};
		await copyText('a', {env, platform: 'linux', write, route: 'osc52'});
		return bytes;
	};

	it.each([
		['as it is to a terminal', {TERM: 'xterm'}, [undefined]],
		['wrapped in GNU screen', {TERM: 'screen', STY: '1.x'}, ['screen']],
		['both ways in tmux, for it may take either', TMUX, [undefined, 'tmux']],
		[
			'both ways through a tmux that is nearer to the person',
			{TERM: 'tmux-256color', ...SSH},
			[undefined, 'tmux'],
		],
		['both ways through what may be GNU screen', {TERM: 'screen', ...SSH}, [undefined, 'screen']],
	] as const)('is sent %s', async (_, env, through) => {
		expect(await sent(env)).toBe(through.map(one => osc52('a', one)).join(''));
	});

	it('is not sent to what has no clipboard', async () => {
		expect(await sent({TERM: 'linux'})).toBe('');
		expect(await sent({TERM: 'dumb'})).toBe('');
	});
});

it('all tools of a route share its two seconds', async () => {
	vi.useFakeTimers();
	const times: number[] = [];
	const spawn: RunTool = async (_, __, {timeout}) => {
		times.push(timeout);
		vi.advanceTimersByTime(900);
		return {kind: 'done', code: 1, output: ''};
	};
	await copyText('a', {
		env: {...WAYLAND, ...X11, XDG_STATE_HOME: '/dev/null'},
		platform: 'linux',
		spawn,
		route: 'native',
	});
	vi.useRealTimers();
	expect(times).toEqual([2000, 1100]);
});
