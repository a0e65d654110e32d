/** Marks of damage, such as machine translation leaves. Each is a guess that a person must settle. */
import type {FoundNumber} from '../numbers.ts';
import type {Fragment, Language} from './types.ts';

/** Official releases give no smaller sum with a bound word. */
const SMALL_MONEY = 1000;
const SMALL_DATA = 1000;

export function damageOf(
	text: string,
	number: FoundNumber,
	fragment: Fragment,
	facts: {readonly language: Language; readonly hasBound: boolean; readonly unit: string | null},
): string[] {
	const {start, end, value, text: printed} = number;
	const found: string[] = [];
	if (/[a-z]$/u.test(text.slice(0, start)) || /^[a-z]{2,}/u.test(text.slice(end, end + 2))) {
		found.push('the digits are fused with a word: a count, or part of a name?');
	}
	if (!fragment.hasNoun && !/^[A-Z]{3}$/u.test(facts.unit ?? '')) {
		found.push('no noun says what is counted');
	}
	const scaled = /\p{L}/u.test(printed);
	if (facts.unit === 'CNY' && facts.hasBound && !scaled && value !== null && value < SMALL_MONEY) {
		found.push('implausibly little money for a bound word: a scale word (万, 亿, million) was probably lost');
	}
	const isData = facts.unit === 'record' || facts.unit === 'item';
	if (isData && facts.language === 'en' && facts.hasBound && !scaled && (value ?? SMALL_DATA) < SMALL_DATA) {
		found.push('few records for a bound word: a scale word (万, 亿, million) was probably lost');
	}
	if (/^[\d,]{4,}(?:\.\d+)?\s+(?:million|billion|trillion)$/iu.test(printed) && mantissa(printed) >= 1000) {
		found.push('nobody writes a thousand millions so: the scale was probably translated wrongly');
	}
	if (text.slice(Math.max(0, start - 2), end + 2).includes('\uFFFD')) {
		found.push('characters beside it are lost');
	}
	return found;
}

const mantissa = (printed: string): number => Number(printed.replaceAll(/[^\d.]/gu, ''));
