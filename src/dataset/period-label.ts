/** A span of time in words: "Feb–Aug 2018", 2018年2月至8月. What both ends share is said once. */
import type {Span} from '../model/period.ts';
import type {Both} from '../model/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Parts = {year: string; month?: number | undefined; day?: number | undefined};

function parts(date: string): Parts {
	const [year = '', month, day] = date.split('-');
	return {
		year: String(Number(year)),
		month: month === undefined ? undefined : Number(month),
		day: day === undefined ? undefined : Number(day),
	};
}

const english = ({year, month, day}: Parts): string =>
	[day, month === undefined ? undefined : MONTHS[month - 1], year]
		.filter(part => part !== undefined)
		.join(' ');

const chinese = ({year, month, day}: Parts): string =>
	`${year && `${year}年`}${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;

export function periodLabel(span: Span): Both {
	const [start, end] = [parts(span.start), parts(span.end)];
	if (span.start === span.end) {
		return {en: english(end), zh: chinese(end)};
	}
	const sameYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
	const sameMonth = sameYear && start.month === end.month && start.day !== undefined && end.day !== undefined;
	const en = sameMonth
		? `${start.day}–${english(end)}`
		: `${sameYear ? english({...start, year: ''}).trim() : english(start)}–${english(end)}`;
	const zh = `${chinese(start)}至${
		sameMonth ? `${end.day}日` : chinese(sameYear ? {...end, year: ''} : end)
	}`;
	return {en, zh};
}
