/**
 * The tokens of a folded text, as numbers of an interner: the same that `tokenize` finds, read by hand
 * where that is quick. A run of Chinese becomes its pairs of characters, with marks at both edges;
 * pairs also reach across signs, for titles in quotes.
 */
import type {Interner} from './index-core/interner.ts';
import {TOKEN_AT, type Token, tokenize, tokensOf} from './tokens.ts';

/** Before the first and after the last character of a run of Chinese. */
export const START = '\u0002';
export const END = '\u0003';

const START_CODE = START.charCodeAt(0);
const END_CODE = END.charCodeAt(0);
/** Runs up to this long are one token as well. */
export const SHORT_RUN = 4;

export type Tokens = {readonly ids: Uint32Array; length: number};

const isHanCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Signs of the texts we meet; anything else is left to `tokenize`. */
const isSign = (code: number): boolean =>
	code < 0x7f || code === 0xb7 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x3001 && code <= 0x3004);

export type Analyze = (folded: string) => Tokens;

/** @returns a function whose result is written over by the next call */
export function createAnalyzer(interner: Interner): Analyze {
	const found: Tokens = {ids: new Uint32Array(0x1_0000), length: 0};
	const push = (id: number): void => {
		if (found.length < found.ids.length) {
			found.ids[found.length++] = id;
		}
	};
	/** The last character of the run before, where nothing but signs came between. */
	let before = 0;
	const run = (text: string, from: number, to: number): void => {
		let last = text.charCodeAt(from);
		if (before !== 0) {
			push(interner.pair(before, last));
		}
		// The beginning is what names are looked for by: two characters of it, and all of a short one.
		if (to - from > 1) {
			push(interner.part(text, from, from + 2, START_CODE));
		}
		if (to - from <= SHORT_RUN) {
			push(interner.word(START + text.slice(from, to) + END));
		}
		for (let i = from + 1; i < to; i++) {
			const code = text.charCodeAt(i);
			push(interner.pair(last, code));
			last = code;
		}
		push(interner.pair(last, END_CODE));
		before = last;
	};
	const token = ({norm, also}: Token): void => {
		before = 0;
		push(interner.word(norm));
		if (also !== null) {
			push(interner.word(also));
		}
	};

	const slowly = (text: string): Tokens => {
		found.length = 0;
		before = 0;
		for (const one of tokenize(text)) {
			if (/^\p{Script=Han}/u.test(one.norm)) {
				run(one.norm, 0, one.norm.length);
			} else {
				token(one);
			}
		}
		return found;
	};

	return text => {
		found.length = 0;
		before = 0;
		for (let i = 0; i < text.length; ) {
			const code = text.charCodeAt(i);
			const start = i;
			if (isLetter(code)) {
				while (isLetter(text.charCodeAt(i))) {
					i++;
				}
				const next = text.charCodeAt(i);
				// Apostrophes and letters of other alphabets may go on with the word.
				if (next === 39 || next === 0x2019 || (next > 0x7e && !isHanCode(next) && !isSign(next))) {
					return slowly(text);
				}
				before = 0;
				push(interner.part(text, start, i));
			} else if (isDigit(code)) {
				TOKEN_AT.lastIndex = i;
				const match = TOKEN_AT.exec(text);
				if (!match) {
					return slowly(text);
				}
				i = TOKEN_AT.lastIndex;
				tokensOf(match, start).forEach(token);
			} else if (isHanCode(code)) {
				while (isHanCode(text.charCodeAt(i))) {
					i++;
				}
				run(text, start, i);
			} else if (isSign(code)) {
				i++;
			} else {
				return slowly(text);
			}
		}
		return found;
	};
}
