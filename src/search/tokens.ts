/**
 * Cuts folded text into words, runs of Chinese characters, numbers and dates. A number becomes
 * `#22000#` in every spelling, and its signs keep it whole: no other number is part of it.
 */
import {NUMBER, parseNumber} from '../query/number.ts';

export type Token = {
	readonly norm: string;
	/** In UTF-16 code units of the folded text. */
	readonly start: number;
	readonly end: number;
	/** Another literal spelling: 1.56 of "1.56 million", 530 of the code name 5.30. */
	readonly also: string | null;
};

const LETTER = String.raw`(?:(?!\p{Script=Han})\p{L})`;
const DATE = String.raw`(?<![\d.])(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?![\d-])`;
const TOKEN = new RegExp(
	[DATE, `(?<number>${NUMBER})`, String.raw`\p{Script=Han}+`, `${LETTER}+(?:['’]${LETTER}+)*`].join('|'),
	'gu',
);

/** A date or number where a digit stands; set `lastIndex` first. */
export const TOKEN_AT = new RegExp(`${DATE}|(?<number>${NUMBER})`, 'uy');

const CODE_NAME = /^(0?[1-9]|1[0-2])[.·•・‧](0[1-9]|[12]\d|3[01])$/;

export const sign = (n: number): string => `#${n}#`;

function numberToken(text: string, start: number, end: number): Token[] {
	// Most numbers are nothing but digits, and there are many.
	if (/^\d{1,15}$/.test(text)) {
		return [{norm: sign(Number(text)), start, end, also: null}];
	}
	const value = parseNumber(text);
	if (value === undefined) {
		return [];
	}
	const code = CODE_NAME.exec(text);
	const bare = parseNumber(/^[\d,.]+/.exec(text)?.[0] ?? '');
	const also = code ? Number(code[1]! + code[2]!) : bare;
	return [{norm: sign(value), start, end, also: also === undefined || also === value ? null : sign(also)}];
}

/** A year is a number that can be searched; month and day are not, or 12 would find every December. */
function dateTokens([year, month, day]: [string, string, string | undefined], start: number): Token[] {
	const tokens: Token[] = [
		{norm: sign(Number(year)), start, end: start + 4, also: null},
		{norm: `@${month}`, start: start + 5, end: start + 7, also: null},
	];
	return day === undefined
		? tokens
		: [...tokens, {norm: `@${day}`, start: start + 8, end: start + 10, also: null}];
}

/** What one match of the token expression stands for: a date is several tokens. */
export function tokensOf(found: RegExpExecArray, start: number): Token[] {
	const {year, month, day, number} = found.groups ?? {};
	if (year !== undefined && month !== undefined) {
		return dateTokens([year, month, day], start);
	}
	const end = start + found[0].length;
	return number === undefined
		? [{norm: found[0].replaceAll(/['’]/g, ''), start, end, also: null}]
		: numberToken(found[0], start, end);
}

/** @param folded the result of `fold` */
export function tokenize(folded: string): Token[] {
	return Array.from(folded.matchAll(TOKEN), found => tokensOf(found, found.index)).flat();
}

/** A run of Chinese, or a word without apostrophes, is its own form. */
const PLAIN = /^(?:\p{Script=Han}+|\p{L}+)$/u;

/** The form terms are compared in: tokens parted by one space. */
export function normalize(folded: string): string {
	let joined = '';
	for (const found of folded.matchAll(TOKEN)) {
		const [whole] = found;
		const norms = PLAIN.test(whole) ? [whole] : tokensOf(found, found.index).map(({norm}) => norm);
		for (const norm of norms) {
			joined += joined === '' ? norm : ` ${norm}`;
		}
	}
	return joined;
}
