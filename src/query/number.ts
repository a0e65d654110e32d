/** Numbers in every spelling people type: 62,000 · 6.2e4 · 6.2万 · 62 thousand · 62k · ６２０００ · 六万两千 · 6万2千. */
import {chineseValue, mixedValue} from '../text/chinese-numeral.ts';
import {fold} from './fold.ts';

const SPOKEN_SCALES: Readonly<Record<string, number>> = {百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8};

const SCALES: Readonly<Record<string, number>> = {
	千: 1e3,
	万: 1e4,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	万亿: 1e12,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
};

/** Written right after the digits only: `m` on its own is a letter. */
const SHORT: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mn: 1e6, bn: 1e9};

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.·•・‧]\d+)?`;
const EXPONENT = String.raw`(?:e\+?\d{1,2}(?![\p{L}\d]))?`;
const SCALE = String.raw`(?:\s?(?:万亿|千万|百万|亿|万|千)|\s?(?:thousand|million|billion)(?!\p{L})|(?:k|mn?|bn)(?![\p{L}\d]))?`;

/** Source of a regular expression for one number in folded text. */
export const NUMBER = `${DIGITS}${EXPONENT}${SCALE}`;

let parts: RegExp | undefined;
const partsOf = (text: string): RegExpExecArray | null => {
	parts ??= new RegExp(`^(-?${DIGITS}${EXPONENT})(\\s?)(.*)$`, 'u');
	return parts.exec(text);
};

/** 2万2千, 3亿5千万. */
const MIXED = /^\d+(?:\.\d+)?[百千万亿]+(?:\d+(?:\.\d+)?[十百千万亿]+)+$/;

/** As it is spoken: 2万2 and 3亿5, where the last digit counts what comes below the scale. */
const SPOKEN = /^(?<head>\d+(?:[百千万亿]+\d+)*(?<scale>[百千万亿]))(?<digit>[1-9])$/u;

function spokenValue(folded: string): number | undefined {
	const {head = '', scale = '', digit = ''} = SPOKEN.exec(folded)?.groups ?? {};
	const above = head === '' ? undefined : parseNumber(head);
	return above === undefined ? undefined : above + (Number(digit) * SPOKEN_SCALES[scale]!) / 10;
}

/** True for a word that scales the number before it, such as `million` or `万`. */
export function isScale(word: string): boolean {
	return fold(word) in SCALES;
}

/** @returns the number that the whole of `text` spells, or undefined */
export function parseNumber(text: string): number | undefined {
	const folded = fold(text).trim();
	const found = partsOf(folded);
	if (!found) {
		return chineseValue(folded) ?? undefined;
	}
	const [, digits = '', space = '', word = ''] = found;
	const scale = word === '' ? 1 : (SCALES[word] ?? (space === '' ? SHORT[word] : undefined));
	if (MIXED.test(folded)) {
		return mixedValue(folded) ?? undefined;
	}
	if (SPOKEN.test(folded)) {
		return spokenValue(folded);
	}
	const n = Number(digits.replaceAll(',', '').replace(/[·•・‧]/, '.'));
	// Fifteen digits, for 1.1 × 10 000 is 11000.000000000002 in binary.
	return scale === undefined || !Number.isFinite(n) ? undefined : Number((n * scale).toPrecision(15));
}
