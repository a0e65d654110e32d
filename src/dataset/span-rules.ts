/** Rules of a span of time. */
import {firstDay, lastDay, type Span} from '../model/period.ts';
import type {Issue} from './issue.ts';

const exists = (date: string): boolean => {
	const day = firstDay(date);
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

export function checkSpan(span: Span, path: Issue['path']): Issue[] {
	for (const end of ['start', 'end'] as const) {
		if (!exists(span[end])) {
			const message = `${span[end]} is no day of the calendar`;
			return [{code: 'no_such_day', path: [...path, end], message}];
		}
	}
	return firstDay(span.start) > lastDay(span.end)
		? [
				{
					code: 'period_reversed',
					path: [...path, 'end'],
					message: `the end, ${span.end}, is before the start, ${span.start}`,
				},
			]
		: [];
}
