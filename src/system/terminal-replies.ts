/**
 * Questions to the terminal while the explorer runs: which background it has, and whether signs of ambiguous
 * width take one cell or two. It answers in between the keys, so what it answers is taken out of those,
 * whenever it comes; no answer ever arrives as a key, and nobody waits for one.
 */
import type {ReadStream} from 'node:tty';

/** What the terminal has told; each once, if at all. */
export type Told = {
	/** Red, green, blue of its background, 0 to 255. */
	readonly background?: readonly [number, number, number];
	/** True where it draws signs of ambiguous width over two cells. */
	readonly wide?: boolean;
};

const SIGNS = '…─';

/** To be written where the cursor is in the first column; the signs are for the next frame to write over. */
export const ASK_WIDTH = `${SIGNS}\u001B[6n`;
/** What a terminal does not know it leaves unanswered; the last question is answered by all, and ends the talk. */
export const ASK_BACKGROUND = '\u001B]11;?\u001B\\\u001B[c';

/** Whether there is any point in asking. The console of Linux would print a part of the question. */
export const answers = (term: string | undefined): boolean => !/^(dumb|linux|)$/.test(term ?? '');

const BACKGROUND = /\u001B\]11;([^\u0007\u001B]*)(?:\u0007|\u001B\\)/;
const CURSOR = /\u001B\[\d+;(\d+)R/;
const END = /\u001B\[\?[\d;]*c/;
/** The beginning of an answer, at the end of what has come so far. */
const PART = /\u001B(?:\](?:1(?:1(?:;[^\u0007\u001B]*\u001B?)?)?)?|\[\??[\d;]*|)$/;
const ESCAPE = '\u001B';

export type Sorter = {
	/** From what came in to what of it are keys. */
	readonly sort: (input: string) => string;
	/** An Escape that was held back, for an answer may begin so; '' where none is. From here on it is a key. */
	readonly release: () => string;
};

/** @param tell is called for each answer */
export function createSorter(tell: (told: Told) => void): Sorter {
	let held = '';
	let talking = true;
	let released = false;
	const sort = (input: string): string => {
		if (!talking) {
			return input;
		}
		let text = held + input;
		held = '';
		text = text.replace(BACKGROUND, (_, value: string) => {
			const background = colorOf(value);
			if (background) {
				tell({background});
			}
			return '';
		});
		text = text.replace(CURSOR, (_, column: string) => {
			tell({wide: Number(column) > SIGNS.length + 1});
			return '';
		});
		text = text.replace(END, () => {
			talking = false;
			return '';
		});
		if (talking) {
			held = PART.exec(text)?.[0] ?? '';
			if (held === ESCAPE && released) {
				held = '';
			}
			released = false;
			text = text.slice(0, text.length - held.length);
		}
		return text;
	};
	return {
		sort,
		release() {
			if (held !== ESCAPE) {
				return '';
			}
			held = '';
			released = true;
			return ESCAPE;
		},
	};
}

/** Milliseconds within which what belongs to an Escape has come; a person does not notice them. */
const SPLIT = 25;

/** `rgb:1e1e/2222/2828`, `rgba:…`, with one to four digits a part; undefined for anything else. */
function colorOf(value: string): Told['background'] | undefined {
	const parts = /^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(value)?.slice(1);
	return parts?.map(part =>
		Math.round((Number.parseInt(part, 16) / (16 ** part.length - 1)) * 255),
	) as unknown as Told['background'];
}

/** Sorts what this stream reads, from now on: whoever reads it is given keys only. */
export function listen(stdin: ReadStream, tell: (told: Told) => void): void {
	const {sort, release} = createSorter(tell);
	stdin.setEncoding('utf8');
	const read = stdin.read;
	let timer: NodeJS.Timeout | undefined;
	stdin.read = (size?: number) => {
		const chunk = read.call(stdin, size) as string | null;
		if (chunk === null) {
			return null;
		}
		clearTimeout(timer);
		timer = setTimeout(() => {
			const key = release();
			if (key !== '') {
				stdin.unshift(key);
			}
		}, SPLIT);
		timer.unref();
		return sort(chunk);
	};
}
