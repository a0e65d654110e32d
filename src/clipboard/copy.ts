/** Copies text by the best route of this place, and says truthfully how it went. */
import {type ClipboardChoice, type Place, ROUTES, type RouteId, routeOrder} from './routes.ts';
import {type RunTool, runTool} from './run-tool.ts';

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
	readonly write?: ((sequence: string) => unknown) | undefined;
	readonly spawn?: RunTool;
};

const refused = (message: string): Copied => ({ok: false, route: null, confirmed: false, message});

/** Never throws and takes at most some seconds; a route asked for by name is the only one tried. */
export async function copyText(text: string, options: CopyOptions): Promise<Copied> {
	if (text.trim() === '') {
		return refused('nothing to copy: the text is empty');
	}
	const {route = 'auto', env, platform, write, spawn = runTool} = options;
	const place: Place = {env, platform, spawn, write};
	const failures: string[] = [];
	for (const id of route === 'auto' ? routeOrder(env) : [route]) {
		const unavailable = ROUTES[id].unavailable(place);
		if (unavailable !== undefined) {
			// What was never to be expected here is no failure worth a word, unless it was asked for.
			if (route !== 'auto') {
				failures.push(unavailable);
			}
			continue;
		}
		const attempt = await ROUTES[id].copy(text, place);
		if (attempt.ok) {
			const before = failures.length > 0 ? ` (${failures.join('; ')})` : '';
			return {...attempt, route: id, message: `${attempt.message}${before}`};
		}
		failures.push(attempt.message);
	}
	return refused(`not copied: ${failures.join('; ')}`);
}
