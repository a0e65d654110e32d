/**
 * Finds every number in a text by itself: digits with separators and decimals, full-width digits, scale
 * words (million, 万, 亿), and number words in English and Chinese. Pure; used by the ledger that holds a
 * text against its record, and by whoever proposes a record for a new text.
 */
import {chineseValue, findChinese, MYRIADS} from './chinese-numbers.ts';
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
const DIGITS = `[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?`;
const SCALED = String.raw`(?:${DIGITS})(?:\s+(?:${scales})\b|[余多几来]?[百千万亿]+)?`;
const PATTERN = new RegExp(
	`(?<vague>${VAGUE})|(?<ordinal>${ORDINAL})|(?<words>${WORDS})|(?<digits>${SCALED})`,
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
	return chineseValue(bare) ?? (new RegExp(`^${WORDS}$`, 'iu').test(bare) ? englishValue(bare) : null);
}

const READ = new RegExp(
	`^(?<digits>${DIGITS})(?:\\s+(?<scale>${scales})|[余多几来]?(?<myriads>[百千万亿]*))$`,
	'iu',
);
const MYRIAD_SCALES: Readonly<Record<string, number>> = {...MYRIADS, 百: 100, 千: 1000};

function digitsValue(text: string): number | null {
	const groups = READ.exec(text)?.groups;
	if (!groups) {
		return null;
	}
	const bare = (groups.digits ?? '')
		.replaceAll(/[,，]/g, '')
		.replaceAll('．', '.')
		.replaceAll(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
	const scale = SCALES[groups.scale?.toLowerCase() ?? ''] ?? 1;
	const factor = [...(groups.myriads ?? '')].reduce((n, char) => n * (MYRIAD_SCALES[char] ?? 1), scale);
	return scaled(bare, factor);
}

/** Decimal digits times a power of ten, without the errors of binary fractions: 1.56 million is 1560000. */
function scaled(decimal: string, factor: number): number {
	const places = decimal.split('.')[1]?.length ?? 0;
	return (Number(decimal.replace('.', '')) * factor) / 10 ** places;
}
