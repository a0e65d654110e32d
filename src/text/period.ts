/** Spans of time as people read them. */
import type {Lang} from '../model/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const WHOLE = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

function date(iso: string, lang: Lang, withYear = true, months: readonly string[] = MONTHS): string {
	const [year = '', month, day] = iso.split('-');
	if (lang === 'zh') {
		const y = withYear ? `${year}年` : '';
		return `${y}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
	}
	const parts = [day ? String(Number(day)) : '', month ? (months[Number(month) - 1] ?? month) : ''];
	return [...parts, withYear || !month ? year : ''].filter(Boolean).join(' ');
}

/** `Feb–Aug 2018`, `2018年2月–8月`; the dash is the caller's glyph. */
export function periodText(span: {start: string; end: string}, lang: Lang, dash = '–'): string {
	if (span.start === span.end) {
		return date(span.start, lang);
	}
	const sameYear = span.start.slice(0, 4) === span.end.slice(0, 4);
	const joint = dash.length > 1 || span.start.length > 7 ? ` ${dash} ` : dash;
	if (!sameYear || span.start.length === 4) {
		return `${date(span.start, lang)}${joint}${date(span.end, lang)}`;
	}
	return lang === 'zh'
		? `${date(span.start, lang)}${dash}${date(span.end, lang, false)}`
		: `${date(span.start, lang, false)}${joint}${date(span.end, lang)}`;
}

/** At most 15 cells, for columns, to the month: `Feb–Aug 2018`, `Jan '20–Apr '21`, `2020.01–2021.04`. */
export function periodShort(span: {start: string; end: string}, lang: Lang, dash = '–'): string {
	const [startYear = '', startMonth] = span.start.split('-');
	const [endYear = '', endMonth] = span.end.split('-');
	const noDays = {
		start: startMonth ? `${startYear}-${startMonth}` : startYear,
		end: endMonth ? `${endYear}-${endMonth}` : endYear,
	};
	if (lang === 'zh') {
		const [a, b] = [noDays.start.replace('-', '.'), noDays.end.replace('-', '.')];
		return a === b ? a : `${a}${dash}${startYear === endYear ? (endMonth ?? b) : b}`;
	}
	if (startYear === endYear || !startMonth || !endMonth) {
		return periodText(noDays, lang, dash);
	}
	const short = (iso: string): string => date(iso, lang).replace(/ \d\d(\d\d)$/, " '$1");
	return `${short(noDays.start)}${dash}${short(noDays.end)}`;
}

/** In words, to be said: `February to August 2018`, `2018年2月至8月`. */
export function periodWords(span: {start: string; end: string}, lang: Lang): string {
	const {start, end} = span;
	if (start === end) {
		return date(start, lang, true, WHOLE);
	}
	const sameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
	return lang === 'zh'
		? `${date(start, lang)}至${date(end, lang, !sameYear)}`
		: `${date(start, lang, !sameYear, WHOLE)} to ${date(end, lang, true, WHOLE)}`;
}
