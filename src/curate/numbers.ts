/**
 * Finds every number in a text by itself: digits with separators and decimals, full-width digits, scale
 * words (million, 万, 亿), and number words in English and Chinese. Pure; used by the ledger that holds a
 * text against its record, and by whoever proposes a record for a new text.
 */
import {chineseValue, mixedValue, scaled, scaleOf} from '../text/chinese-numeral.ts';
import {findChinese} from './chinese-numbers.ts';
import {englishValue, ORDINAL, SCALES, VAGUE, WORDS} from './english-numbers.ts';

export type FoundNumber = {
	/** UTF-16 offsets into the text. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Read literally; null where no single number is said ("tens of thousands", 数十万, "third", 第六). */
	readonly value: number | null;
	readonly kind: 'digits' | 'words' | 'vague' | 'ordinal' | 'chinese';
};

const scales = Object.keys(SCALES).join('|');
const D = '[0-9０-９]';
const FRACTION = `(?:[.．]${D}+)?`;
const MONTHS = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
// "1 200" is one number, but "on July 5 300 people" and "2024-02-29 300" hold two.
const SPACED = String.raw`(?<![0-9０-９.,:/-])(?<!\b(?:${MONTHS})[a-z]*\.?\s)[1-9][0-9]{0,2}(?:[ \u00A0\u2009\u202F][0-9]{3})+(?![0-9])(?![.,]\d)`;
const DIGITS = `${SPACED}|${D}{1,3}(?:[,，]${D}{3})+(?!${D})${FRACTION}|${D}+${FRACTION}`;
/** 1千2百, 3亿5千万: digits and place words by turns. */
const MIXED = `${D}+${FRACTION}[百千万亿]+(?:${D}+[余多几来]?[十百千万亿]+)+`;
/** "3.4m" may be metres: only beside a currency, or as "mn" and "bn". */
const SHORT: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9};
const MONEY = String.raw`(?<=(?:RMB|CNY|USD|US\$|[$¥￥€£])\s?)(?:${DIGITS})\s?(?:mn|bn|[kmb])\b|(?:${DIGITS})\s?(?:mn|bn|[km](?=\s+(?:yuan|RMB|dollars)))\b`;
/** 2/3 is one number, though it reads as none; 24/7/2024 is a date. */
const SLASHED = String.raw`(?<![\d/.])\d{1,2}\/\d{1,2}(?![\d/])`;
const SCALED = String.raw`${SLASHED}|${MONEY}|${MIXED}|(?:${DIGITS})(?:\s+(?:${scales})\b|[余多几来]?[百千万亿]+)?`;
const PATTERN = new RegExp(
	`(?<vague>${VAGUE})|(?<words>${WORDS})|(?<ordinal>${ORDINAL})|(?<digits>${SCALED})`,
	'giu',
);

/** In order of place; they never overlap. */
export function findNumbers(text: string): FoundNumber[] {
	const found: FoundNumber[] = [];
	for (const match of text.matchAll(PATTERN)) {
		const kind =
			(['vague', 'ordinal', 'words', 'digits'] as const).find(name => match.groups?.[name]) ?? 'digits';
		const [exact] = match;
		const value = kind === 'digits' ? digitsValue(exact) : kind === 'words' ? englishValue(exact) : null;
		found.push({start: match.index, end: match.index + exact.length, text: exact, value, kind});
	}
	for (const {start, end, vague} of findChinese(text)) {
		const exact = text.slice(start, end);
		const kind = vague ? 'vague' : exact.startsWith('第') ? 'ordinal' : 'chinese';
		found.push({start, end, text: exact, value: kind === 'chinese' ? chineseValue(exact) : null, kind});
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The number that the printed characters say, or null where they say no single one. */
export function readNumber(printed: string): number | null {
	const bare = printed.trim();
	const digits = digitsValue(bare);
	if (digits !== null) {
		return digits;
	}
	return chineseValue(bare) ?? (new RegExp(`^(?:${WORDS})$`, 'iu').test(bare) ? englishValue(bare) : null);
}

const READ = new RegExp(
	`^(?<digits>${DIGITS})(?:\\s+(?<scale>${scales})|\\s?(?<short>mn|bn|[kmb])|[余多几来]?(?<myriads>[百千万亿]*))$`,
	'iu',
);
const READ_MIXED = new RegExp(`^${MIXED}$`, 'u');

function digitsValue(text: string): number | null {
	if (READ_MIXED.test(text)) {
		return mixedValue(halfWidth(text));
	}
	const groups = READ.exec(text)?.groups;
	if (!groups) {
		return null;
	}
	const bare = halfWidth(groups.digits ?? '').replaceAll(/[,，\s]/g, '');
	const scale = SCALES[groups.scale?.toLowerCase() ?? ''] ?? SHORT[groups.short?.toLowerCase() ?? ''] ?? 1;
	const factor = scale * scaleOf(groups.myriads ?? '');
	return scaled(bare, factor);
}

const halfWidth = (digits: string): string =>
	digits.replaceAll(/[．０-９]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
