/** The real outside of the commands. */
import {writeToTerminal} from '../system/terminal.ts';
import type {Io} from './io.ts';

export function processIo(): Io {
	const {stdout, stderr, env, platform} = process;
	return {
		out: text => void stdout.write(text),
		say: line => void stderr.write(`${line}\n`),
		env,
		platform,
		stdoutIsTTY: stdout.isTTY === true,
		columns: stdout.isTTY ? stdout.columns : undefined,
		terminal: writeToTerminal,
		...(stderr.isTTY && env.TERM !== 'dumb'
			? {progress: line => void stderr.write(`\r\u001B[K${line}`)}
			: {}),
	};
}
