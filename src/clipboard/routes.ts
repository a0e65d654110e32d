/** The ways to a clipboard, as a table. Each says honestly what it knows of the outcome. */
import {type Attempt, done, failed, ROUTE_TIME, type Say} from './attempt.ts';
import {copyWithLibrary, copyWithTool} from './copy-with.ts';
import {copyToFile} from './file.ts';
import {type Library, libraryPlace, loadLibrary} from './library.ts';
import {nativeTools} from './native.ts';
import type {RunTool} from './run-tool.ts';
import {copyWithTerminal, noTerminal, type Send} from './terminal.ts';
import {copyWithTmux} from './tmux.ts';

export const ROUTE_IDS = ['native', 'tmux', 'osc52', 'file'] as const;
export type RouteId = (typeof ROUTE_IDS)[number];
export const CLIPBOARD_CHOICES = ['auto', ...ROUTE_IDS] as const;
export type ClipboardChoice = (typeof CLIPBOARD_CHOICES)[number];

export type Place = {
	readonly env: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	readonly spawn: RunTool;
	/** Sends bytes to the terminal, now or when its promise is kept; throws where there is none. */
	readonly write?: Send | undefined;
	readonly say: Say;
	/** Where the system's clipboard is reached through a library; it reads the process's own environment. */
	readonly library?: (() => Promise<Library>) | undefined;
};

export type Route = {
	readonly id: RouteId;
	/** Why it cannot be used here; undefined where it can. */
	readonly unavailable: (place: Place) => string | undefined;
	/** Takes two seconds at most. */
	readonly copy: (text: string, place: Place) => Promise<Attempt>;
};

const native: Route = {
	id: 'native',
	unavailable: ({env, platform, say}) =>
		libraryPlace(env, platform) !== undefined || nativeTools(env).length > 0
			? undefined
			: say('route.noDisplay'),
	async copy(text, place) {
		const system = libraryPlace(place.env, place.platform);
		if (system !== undefined) {
			return copyWithLibrary(await (place.library ?? loadLibrary)(), text, system, place.say);
		}
		const failures: string[] = [];
		const from = Date.now();
		for (const tool of nativeTools(place.env)) {
			const attempt = await copyWithTool(tool, text, place, from);
			if (attempt.ok) {
				return attempt;
			}
			failures.push(attempt.message);
			// The time is the whole route's, and one that hung has used it.
			if (attempt.slow || Date.now() - from > ROUTE_TIME / 2) {
				break;
			}
		}
		return failed(failures.join(place.say('copy.comma')));
	},
};

const file: Route = {
	id: 'file',
	unavailable: () => undefined,
	async copy(text, {env, say}) {
		try {
			const path = copyToFile(text, env);
			return {...done(say('route.file', {path})), file: path} as Attempt;
		} catch (error) {
			return failed(say('route.noFile', {code: (error as NodeJS.ErrnoException).code ?? ''}));
		}
	},
};

export const ROUTES: Readonly<Record<RouteId, Route>> = {
	native,
	tmux: {
		id: 'tmux',
		unavailable: ({env, say}) => (env.TMUX ? undefined : say('route.noTmux')),
		copy: copyWithTmux,
	},
	osc52: {
		id: 'osc52',
		unavailable: ({env, write, say}) => noTerminal(env, write, say),
		copy: (text, {env, write, say}) => copyWithTerminal(text, env, write, say),
	},
	file,
};

/** The order that fits the place: what surely reaches the person's own clipboard first, a file last. */
export function routeOrder(env: NodeJS.ProcessEnv): readonly RouteId[] {
	const remote = Boolean(env.SSH_TTY || env.SSH_CONNECTION || env.SSH_CLIENT);
	if (env.TMUX) {
		// As it comes tmux drops OSC 52, so that is tried late; native is this machine's, not where the person sits.
		return remote ? ['tmux', 'osc52', 'file'] : ['tmux', 'native', 'osc52', 'file'];
	}
	return remote ? ['osc52', 'native', 'file'] : ['native', 'osc52', 'file'];
}
