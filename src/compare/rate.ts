/** Monthly rates, for periods of unequal length. */
import type {Interval} from '../model/interval.ts';
import {days, months, relation, type Span} from '../model/period.ts';
import type {Figure, Period} from '../model/types.ts';
import {difference, direction, plainInterval, rangeOf, rate, ratio} from './arithmetic.ts';
import type {PerMonth} from './types.ts';

const MONTHS_IN_A_DAY = 12 / 365.2425;

const isDay = (date: string): boolean => date.length === 10;

/** How far the true end may lie inside the date given, in months. */
const slack = (date: string): number => (isDay(date) ? 0 : date.length === 7 ? 1 : 12);

/** Months as printed: calendar months touched, or days turned into months where an end is a day. */
export function nominalMonths(span: Span): number {
	return isDay(span.start) || isDay(span.end) ? days(span) * MONTHS_IN_A_DAY : months(span);
}

/**
 * Months a period may have lasted. A stated period is taken at its word; an inferred one may have begun
 * and ended on any day within the dates given: 2018-02/2018-08 is 5 to 7 months. `low` may be 0.
 */
export function monthsOf(period: Period): Interval {
	const high = nominalMonths(period);
	const low = period.basis === 'stated' ? high : high - slack(period.start) - slack(period.end);
	return {low: Math.max(0, low), high};
}

/** Only what accumulates over a period has a rate: not the figures of one case, nor background. */
export const accumulates = (figure: Figure): boolean => figure.level !== 'case' && figure.level !== 'context';

/** Null where a period may be empty, or where the figures are no count over a period. */
export function perMonth(a: Figure, b: Figure): PerMonth | null {
	const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
	if (!(rangeA && rangeB && accumulates(a) && accumulates(b))) {
		return null;
	}
	const time = {a: monthsOf(a.period), b: monthsOf(b.period)};
	const [rateA, rateB] = [rate(rangeA, time.a), rate(rangeB, time.b)];
	if (!(rateA && rateB)) {
		return null;
	}
	// One period is one unknown length: it cancels out and may not be counted as two uncertainties.
	const shared = relation(a.period, b.period) === 'same' && a.period.basis === b.period.basis;
	const quotient = shared ? ratio(rangeA, rangeB) : ratio(rateA, rateB);
	const change = shared ? rate(difference(rangeA, rangeB), time.a) : difference(rateA, rateB);
	return {
		a: plainInterval(rateA),
		b: plainInterval(rateB),
		difference: plainInterval(change ?? difference(rateA, rateB)),
		ratio: quotient && plainInterval(quotient),
		direction: shared ? direction(rangeA, rangeB) : direction(rateA, rateB),
		months: time,
	};
}
