/** The interval that vague words allow: "tens of thousands" and 数万 are 10 000 to 100 000. */
import {chineseValue} from '../../text/chinese-numeral.ts';
import {SCALES} from '../english-numbers.ts';

const WORDS: Readonly<Record<string, number>> = {ten: 10, ...SCALES};

/** @returns null where the words say no scale */
export function vagueInterval(words: string): {low: number; high: number} | null {
	const chinese = chineseValue(words.replace(/^[数几上]/u, ''));
	const low =
		chinese ??
		words
			.toLowerCase()
			.split(/\s+(?:of\s+)?/u)
			.map(word => WORDS[word.replace(/s$/, '')] ?? Number.NaN)
			.reduce((product, factor) => product * factor, 1);
	return Number.isFinite(low) && low > 0 ? {low, high: low * 10} : null;
}
