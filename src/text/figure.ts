/** A figure as people read it: short for tables, long for sentences. Display only, never for export. */
import type {Figure, Lang, Unit} from '../model/types.ts';
import {boundMark, boundWord, number} from './number.ts';
import {shortExact} from './short.ts';
import {width} from './width.ts';

/** `more than 22,000`; a value that cannot be defended shows what is printed, in quotes. */
export function figureNumber(figure: Figure, lang: Lang): string {
	if (figure.value === null) {
		return lang === 'zh' ? `“${figure.printed}”` : `"${figure.printed}"`;
	}
	return `${boundWord(figure.bound, lang)}${number(figure.value, lang)}`;
}

/**
 * `>22,000` for table cells; an interval, or `?`, where no value can be defended.
 * @param cells room: longer numbers take a scale word where that is exact (`>29bn`), for a cut number is a wrong one
 */
export function figureCell(
	figure: Figure,
	lang: Lang,
	ascii = false,
	cells = Number.POSITIVE_INFINITY,
): string {
	if (figure.value === null) {
		return figure.low === null || figure.high === null
			? '?'
			: `${number(figure.low, lang)}${ascii ? '-' : '–'}${number(figure.high, lang)}`;
	}
	const mark = boundMark(figure.bound, ascii);
	const whole = `${mark}${number(figure.value, lang)}`;
	return width(whole) <= cells
		? whole
		: `${mark}${shortExact(figure.value, lang) ?? number(figure.value, lang)}`;
}

/** `cases`, `suspects`, `CNY`; Chinese: `起案件`. `unit` undefined = the bare word. */
export function unitWord(figure: Figure, unit: Unit | undefined, lang: Lang): string {
	if (!unit) {
		return figure.unit;
	}
	if (lang === 'zh') {
		return `${unit.measure}${unit.noun.zh}`;
	}
	return figure.value === 1 ? unit.noun.en || unit.id : unit.plural;
}

/** `more than 22,000 cases`, `超过2.2万起案件`. */
export function figureWithUnit(figure: Figure, unit: Unit | undefined, lang: Lang): string {
	const gap = lang === 'zh' ? '' : ' ';
	return `${figureNumber(figure, lang)}${gap}${unitWord(figure, unit, lang)}`;
}

/** `22,000 to under 23,000`; a single value where low and high agree; undefined where nothing is known. */
export function intervalWords(figure: Figure, lang: Lang): string | undefined {
	const {low, high} = figure;
	if (low === null || high === null) {
		return undefined;
	}
	if (low === high) {
		return number(low, lang);
	}
	const open = figure.bound === 'at_least';
	return lang === 'zh'
		? `${number(low, lang)}至${number(high, lang)}${open ? '（不含）' : ''}`
		: `${number(low, lang)} to ${open ? 'under ' : ''}${number(high, lang)}`;
}
