/** How two periods lie to each other, doubt about their ends included. */
import {firstDay, lastDay, type Relation, relation} from '../model/period.ts';
import type {Period} from '../model/types.ts';

/** `touch`: they share no more than one month, and may share none of its days. */
export type PeriodStand = Relation | 'touch';

const monthOf = (day: string): string => day.slice(0, 7);

/** An inferred end may lie anywhere in its month; one that is known to the day may not. */
const isOpen = ({basis}: Period, end: string): boolean => basis === 'inferred' && end.length < 10;

function touch(earlier: Period, later: Period): boolean {
	const meet = monthOf(lastDay(earlier.end)) === monthOf(firstDay(later.start));
	return meet && (isOpen(earlier, earlier.end) || isOpen(later, later.start));
}

/** A period inside the other never just touches it: all of it is shared, however short it is. */
export function periodStand(a: Period, b: Period): PeriodStand {
	const lie = relation(a, b);
	return lie === 'overlap' && (touch(a, b) || touch(b, a)) ? 'touch' : lie;
}
