/**
 * Interval arithmetic that remembers which ends are open: "more than 22,000" ends before 23,000, so it
 * lies below an exact 23,000. Everything reads from A to B.
 */
import type {Interval} from '../model/interval.ts';
import type {Figure} from '../model/types.ts';
import type {Direction} from './types.ts';

export type Range = Interval & {readonly openLow: boolean; readonly openHigh: boolean};

export const point = (n: number): Range => ({low: n, high: n, openLow: false, openHigh: false});

/** The interval alone, as rows and files carry it. */
export const plainInterval = ({low, high}: Interval): Interval => ({low, high});

/** The interval a figure stands for; null where no value can be defended. */
export function rangeOf(figure: Figure): Range | null {
	const {value, low, high} = figure;
	if (value === null || low === null || high === null || !(low <= high)) {
		return null;
	}
	// An explicit point bound (low = high) has no room to be open.
	return {low, high, openLow: false, openHigh: figure.bound === 'at_least' && high > low};
}

/** B − A. */
export function difference(a: Range, b: Range): Range {
	return {
		low: b.low - a.high,
		high: b.high - a.low,
		openLow: b.openLow || a.openHigh,
		openHigh: b.openHigh || a.openLow,
	};
}

/** B ÷ A for quantities that are not negative; null where A may be zero. */
export function ratio(a: Range, b: Range): Range | null {
	if (a.low <= 0 || b.low < 0) {
		return null;
	}
	return {
		low: b.low / a.high,
		high: b.high / a.low,
		openLow: b.openLow || a.openHigh,
		openHigh: b.openHigh || a.openLow,
	};
}

/** Percentage change from A to B: +50 is half as much again. Null where A may be zero. */
export function change(a: Range, b: Range): Range | null {
	if (a.low <= 0 || b.low < 0) {
		return null;
	}
	return {
		low: ((b.low - a.high) / a.high) * 100,
		high: ((b.high - a.low) / a.low) * 100,
		openLow: b.openLow || a.openHigh,
		openHigh: b.openHigh || a.openLow,
	};
}

/** A quantity over a time, both uncertain; null where the time may be zero. */
export function rate(quantity: Range, time: Interval): Range | null {
	if (time.low <= 0) {
		return null;
	}
	// Below zero, as a difference may be, the shorter time makes the rate the lower.
	return {
		low: quantity.low / (quantity.low < 0 ? time.low : time.high),
		high: quantity.high / (quantity.high < 0 ? time.high : time.low),
		openLow: quantity.openLow,
		openHigh: quantity.openHigh,
	};
}

/** Up, down or same only where every pair of values the two intervals allow says so. */
export function direction(a: Range, b: Range): Direction {
	const d = difference(a, b);
	if (d.low > 0 || (d.low === 0 && d.openLow)) {
		return 'up';
	}
	if (d.high < 0 || (d.high === 0 && d.openHigh)) {
		return 'down';
	}
	return d.low === 0 && d.high === 0 ? 'same' : 'unknown';
}
