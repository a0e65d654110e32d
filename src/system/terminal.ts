/** The controlling terminal, so that a copy reaches it where stdout is a pipe. */
import {closeSync, constants, openSync, writeSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const PATIENCE = 2000;

/**
 * Sends bytes to the terminal; throws where there is none, or where it takes nothing for two seconds
 * (stopped with Ctrl+S, or its window hangs).
 */
export async function writeToTerminal(sequence: string): Promise<void> {
	const windows = process.platform === 'win32';
	const path = windows ? '\\\\.\\CONOUT$' : '/dev/tty';
	// Not blocking: a stopped terminal would stop the whole program with it.
	const flags = windows ? constants.O_RDWR : constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
	const terminal = openSync(path, flags);
	const deadline = Date.now() + PATIENCE;
	try {
		for (let rest = Buffer.from(sequence); rest.length > 0; ) {
			const sent = writeSome(terminal, rest);
			rest = rest.subarray(sent);
			if (sent === 0) {
				if (Date.now() > deadline) {
					throw new Error('the terminal takes nothing');
				}
				await wait(5);
			}
		}
	} finally {
		closeSync(terminal);
	}
}

function writeSome(terminal: number, bytes: Buffer): number {
	try {
		return writeSync(terminal, bytes);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
			return 0;
		}
		throw error;
	}
}
