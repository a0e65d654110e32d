/** Numbers as people read them. Display only: exports and copies take the exact value. */
import type {Bound, Lang} from '../model/types.ts';

/** Digits grouped in threes: 22000 → 22,000. Independent of the machine's locale. */
export function group(n: number): string {
	const [whole = '', fraction] = plain(Math.abs(n)).split('.');
	const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
	return `${n < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** Every digit, no exponent: 2.9e10 → 29000000000. */
export function plain(n: number): string {
	const text = String(n);
	return text.includes('e')
		? n.toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: 20})
		: text;
}

/** Chinese scale words, exact or not at all: 22000 → 2.2万, 29000000000 → 290亿, 12345 → 12345. */
export function wanYi(n: number): string {
	for (const [scale, word] of [
		[1e8, '亿'],
		[1e4, '万'],
	] as const) {
		if (Math.abs(n) >= scale) {
			const short = Number((n / scale).toFixed(4));
			if (short * scale === n && plain(short).length <= 7) {
				return `${plain(short)}${word}`;
			}
		}
	}
	return group(n);
}

export function number(n: number, lang: Lang): string {
	return lang === 'zh' ? wanYi(n) : group(n);
}

const MARKS: Readonly<Record<Bound, {en: string; zh: string; mark: string}>> = {
	exact: {en: '', zh: '', mark: ''},
	at_least: {en: 'more than ', zh: '超过', mark: '>'},
	about: {en: 'about ', zh: '约', mark: '~'},
	nearly: {en: 'nearly ', zh: '近', mark: '<'},
	at_most: {en: 'at most ', zh: '至多', mark: '≤'},
};

/** The bound as a word to put before the number. */
export function boundWord(bound: Bound, lang: Lang): string {
	return MARKS[bound][lang];
}

/** The bound as one sign, for tables: `>22,000`. */
export function boundMark(bound: Bound, ascii = false): string {
	const mark = MARKS[bound].mark;
	return ascii && mark === '≤' ? '<=' : mark;
}
