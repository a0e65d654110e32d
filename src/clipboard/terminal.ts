/** OSC 52 as a route: when it can be sent, how it must be wrapped, and what may be said of it. */
import {type Attempt, done, failed, inTime, ROUTE_TIME} from './attempt.ts';
import {OSC52_LIMIT, osc52} from './osc52.ts';

export type Send = (sequence: string) => unknown;

export function noTerminal(env: NodeJS.ProcessEnv, write: Send | undefined): string | undefined {
	if (!write) {
		return 'no terminal to send to';
	}
	return env.TERM === 'dumb' || env.TERM === 'linux' ? `TERM=${env.TERM} has no clipboard` : undefined;
}

/**
 * Bare, wrapped for GNU screen, or both: over SSH TERM=screen may be screen or tmux, and each of them drops
 * in silence what is meant for the other.
 */
function sequences(text: string, env: NodeJS.ProcessEnv): string | undefined {
	const bare = osc52(text);
	const screen = !env.TMUX && (Boolean(env.STY) || (env.TERM ?? '').startsWith('screen'));
	if (bare === undefined || !screen) {
		return bare;
	}
	return env.STY ? osc52(text, true) : `${bare}${osc52(text, true)}`;
}

export async function copyWithTerminal(
	text: string,
	env: NodeJS.ProcessEnv,
	write: Send | undefined,
): Promise<Attempt> {
	const sequence = sequences(text, env);
	if (sequence === undefined) {
		return failed(`too long for OSC 52 (${Buffer.byteLength(text)} bytes; the limit is ${OSC52_LIMIT})`);
	}
	try {
		const sent = await inTime(
			Promise.resolve(write?.(sequence)).then(() => true),
			ROUTE_TIME,
		);
		if (!sent) {
			return failed('the terminal took nothing for 2 seconds');
		}
	} catch {
		return failed('there is no terminal to send to');
	}
	return done(
		env.TMUX
			? 'sent by OSC 52; tmux passes it on only with "set-clipboard on", and no terminal confirms'
			: 'sent by OSC 52; your terminal does not confirm',
		false,
	);
}
