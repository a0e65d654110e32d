/** Names and quantities in both languages, for reasons and sentences. */

import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import type {Span} from '../model/period.ts';
import type {Both, Figure, Lang} from '../model/types.ts';
import {boundWord, group, number} from '../text/number.ts';

export const both = (en: string, zh: string): Both => ({en, zh});

export const metricName = (dataset: Dataset, id: string): Both =>
	dataset.metric.get(id)?.label ?? both(id, id);
export const categoryName = (dataset: Dataset, id: string): Both =>
	dataset.category.get(id)?.label ?? both(id, id);
export const areaName = (dataset: Dataset, id: string): Both => dataset.area.get(id)?.label ?? both(id, id);
export const publisherName = (dataset: Dataset, id: string): Both =>
	dataset.publisher.get(id)?.label ?? both(id, id);

/** "Personal information" → "personal information", but "APP signing" stays. */
export const lower = (text: string): string =>
	/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function unitName(dataset: Dataset, figure: Figure, lang: Lang): string {
	const unit = dataset.unit.get(figure.unit);
	if (figure.unit === 'unknown') {
		return '';
	}
	if (lang === 'zh') {
		return unit ? `${unit.measure}${unit.noun.zh}` : figure.unit;
	}
	if (figure.kind === 'money') {
		return ` ${unit?.noun.en ?? figure.unit}`;
	}
	return ` ${figure.value === 1 ? figure.unit : (unit?.plural ?? `${figure.unit}s`)}`;
}

/** "more than 22,000 cases", or "more than 22,000" alone; a figure without a defended value is quoted as printed. */
export function amount(dataset: Dataset, figure: Figure, lang: Lang, bare = false): string {
	if (figure.value === null) {
		return lang === 'zh' ? `“${figure.printed}”（原文）` : `“${figure.printed}” as printed`;
	}
	const unit = bare ? '' : unitName(dataset, figure, lang);
	return `${boundWord(figure.bound, lang)}${number(figure.value, lang)}${unit}`;
}

/** In Chinese after a metric that names what it counts: "超过2.2万起" of 侦破案件数, else with the noun. */
export function briefAmount(dataset: Dataset, figure: Figure): string {
	const unit = dataset.unit.get(figure.unit);
	const named = unit && metricName(dataset, figure.metric).zh.includes(unit.noun.zh);
	return named && figure.value !== null
		? `${amount(dataset, figure, 'zh', true)}${unit.measure}`
		: amount(dataset, figure, 'zh');
}

export const spanText = ({start, end}: Span): Both =>
	start === end ? both(start, start) : both(`${start} to ${end}`, `${start}至${end}`);

/** Numbers of a result, rounded outwards so that the interval shown holds the true one. */
export function outward(n: number, end: 'low' | 'high'): number {
	const step = Math.abs(n) >= 100 || Number.isInteger(n) ? 1 : 10;
	// 0.1 + 0.2: shave the binary dust before rounding outwards.
	const scaled = Number((n * step).toPrecision(12));
	const rounded = end === 'low' ? Math.floor(scaled) : Math.ceil(scaled);
	return rounded === 0 ? 0 : rounded / step;
}

export function intervalText({low, high}: Interval, lang: Lang, mark = ''): string {
	const [from, to] = [group(outward(low, 'low')), group(outward(high, 'high'))];
	if (from === to) {
		return from + mark;
	}
	return lang === 'zh' ? `${from}${mark}至${to}${mark}` : `${from}${mark} to ${to}${mark}`;
}
