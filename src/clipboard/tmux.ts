/** tmux: its own command passes a copy on where bare and wrapped OSC 52 are dropped by default. */
import {type Attempt, done, failed, ROUTE_TIME, timeLeft} from './attempt.ts';
import {whyNot} from './copy-with.ts';
import type {RunTool} from './run-tool.ts';

export async function copyWithTmux(
	text: string,
	{env, spawn}: {readonly env: NodeJS.ProcessEnv; readonly spawn: RunTool},
): Promise<Attempt> {
	const from = Date.now();
	const result = await spawn('tmux', ['load-buffer', '-w', '-'], {input: text, timeout: ROUTE_TIME, env});
	const why = whyNot('tmux', result);
	if (why !== undefined) {
		// Before 3.2 there is no -w.
		return failed(result.kind === 'done' ? `tmux load-buffer -w failed (exit status ${result.code})` : why);
	}
	const back = await spawn('tmux', ['save-buffer', '-'], {read: true, timeout: timeLeft(from), env});
	const read = back.kind === 'done' && back.code === 0;
	if (read && back.output !== text) {
		return failed('tmux took the text, but its buffer holds something else');
	}
	const how = read ? 'reading it back' : 'its exit status';
	return done(
		`copied to tmux's buffer (confirmed by ${how}); whether the outer terminal took it is not known`,
	);
}
