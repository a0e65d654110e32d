/** tmux: its own command passes a copy on where bare and wrapped OSC 52 are dropped by default. */
import {type Attempt, done, failed, ROUTE_TIME, type Say, timeLeft} from './attempt.ts';
import {whyNot} from './copy-with.ts';
import type {RunTool} from './run-tool.ts';

export async function copyWithTmux(
	text: string,
	{env, spawn, say}: {readonly env: NodeJS.ProcessEnv; readonly spawn: RunTool; readonly say: Say},
): Promise<Attempt> {
	const from = Date.now();
	const result = await spawn('tmux', ['load-buffer', '-w', '-'], {input: text, timeout: ROUTE_TIME, env});
	const why = whyNot('tmux', result, say);
	if (why !== undefined) {
		// Before 3.2 there is no -w.
		return failed(result.kind === 'done' ? say('tmux.old', {code: result.code}) : why);
	}
	const back = await spawn('tmux', ['save-buffer', '-'], {read: true, timeout: timeLeft(from), env});
	const read = back.kind === 'done' && back.code === 0;
	if (read && back.output !== text) {
		return failed(say('tmux.lied'));
	}
	return done(say(read ? 'tmux.copied' : 'tmux.byStatus'));
}
