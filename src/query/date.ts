/** Dates as people type them, to the precision they give. */
import {firstDay, lastDay, type Span} from '../model/period.ts';
import {fold} from './fold.ts';

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;

/** @returns ISO 8601 of the same precision (2021-6 → 2021-06, 2018年2月 → 2018-02), or undefined */
export function parseDate(text: string): string | undefined {
	const parts = DATE.exec(fold(text).trim());
	if (!parts) {
		return undefined;
	}
	const [, year = '', month, day] = parts;
	if (month === undefined) {
		return year;
	}
	const iso = `${year}-${month.padStart(2, '0')}`;
	if (Number(month) < 1 || Number(month) > 12) {
		return undefined;
	}
	if (day === undefined) {
		return iso;
	}
	return Number(day) >= 1 && Number(day) <= Number(lastDay(iso).slice(8))
		? `${iso}-${day.padStart(2, '0')}`
		: undefined;
}

/** True where the span shares a day with [from, to]; a missing end is open. */
export function overlaps(span: Span, from: string | undefined, to: string | undefined): boolean {
	return (
		(from === undefined || lastDay(span.end) >= firstDay(from)) &&
		(to === undefined || firstDay(span.start) <= lastDay(to))
	);
}
