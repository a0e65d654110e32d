/** Intervals that a printed number with its bound word allows (contract, section 3). */
import type {Bound} from './types.ts';

/** Closed below; above it is open where `openHigh` says so ("more than n" ends before n + u). */
export type Interval = {readonly low: number; readonly high: number};

/**
 * The place value of the last digit before trailing zeros: 22000 → 1000, 410 → 10, 1 560 000 → 10 000.
 * Decimals go below one: 2.5 → 0.1. Zero has none; 1 is returned.
 */
export function placeValue(n: number): number {
	if (n === 0 || !Number.isFinite(n)) {
		return 1;
	}
	// Through the shortest decimal text, for 0.1 is not a binary number.
	const [digits = '', exponent = '0'] = Math.abs(n).toExponential().split('e');
	const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
	const power = Number(exponent) - decimals;
	return power >= 0 ? 10 ** power : 1 / 10 ** -power;
}

/**
 * @param n the number read, in units
 * @returns the interval its bound word allows; `high` of `at_least` is exclusive by the Chinese usage of 余
 */
export function intervalOf(n: number, bound: Bound): Interval {
	const u = placeValue(n);
	switch (bound) {
		case 'exact':
			return {low: n, high: n};
		case 'at_least':
			return {low: n, high: n + u};
		case 'nearly':
			return {low: n - u, high: n};
		case 'about':
			return {low: n - u / 2, high: n + u / 2};
		case 'at_most':
			return {low: 0, high: n};
	}
}
