import {spawn} from 'node:child_process';
import {plainEnv} from '../../scripts/lib/terminal.mjs';

/** A command as scripts run it, through pipes. @returns ms from its start to its end and the last byte */
export async function runTime(args, env = plainEnv(), cwd = process.cwd()) {
	const from = performance.now();
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'ignore'], env, cwd});
	child.stdout.resume();
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	if (code !== 0) {
		throw new Error(`node ${args.join(' ')} ended with ${code}`);
	}
	return performance.now() - from;
}
