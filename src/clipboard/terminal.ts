/** OSC 52 as a route: when it can be sent, how it must be wrapped, and what may be said of it. */
import {type Attempt, done, failed, inTime, ROUTE_TIME, type Say} from './attempt.ts';
import {OSC52_LIMIT, osc52} from './osc52.ts';

export type Send = (sequence: string) => unknown;

export function noTerminal(env: NodeJS.ProcessEnv, write: Send | undefined, say: Say): string | undefined {
	if (!write) {
		return say('route.noTerminal');
	}
	return env.TERM === 'dumb' || env.TERM === 'linux'
		? say('route.plainTerminal', {term: env.TERM})
		: undefined;
}

/**
 * Bare, wrapped, or both. tmux takes it bare or wrapped, each by a setting of its own that is off at first.
 * Over SSH TERM=screen may be screen or tmux, and each of them drops in silence what is meant for the other.
 */
function sequences(text: string, env: NodeJS.ProcessEnv): string | undefined {
	const bare = osc52(text);
	const term = env.TERM ?? '';
	if (bare === undefined) {
		return undefined;
	}
	if (env.TMUX || (!env.STY && term.startsWith('tmux'))) {
		return `${bare}${osc52(text, 'tmux')}`;
	}
	if (env.STY) {
		return osc52(text, 'screen');
	}
	return term.startsWith('screen') ? `${bare}${osc52(text, 'screen')}` : bare;
}

export async function copyWithTerminal(
	text: string,
	env: NodeJS.ProcessEnv,
	write: Send | undefined,
	say: Say,
): Promise<Attempt> {
	const sequence = sequences(text, env);
	if (sequence === undefined) {
		return failed(say('osc52.tooLong', {bytes: Buffer.byteLength(text), limit: OSC52_LIMIT}));
	}
	try {
		const sent = await inTime(
			Promise.resolve(write?.(sequence)).then(() => true),
			ROUTE_TIME,
		);
		if (!sent) {
			return failed(say('osc52.slow'));
		}
	} catch {
		return failed(say('osc52.none'));
	}
	return done(say(env.TMUX ? 'osc52.sentInTmux' : 'osc52.sent'), false);
}
