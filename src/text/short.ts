/** Large numbers in few cells, for columns. Never in exports, never where the exact value has room. */
import type {Lang} from '../model/types.ts';
import {group, plain} from './number.ts';

const SCALES: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
	en: [
		[1e9, 'bn'],
		[1e6, 'm'],
		[1e3, 'k'],
	],
	zh: [
		[1e8, '亿'],
		[1e4, '万'],
	],
};

/** The same number, shorter, or undefined where it would have to be rounded: 29000000000 → `29bn`. */
export function shortExact(n: number, lang: Lang): string | undefined {
	for (const [scale, word] of SCALES[lang]) {
		const scaled = Number((n / scale).toPrecision(12));
		const text = plain(scaled);
		if (Math.abs(n) >= scale && scaled * scale === n && text.length <= 6) {
			return text + word;
		}
	}
	return undefined;
}

/**
 * Three digits, rounded outwards, so that an interval never looks narrower than it is.
 * @param from the number from which a scale word is taken
 */
export function shortOutward(n: number, lang: Lang, direction: 'down' | 'up', from = 1e6): string {
	const round = (value: number): number => {
		const unit = 10 ** Math.max(-2, Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
		const steps = Number((value / unit).toPrecision(12));
		return Number(((direction === 'down' ? Math.floor(steps) : Math.ceil(steps)) * unit).toPrecision(12));
	};
	if (Math.abs(n) < from) {
		return group(Math.abs(n) >= 1000 ? (direction === 'down' ? Math.floor(n) : Math.ceil(n)) : round(n));
	}
	const found = SCALES[lang].find(([scale]) => Math.abs(n) >= scale);
	return found ? plain(round(n / found[0])) + found[1] : group(round(n));
}
