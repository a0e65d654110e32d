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

async function probeX11({env, spawn, say}: Place): Promise<Found> {
	const failures: string[] = [];
	// The secondary selection is one that nobody uses.
	for (const tool of x11Tools('secondary')) {
		// It serves some readers, then ends.
		const brief: Tool = tool.command === 'xclip' ? {...tool, args: [...tool.args, '-loops', '1']} : tool;
		const attempt = await copyWithTool(brief, text(), {env, spawn, say});
		if (tool.command === 'xsel') {
			await spawn('xsel', ['--secondary', '--clear'], {timeout: ROUTE_TIME, env});
		}
		if (attempt.ok && attempt.confirmed) {
			return verified(say('probe.x11', {tool: tool.command}));
		}
		failures.push(attempt.message);
	}
	return unavailable(failures.join(say('copy.comma')));
}

/** There is no selection to spare here: what plain text is there is put back, and other things are let be. */
async function probeWayland({env, spawn, say}: Place): Promise<Found> {
	const timeout = ROUTE_TIME;
	const [reader, ...args] = WAYLAND.read;
	const types = await spawn(reader, ['--list-types'], {read: true, timeout, env});
	if (types.kind !== 'done') {
		return unavailable(whyNot(reader, types, say) ?? '');
	}
	// An empty clipboard fails as well; wl-copy then tells whether a compositor is there.
	const empty = types.code !== 0;
	const plain = types.kind === 'done' && !/^(?!text\/plain|TEXT$|STRING$|UTF8_STRING$).+/m.test(types.output);
	if (!empty && !plain) {
		return available(say('probe.richWayland'));
	}
	const before = empty ? null : await spawn(reader, args, {read: true, timeout, env});
	const attempt = await copyWithTool(WAYLAND, text(), {env, spawn, say});
	if (before?.kind === 'done' && before.code === 0) {
		await spawn('wl-copy', WAYLAND.args, {input: before.output, timeout, env});
	} else {
		await spawn('wl-copy', ['--clear'], {timeout, env});
	}
	return attempt.ok && attempt.confirmed ? verified(say('probe.wayland')) : unavailable(attempt.message);
}

async function probeNative(place: Place): Promise<Found> {
	const system = libraryPlace(place.env, place.platform);
	if (system !== undefined) {
		return available(place.say('probe.system', {system}));
	}
	const {WAYLAND_DISPLAY, DISPLAY} = place.env;
	if (!WAYLAND_DISPLAY && !DISPLAY) {
		return unavailable(place.say('probe.noDisplay'));
	}
	const wayland = WAYLAND_DISPLAY ? await probeWayland(place) : undefined;
	if (wayland && (wayland.state !== 'unavailable' || !DISPLAY)) {
		return wayland;
	}
	const x11 = await probeX11(place);
	return wayland && x11.state === 'unavailable'
		? unavailable([wayland.detail, x11.detail].join(place.say('copy.comma')))
		: x11;
}

async function probeTmux({env, spawn, say}: Place): Promise<Found> {
	if (!env.TMUX) {
		return unavailable(say('route.noTmux'));
	}
	const buffer = ['-b', `jingwang-${process.pid}`];
	const sent = text();
	const tmux = (...args: string[]) => spawn('tmux', args, {read: true, timeout: ROUTE_TIME, env});
	const load = await spawn('tmux', ['load-buffer', ...buffer, '-'], {input: sent, timeout: ROUTE_TIME, env});
	const why = whyNot('tmux', load, say);
	if (why !== undefined) {
		return unavailable(why);
	}
	const back = await tmux('save-buffer', ...buffer, '-');
	await tmux('delete-buffer', ...buffer);
	if (back.kind !== 'done' || back.output !== sent) {
		return unavailable(say('probe.tmuxLied'));
	}
	const option = await tmux('show-options', '-sv', 'set-clipboard');
	const off = option.kind === 'done' && option.output.trim() === 'off';
	return verified(say(off ? 'probe.tmuxOff' : 'probe.tmux'));
}

function probeTerminal({env, write, say}: Place): Found {
	const why = noTerminal(env, write, say);
	if (why !== undefined) {
		return unavailable(why);
	}
	return available(say(env.TMUX ? 'probe.osc52InTmux' : 'probe.osc52'));
}

function probeFile({env, say}: Place): Found {
	try {
		const path = copyToFile(text(), env, `probe-${process.pid}.txt`);
		rmSync(path, {force: true});
		return verified(say('probe.file', {path: path.replace(`probe-${process.pid}`, 'copied')}));
	} catch (error) {
		return unavailable(say('probe.noFile', {code: (error as NodeJS.ErrnoException).code ?? ''}));
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
