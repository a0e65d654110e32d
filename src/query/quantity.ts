/**
 * How a figure compares with a number. Its reading (`value`) decides; a figure without a reading
 * matches only where its whole interval does. `>` also holds where the interval lies above the number.
 */
import type {Bound} from '../model/types.ts';
import type {Op} from './types.ts';

export type Quantity = {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly bound: Bound;
};

/** @returns false, whatever the operator, for a quantity of which nothing is known */
export function compares({value, low, high, bound}: Quantity, op: Op, n: number): boolean {
	const above = low ?? value;
	const below = high ?? value;
	if (above === null || below === null) {
		return false;
	}
	// "More than 200" ends before its high end.
	const under = bound === 'at_least' && high !== null ? below <= n : below < n;
	switch (op) {
		case '>':
			return above > n || (value !== null && value > n);
		case '>=':
			return above >= n || (value !== null && value >= n);
		case '<':
			return under || (value !== null && value < n);
		case '<=':
			return below <= n || (value !== null && value <= n);
		case '!=':
			return value === null ? above > n || under : value !== n;
		default:
			return value === null ? above === n && below === n : value === n;
	}
}
