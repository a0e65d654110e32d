/** JSON with errors that name line and column. */
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';

/** Counted, not split: a file may be nothing but line ends. */
export function lineAndColumn(text: string, offset: number): {line: number; column: number} {
	let line = 1;
	let start = 0;
	for (let at = 0; at < offset; at++) {
		const char = text.charCodeAt(at);
		if (char === 0x0a || (char === 0x0d && (at + 1 === offset || text.charCodeAt(at + 1) !== 0x0a))) {
			line++;
			start = at + 1;
		}
	}
	return {line, column: offset - start + 1};
}

/** @throws InputError in one line */
export function parseJson(text: string, file: string): unknown {
	if (text.trim() === '') {
		throw new InputError(
			`${file}: is empty; expected a JSON object of tables such as "reports" and "figures"`,
		);
	}
	try {
		return JSON.parse(text);
	} catch {
		const offset = errorOffset(text);
		const {line, column} = lineAndColumn(text, offset);
		const found =
			offset >= text.length ? 'the file ends too early' : `unexpected ${quote(text.charAt(offset))}`;
		throw new InputError(`${file}:${line}:${column}: not JSON: ${found}`);
	}
}

// A text is only begun here and walked by hand: over megabytes a pattern runs out of stack.
const TOKEN = /([{}[\],:])|(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
const SPACE = /[\t\n\r ]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

type Wanted = 'value' | 'first' | 'key' | 'first-key' | ':' | ',' | 'end';

/** Where broken JSON stops being JSON: Node's own messages name a position only sometimes. Not recursive. */
function errorOffset(text: string): number {
	const open: string[] = [];
	let wanted: Wanted = 'value';
	let at = 0;
	for (;;) {
		SPACE.lastIndex = at;
		SPACE.exec(text);
		TOKEN.lastIndex = SPACE.lastIndex;
		const match = TOKEN.exec(text);
		const next: Wanted | undefined = match ? step(wanted, match[1], match[2] !== undefined, open) : undefined;
		if (!match || next === undefined) {
			return SPACE.lastIndex;
		}
		const end =
			match[2] === undefined ? {at: TOKEN.lastIndex, closed: true} : endOfText(text, TOKEN.lastIndex);
		if (!end.closed) {
			return end.at;
		}
		at = end.at;
		wanted = next;
	}
}

/** Just after the closing quote, or at the first character that may not be. */
function endOfText(text: string, start: number): {at: number; closed: boolean} {
	for (let at = start; ; ) {
		const char = text.charCodeAt(at);
		if (char === 0x22) {
			return {at: at + 1, closed: true};
		}
		ESCAPE.lastIndex = at;
		if (char === 0x5c && ESCAPE.test(text)) {
			at = ESCAPE.lastIndex;
		} else if (char === 0x5c || char < 0x20 || Number.isNaN(char)) {
			return {at, closed: false};
		} else {
			at++;
		}
	}
}

/** What may follow, or undefined where the token may not stand here. */
function step(wanted: Wanted, mark: string | undefined, isText: boolean, open: string[]): Wanted | undefined {
	const after = (): Wanted => (open.length > 0 ? ',' : 'end');
	const close = (): Wanted => {
		open.pop();
		return after();
	};
	switch (wanted) {
		case 'value':
		case 'first':
			if (mark === undefined) {
				return after();
			}
			if (mark === '{' || mark === '[') {
				open.push(mark);
				return mark === '{' ? 'first-key' : 'first';
			}
			return mark === ']' && wanted === 'first' ? close() : undefined;
		case 'key':
		case 'first-key':
			if (isText) {
				return ':';
			}
			return mark === '}' && wanted === 'first-key' ? close() : undefined;
		case ':':
			return mark === ':' ? 'value' : undefined;
		case ',':
			if (mark === ',') {
				return open.at(-1) === '{' ? 'key' : 'value';
			}
			return (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[')
				? close()
				: undefined;
		case 'end':
			return undefined;
	}
}
