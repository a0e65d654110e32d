/** The real outside of the commands. */
import {closeSync, openSync, writeSync} from 'node:fs';
import type {Io} from './io.ts';

/** The controlling terminal, so that a copy works where stdout is a pipe. */
function writeToTerminal(sequence: string): void {
	const terminal = openSync(process.platform === 'win32' ? '\\\\.\\CONOUT$' : '/dev/tty', 'w');
	try {
		for (let rest = Buffer.from(sequence); rest.length > 0; ) {
			rest = rest.subarray(writeSync(terminal, rest));
		}
	} finally {
		closeSync(terminal);
	}
}

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
	};
}
