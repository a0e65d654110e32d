/** Chinese numerals as numbers, written in characters or with digits among them. Where they stand is asked elsewhere. */

const DIGITS: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const TENS: Readonly<Record<string, number>> = {廿: 20, 卅: 30};
const PLACES: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
/** Numerals of cheques. One alone is another word (陆续, 队伍), so only runs of them count. */
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
const MYRIADS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};
/** Characters of numerals but those of cheques. */
export const NUMERAL = Object.keys({...DIGITS, ...TENS, ...PLACES, ...MYRIADS}).join('');

const SCALES: Readonly<Record<string, number>> = {...PLACES, ...MYRIADS};

/** 三百二十一 → 321, 廿三 → 23, 百余万 → 1000000, 五千万 → 50000000, 二〇二二 → 2022, 一万五 → 15000; null where it is no numeral. */
export function chineseValue(numeral: string): number | null {
	const chars = [...numeral.replace(/(?<=.)[余多几来](?=[万亿]+$)/u, '')].map(
		char => PLAIN[FORMAL.indexOf(char)] ?? char,
	);
	if (chars.length > 1 && chars.every(char => char in DIGITS && char !== '两')) {
		return Number(chars.map(char => DIGITS[char]).join(''));
	}
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	// What the last digit of 一万五 counts; 零 says that it counts ones.
	let next = 1;
	for (const char of chars) {
		if (char in DIGITS) {
			if (digit !== null && digit !== 0) {
				return null;
			}
			digit = DIGITS[char] ?? 0;
			next = digit === 0 ? 1 : next;
		} else if (char in TENS) {
			if (digit !== null) {
				return null;
			}
			section += TENS[char] ?? 0;
		} else if (char in PLACES) {
			section += (digit ?? 1) * (PLACES[char] ?? 1);
			digit = null;
			next = (PLACES[char] ?? 10) / 10;
		} else if (char in MYRIADS) {
			const factor = MYRIADS[char] ?? 1;
			const below = section + (digit ?? 0);
			total = factor === 1e8 ? (total + below || 1) * factor : total + (below || 1) * factor;
			section = 0;
			digit = null;
			next = factor / 10;
		} else {
			return null;
		}
	}
	return chars.length > 0 ? total + section + (digit ?? 0) * next : null;
}

/** 1千2百 → 1200, 3亿5千万 → 350000000; null where a later part is not smaller: 10万20万 are two numbers. Digits are half-width. */
export function mixedValue(text: string): number | null {
	let total = 0;
	let before = Number.POSITIVE_INFINITY;
	// 5千万 after 3亿 is one part, and so is 2千3百万 of 1亿2千3百万: a scale closes what stands before it.
	for (const [part] of text.replace(/[余多几来]/u, '').matchAll(/[^万亿]+[万亿]*/gu)) {
		const factor = scaleOf(part.replace(/[^万亿]/gu, ''));
		let section = 0;
		let last = Number.POSITIVE_INFINITY;
		for (const [, digits = '', places = ''] of part.matchAll(/([\d.]+)([十百千]*)/gu)) {
			const n = scaled(digits, scaleOf(places));
			if (n >= last) {
				return null;
			}
			section += n;
			last = scaleOf(places);
		}
		if (section * factor >= before) {
			return null;
		}
		total += section * factor;
		before = factor;
	}
	return Math.round(total * 100) / 100;
}

export const scaleOf = (places: string): number =>
	[...places].reduce((n, char) => n * (SCALES[char] ?? 1), 1);

/** Decimal digits times a power of ten, without the errors of binary fractions: 1.56 million is 1560000. */
export function scaled(decimal: string, factor: number): number {
	const places = decimal.split('.')[1]?.length ?? 0;
	return (Number(decimal.replace('.', '')) * factor) / 10 ** places;
}
