/** Asks the terminal itself: where the cursor is after a sign, whether it reports the mouse. Never waits long. */
import type {ReadStream, WriteStream} from 'node:tty';
import {beforeSignalsEnd} from './ending.ts';

export type Answers = {
	/** Columns that the terminal gave to each text; null where it did not say. */
	readonly widths: readonly (number | null)[];
	/** Whether it knows SGR mouse reports; null where it did not say. */
	readonly mouse: boolean | null;
	/** Whether it answered at all. */
	readonly answered: boolean;
};

const PATIENCE = 1000;
const CURSOR = '\u001B[6n';
const MOUSE = '\u001B[?1006$p';
// Every terminal answers this one, and in order: after it nothing more will come.
const WHO = '\u001B[c';
const CLEAR = '\r\u001B[K';

export async function askTerminal(
	stdin: ReadStream,
	stdout: WriteStream,
	texts: readonly string[],
): Promise<Answers> {
	const wasRaw = stdin.isRaw;
	let got = '';
	stdin.setRawMode(true);
	const unheed = beforeSignalsEnd(() => stdin.setRawMode(wasRaw));
	try {
		await new Promise<void>(resolve => {
			const finish = (): void => {
				clearTimeout(timer);
				stdin.off('data', read);
				resolve();
			};
			const timer = setTimeout(finish, PATIENCE);
			const read = (chunk: Buffer | string): void => {
				got += chunk.toString();
				// Ctrl+C is a byte while the terminal is raw.
				if (got.includes('\u0003') || /\u001B\[\?[\d;]*c/.test(got)) {
					finish();
				}
			};
			stdin.on('data', read);
			stdout.write(`${texts.map(text => `\r${text}${CURSOR}`).join('')}${MOUSE}${WHO}${CLEAR}`);
		});
	} finally {
		unheed();
		stdin.setRawMode(wasRaw);
		stdin.pause();
	}
	return readAnswers(got, texts.length);
}

/** @param got everything the terminal sent, keys that were pressed meanwhile included */
export function readAnswers(got: string, count: number): Answers {
	const columns = [...got.matchAll(/\u001B\[\d+;(\d+)R/g)].map(([, column]) => Number(column) - 1);
	const mouse = /\u001B\[\?1006;(\d)\$y/.exec(got)?.[1];
	return {
		widths: Array.from({length: count}, (_, i) => columns[i] ?? null),
		mouse: mouse === undefined ? null : mouse !== '0' && mouse !== '4',
		answered: got.includes('\u001B['),
	};
}
