/** Spans of time in ISO 8601, to the precision known (year, month or day). Pure; no clock, no time zone. */

export type Span = {readonly start: string; readonly end: string};

/** How two spans lie to each other. */
export type Relation = 'same' | 'apart' | 'overlap' | 'a_in_b' | 'b_in_a';

/** First day of an ISO date of any precision, as YYYY-MM-DD. */
export function firstDay(date: string): string {
	return `${date}${'-01'.repeat(2 - (date.split('-').length - 1))}`;
}

/** Last day of an ISO date of any precision, as YYYY-MM-DD. */
export function lastDay(date: string): string {
	const [year = '1970', month = '12', day] = date.split('-');
	if (day !== undefined) {
		return date;
	}
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** Days since 1970-01-01 of a YYYY-MM-DD. */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Days covered, both ends counted. */
export function days(span: Span): number {
	return dayNumber(lastDay(span.end)) - dayNumber(firstDay(span.start)) + 1;
}

const monthNumber = (date: string): number => {
	const [year = '1970', month = '01'] = date.split('-');
	return Number(year) * 12 + Number(month) - 1;
};

/** Calendar months touched, both ends counted: 2018-02/2018-08 → 7. */
export function months(span: Span): number {
	return monthNumber(lastDay(span.end)) - monthNumber(firstDay(span.start)) + 1;
}

export function relation(a: Span, b: Span): Relation {
	const [aStart, aEnd] = [firstDay(a.start), lastDay(a.end)];
	const [bStart, bEnd] = [firstDay(b.start), lastDay(b.end)];
	if (aStart === bStart && aEnd === bEnd) {
		return 'same';
	}
	if (aEnd < bStart || bEnd < aStart) {
		return 'apart';
	}
	if (aStart >= bStart && aEnd <= bEnd) {
		return 'a_in_b';
	}
	if (bStart >= aStart && bEnd <= aEnd) {
		return 'b_in_a';
	}
	return 'overlap';
}

/** ISO 8601 interval; a single point stays a single date. */
export function periodId(span: Span): string {
	return span.start === span.end ? span.start : `${span.start}/${span.end}`;
}
