/** What each route to a clipboard can do here. Nothing that a person has copied is touched. */
import {randomUUID} from 'node:crypto';
import {rmSync} from 'node:fs';
import {ROUTE_TIME} from './attempt.ts';
import {copyWithTool, whyNot} from './copy-with.ts';
import {copyToFile} from './file.ts';
import {libraryPlace} from './library.ts';
import {type Tool, WAYLAND, x11Tools} from './native.ts';
import {type Place, ROUTE_IDS, type RouteId} from './routes.ts';
import {noTerminal} from './terminal.ts';

export type Probe = {
	readonly route: RouteId;
	/** `verified`: a text went there and came back. `available`: it can be tried, and was not, or never answers. */
	readonly state: 'verified' | 'available' | 'unavailable';
	readonly detail: string;
};

const text = (): string => `jingwang-explorer 净网 ${randomUUID()}`;

type Found = Omit<Probe, 'route'>;
const verified = (detail: string): Found => ({state: 'verified', detail});
const available = (detail: string): Found => ({state: 'available', detail});
const unavailable = (detail: string): Found => ({state: 'unavailable', detail});

async function probeX11({env, spawn}: Place): Promise<Found> {
	const failures: string[] = [];
	// The secondary selection is one that nobody uses.
	for (const tool of x11Tools('secondary')) {
		// It serves some readers, then ends.
		const brief: Tool = tool.command === 'xclip' ? {...tool, args: [...tool.args, '-loops', '1']} : tool;
		const attempt = await copyWithTool(brief, text(), {env, spawn});
		if (tool.command === 'xsel') {
			await spawn('xsel', ['--secondary', '--clear'], {timeout: ROUTE_TIME, env});
		}
		if (attempt.ok && attempt.confirmed) {
			return verified(`${tool.command}: a text went through X11 and came back`);
		}
		failures.push(attempt.message);
	}
	return unavailable(failures.join(', '));
}

/** There is no selection to spare here: what plain text is there is put back, and other things are let be. */
async function probeWayland({env, spawn}: Place): Promise<Found> {
	const timeout = ROUTE_TIME;
	const [reader, ...args] = WAYLAND.read;
	const types = await spawn(reader, ['--list-types'], {read: true, timeout, env});
	if (types.kind !== 'done') {
		return unavailable(whyNot(reader, types) ?? '');
	}
	// An empty clipboard fails as well; wl-copy then tells whether a compositor is there.
	const empty = types.code !== 0;
	const plain = types.kind === 'done' && !/^(?!text\/plain|TEXT$|STRING$|UTF8_STRING$).+/m.test(types.output);
	if (!empty && !plain) {
		return available(
			'wl-copy is there; not tested, for the clipboard holds more than plain text (--copy tests it)',
		);
	}
	const before = empty ? null : await spawn(reader, args, {read: true, timeout, env});
	const attempt = await copyWithTool(WAYLAND, text(), {env, spawn});
	if (before?.kind === 'done' && before.code === 0) {
		await spawn('wl-copy', WAYLAND.args, {input: before.output, timeout, env});
	} else {
		await spawn('wl-copy', ['--clear'], {timeout, env});
	}
	return attempt.ok && attempt.confirmed
		? verified('wl-copy: a text went through Wayland and came back')
		: unavailable(attempt.message);
}

async function probeNative(place: Place): Promise<Found> {
	const system = libraryPlace(place.env, place.platform);
	if (system !== undefined) {
		return available(
			`the ${system} clipboard; not tested, for it holds what you copied last (--copy tests it)`,
		);
	}
	const {WAYLAND_DISPLAY, DISPLAY} = place.env;
	if (!WAYLAND_DISPLAY && !DISPLAY) {
		return unavailable('no display (neither WAYLAND_DISPLAY nor DISPLAY is set)');
	}
	const wayland = WAYLAND_DISPLAY ? await probeWayland(place) : undefined;
	if (wayland && (wayland.state !== 'unavailable' || !DISPLAY)) {
		return wayland;
	}
	const x11 = await probeX11(place);
	return wayland && x11.state === 'unavailable' ? unavailable(`${wayland.detail}, ${x11.detail}`) : x11;
}

async function probeTmux({env, spawn}: Place): Promise<Found> {
	if (!env.TMUX) {
		return unavailable('not inside tmux');
	}
	const buffer = ['-b', `jingwang-${process.pid}`];
	const sent = text();
	const tmux = (...args: string[]) => spawn('tmux', args, {read: true, timeout: ROUTE_TIME, env});
	const load = await spawn('tmux', ['load-buffer', ...buffer, '-'], {input: sent, timeout: ROUTE_TIME, env});
	const why = whyNot('tmux', load);
	if (why !== undefined) {
		return unavailable(why);
	}
	const back = await tmux('save-buffer', ...buffer, '-');
	await tmux('delete-buffer', ...buffer);
	if (back.kind !== 'done' || back.output !== sent) {
		return unavailable('tmux took a text, and did not give it back');
	}
	const option = await tmux('show-options', '-sv', 'set-clipboard');
	const off = option.kind === 'done' && option.output.trim() === 'off';
	return verified(
		off
			? 'a text went through its buffer; "set-clipboard off" keeps it from your terminal: set it to external'
			: 'a text went through its buffer; whether the outer terminal takes it is not known',
	);
}

function probeTerminal({env, write}: Place): Found {
	const why = noTerminal(env, write);
	if (why !== undefined) {
		return unavailable(why);
	}
	return available(
		env.TMUX
			? 'tmux passes it on only with "set-clipboard on"'
			: 'OSC 52 can be sent; no terminal confirms it',
	);
}

function probeFile({env}: Place): Found {
	try {
		const path = copyToFile(text(), env, `probe-${process.pid}.txt`);
		rmSync(path, {force: true});
		return verified(`a file can be written: ${path.replace(`probe-${process.pid}`, 'copied')}`);
	} catch (error) {
		return unavailable(`no file can be written (${(error as NodeJS.ErrnoException).code})`);
	}
}

export async function probeRoutes(place: Place): Promise<Probe[]> {
	const found: Record<RouteId, Found> = {
		native: await probeNative(place),
		tmux: await probeTmux(place),
		osc52: probeTerminal(place),
		file: probeFile(place),
	};
	return ROUTE_IDS.map(route => ({route, ...found[route]}));
}
