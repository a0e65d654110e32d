/** The real outside of the commands. */
import {openOutput} from '../system/output.ts';
import {writeToTerminal} from '../system/terminal.ts';
import type {Io} from './io.ts';

/** @param failed hears of output that cannot be written */
export function processIo(failed: (error: NodeJS.ErrnoException) => void): Io {
	const {env, platform} = process;
	const out = openOutput(1, failed);
	const talk = openOutput(2, failed);
	return {
		out: out.write,
		say: line => talk.write(`${line}\n`),
		env,
		platform,
		stdoutIsTTY: out.isTTY,
		columns: out.columns,
		terminal: writeToTerminal,
		...(talk.isTTY && env.TERM !== 'dumb' ? {progress: line => talk.write(`\r\u001B[K${line}`)} : {}),
	};
}
