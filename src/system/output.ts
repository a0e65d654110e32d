/**
 * What a command writes to. Node's own streams take a tenth of a short command to set up, and a pipe or a file
 * takes text at once without them.
 */
import {fstatSync, writeSync} from 'node:fs';
import type {WriteStream} from 'node:tty';

export type Output = {
	readonly write: (text: string) => void;
	readonly isTTY: boolean;
	/** Width of the terminal; undefined where there is none. */
	readonly columns: number | undefined;
};

const STREAMS = {1: () => process.stdout, 2: () => process.stderr} as const;

/**
 * @param fd 1 for stdout, 2 for stderr
 * @param failed hears of a write that fails, of a closed pipe above all
 */
export function openOutput(fd: 1 | 2, failed: (error: NodeJS.ErrnoException) => void): Output {
	let stream: WriteStream | undefined;
	const asStream = (): WriteStream => {
		stream ??= STREAMS[fd]().on('error', failed);
		return stream;
	};
	if (!takesTextAtOnce(fd)) {
		const {isTTY, columns} = asStream();
		return {write: text => void asStream().write(text), isTTY, columns: isTTY ? columns : undefined};
	}
	return {
		write(text) {
			if (stream) {
				stream.write(text);
				return;
			}
			const left = writeNow(fd, text, failed);
			// Whoever reads is slow, and the pipe was made not to wait: Node's stream waits for it.
			if (left) {
				asStream().write(left);
			}
		},
		isTTY: false,
		columns: undefined,
	};
}

function takesTextAtOnce(fd: number): boolean {
	if (process.platform === 'win32') {
		return false;
	}
	try {
		const stats = fstatSync(fd);
		return stats.isFIFO() || stats.isFile() || stats.isSocket();
	} catch {
		return false;
	}
}

/** @returns what the descriptor did not take, if anything */
function writeNow(
	fd: number,
	text: string,
	failed: (error: NodeJS.ErrnoException) => void,
): Buffer | undefined {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; ) {
		try {
			at += writeSync(fd, bytes, at);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
				return bytes.subarray(at);
			}
			failed(error as NodeJS.ErrnoException);
			return undefined;
		}
	}
	return undefined;
}
