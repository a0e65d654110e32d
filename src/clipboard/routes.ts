/** The ways to a clipboard, as a table. Each says honestly what it knows of the outcome. */
import {copyToFile} from './file.ts';
import {nativeTools, type Tool} from './native.ts';
import {OSC52_LIMIT, osc52} from './osc52.ts';
import type {RunTool} from './run-tool.ts';

export const ROUTE_IDS = ['native', 'tmux', 'osc52', 'file'] as const;
export type RouteId = (typeof ROUTE_IDS)[number];
export const CLIPBOARD_CHOICES = ['auto', ...ROUTE_IDS] as const;
export type ClipboardChoice = (typeof CLIPBOARD_CHOICES)[number];

export type Place = {
	readonly env: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	readonly spawn: RunTool;
	/** Sends bytes to the terminal; throws where there is none. What it returns does not count. */
	readonly write?: ((sequence: string) => unknown) | undefined;
};

/** `message` finishes the sentence "… — " for the user; `confirmed` only where something answered. */
export type Attempt =
	| {readonly ok: true; readonly confirmed: boolean; readonly message: string; readonly file?: string}
	| {readonly ok: false; readonly message: string};

export type Route = {
	readonly id: RouteId;
	/** Why it cannot be used here; undefined where it can. */
	readonly unavailable: (place: Place) => string | undefined;
	readonly copy: (text: string, place: Place) => Promise<Attempt>;
};

/** For a copy and its reading back together. */
const TIMEOUT = 2000;

async function copyWith(tool: Tool, text: string, {env, spawn}: Place): Promise<Attempt> {
	const from = Date.now();
	const toolEnv = {...env, ...tool.env};
	const input = tool.encode ? tool.encode(text) : text;
	const result = await spawn(tool.command, tool.args, {input, timeout: TIMEOUT, env: toolEnv});
	if (result.kind !== 'done') {
		const why = result.kind === 'missing' ? 'is not installed' : 'did not answer in 2 seconds';
		return {ok: false, message: `${tool.command} ${why}`};
	}
	if (result.code !== 0) {
		return {ok: false, message: `${tool.command} failed (exit status ${result.code})`};
	}
	if (!tool.read) {
		return {ok: true, confirmed: true, message: `copied with ${tool.command} (confirmed by its exit status)`};
	}
	const [command, ...args] = tool.read;
	const timeout = Math.max(100, TIMEOUT - (Date.now() - from));
	const back = await spawn(command, args, {read: true, timeout, env: toolEnv});
	if (back.kind === 'done' && back.code === 0) {
		return back.output === text
			? {ok: true, confirmed: true, message: `copied with ${tool.command} (confirmed by reading it back)`}
			: {ok: false, message: `${tool.command} took the text, but the clipboard holds something else`};
	}
	return {ok: true, confirmed: false, message: `sent with ${tool.command}; reading it back failed`};
}

const native: Route = {
	id: 'native',
	unavailable: ({env, platform}) =>
		nativeTools(env, platform).length > 0 ? undefined : 'no display to own a clipboard',
	async copy(text, place) {
		const failures: string[] = [];
		for (const tool of nativeTools(place.env, place.platform)) {
			const attempt = await copyWith(tool, text, place);
			if (attempt.ok) {
				return attempt;
			}
			failures.push(attempt.message);
		}
		return {ok: false, message: failures.join(', ')};
	},
};

const tmux: Route = {
	id: 'tmux',
	unavailable: ({env}) => (env.TMUX ? undefined : 'not inside tmux'),
	async copy(text, {env, spawn}) {
		const result = await spawn('tmux', ['load-buffer', '-w', '-'], {input: text, timeout: TIMEOUT, env});
		if (result.kind !== 'done') {
			const why = result.kind === 'missing' ? 'is not on the path' : 'did not answer in 2 seconds';
			return {ok: false, message: `tmux ${why}`};
		}
		return result.code === 0
			? {
					ok: true,
					confirmed: true,
					message: "copied to tmux's buffer (confirmed); whether the outer terminal took it is not known",
				}
			: {ok: false, message: `tmux load-buffer -w failed (exit status ${result.code})`};
	},
};

const terminal: Route = {
	id: 'osc52',
	unavailable({env, write}) {
		if (!write) {
			return 'no terminal to send to';
		}
		return env.TERM === 'dumb' || env.TERM === 'linux' ? `TERM=${env.TERM} has no clipboard` : undefined;
	},
	async copy(text, {env, write}) {
		const inScreen = !env.TMUX && (Boolean(env.STY) || (env.TERM ?? '').startsWith('screen'));
		const sequence = osc52(text, inScreen);
		if (sequence === undefined) {
			return {ok: false, message: `too long for OSC 52 (more than ${OSC52_LIMIT} bytes)`};
		}
		try {
			await write?.(sequence);
		} catch {
			return {ok: false, message: 'there is no terminal to send to'};
		}
		const message = env.TMUX
			? 'sent by OSC 52; tmux passes it on only with "set-clipboard on", and no terminal confirms'
			: 'sent by OSC 52; your terminal does not confirm';
		return {ok: true, confirmed: false, message};
	},
};

const file: Route = {
	id: 'file',
	unavailable: () => undefined,
	async copy(text, {env}) {
		try {
			const path = copyToFile(text, env);
			return {ok: true, confirmed: true, message: `written to ${path}`, file: path};
		} catch (error) {
			return {ok: false, message: `no file could be written (${(error as NodeJS.ErrnoException).code})`};
		}
	},
};

export const ROUTES: Readonly<Record<RouteId, Route>> = {native, tmux, osc52: terminal, file};

/** The order that fits the place: what surely reaches the person's own clipboard first, a file last. */
export function routeOrder(env: NodeJS.ProcessEnv): readonly RouteId[] {
	const remote = Boolean(env.SSH_TTY || env.SSH_CONNECTION || env.SSH_CLIENT);
	if (env.TMUX) {
		// Bare OSC 52 is dropped by tmux as it comes; native is this machine's, not where the person sits.
		return remote ? ['tmux', 'file'] : ['tmux', 'native', 'file'];
	}
	return remote ? ['osc52', 'native', 'file'] : ['native', 'osc52', 'file'];
}
