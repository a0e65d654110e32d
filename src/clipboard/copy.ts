/** Copies text by the best route of this place, and says truthfully how it went. */

import {talk} from '../i18n/talk.ts';
import type {Lang} from '../model/types.ts';
import {cleanText} from '../text/clean.ts';
import type {Attempt, Say} from './attempt.ts';
import {type ClipboardChoice, type Place, ROUTES, type RouteId, routeOrder} from './routes.ts';
import {type RunTool, runTool} from './run-tool.ts';
import type {Send} from './terminal.ts';

export type Copied = {
	readonly ok: boolean;
	readonly route: RouteId | null;
	/** True only where something answered: an exit status, the text read back, a file on disk. */
	readonly confirmed: boolean;
	/** One line for the user; it also names what failed on the way. */
	readonly message: string;
	readonly file?: string;
};

export type CopyOptions = {
	readonly route?: ClipboardChoice;
	readonly env: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	/** Sends an escape sequence to the terminal, or throws; without it OSC 52 is not tried. */
	readonly write?: Send | undefined;
	readonly spawn?: RunTool;
	readonly library?: Place['library'];
	/** Of the message; English unless told. */
	readonly lang?: Lang;
};

const refused = (message: string): Copied => ({ok: false, route: null, confirmed: false, message});

/** Never throws; each route takes two seconds at most. A route asked for by name is the only one tried. */
export async function copyText(asked: string, options: CopyOptions): Promise<Copied> {
	// The last door: whatever composed the text, a paste into a shell must not do anything.
	const text = cleanText(asked.replaceAll('\r\n', '\n'));
	const {route = 'auto', env, platform, write, spawn = runTool, library, lang = 'en'} = options;
	const say: Say = (key, params) => talk(lang, key, params);
	if (text.trim() === '') {
		return refused(say('copy.empty'));
	}
	const place: Place = {env, platform, spawn, write, library, say};
	const failures: string[] = [];
	const order = route === 'auto' ? routeOrder(env) : [route];
	let beside: Promise<Attempt> | undefined;
	for (const id of order) {
		const unavailable = ROUTES[id].unavailable(place);
		if (unavailable !== undefined) {
			// What was never to be expected here is no failure worth a word, unless it was asked for.
			if (route !== 'auto') {
				failures.push(unavailable);
			}
			continue;
		}
		if (id === 'tmux' && order.includes('native')) {
			beside = besideTmux(text, place);
		}
		const attempt = await (id === 'native' && beside ? beside : ROUTES[id].copy(text, place));
		if (attempt.ok) {
			const before = failures.length > 0 ? say('copy.after', {failures: failures.join(say('copy.and'))}) : '';
			const other = id === 'tmux' ? await beside : undefined;
			const also = other?.ok ? say('copy.also', {message: other.message}) : '';
			return {...attempt, route: id, message: `${attempt.message}${before}${also}`};
		}
		failures.push(attempt.message);
	}
	return refused(say('copy.not', {failures: failures.join(say('copy.and'))}));
}

/**
 * In a tmux on one's own machine the desktop's clipboard gets the text too, at the same time: whether the
 * outer terminal takes it from tmux nobody can know, and several never do. No word of it where it fails, unless
 * tmux fails too: then this is the next route.
 */
const besideTmux = (text: string, place: Place): Promise<Attempt> | undefined =>
	ROUTES.native.unavailable(place) === undefined ? ROUTES.native.copy(text, place) : undefined;
