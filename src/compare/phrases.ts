/** The pieces that sentences on rows are made of. */
import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import type {Figure, Lang} from '../model/types.ts';
import {number} from '../text/number.ts';
import type {Range} from './arithmetic.ts';
import type {Row} from './types.ts';
import {categoryName, intervalText, lower, metricName} from './words.ts';

/** The category in brackets; none where everything is counted. */
export function scopeText(dataset: Dataset, a: Figure, b: Figure | null, lang: Lang): string {
	const name = (figure: Figure): string => {
		const label = categoryName(dataset, figure.category)[lang];
		return lang === 'en' ? lower(label) : label;
	};
	if (b && a.category !== b.category) {
		return lang === 'zh' ? `（A：${name(a)}；B：${name(b)}）` : ` (${name(a)} in A, ${name(b)} in B)`;
	}
	if (a.category === 'cybercrime') {
		return '';
	}
	return lang === 'zh' ? `（${name(a)}）` : ` (${name(a)})`;
}

/** What a row is about: "Insiders arrested (upstream crime in A, personal information in B)". */
export function rowTitle(dataset: Dataset, row: Row, lang: Lang): string {
	const first = row.a ?? row.b;
	if (!first) {
		return row.metric;
	}
	const sameMetric = row.b === null || row.b.metric === first.metric;
	return metricName(dataset, first.metric)[lang] + scopeText(dataset, first, sameMetric ? row.b : null, lang);
}

/** "by more than 14,000 and less than 16,000": the size of a proven change, its sign taken off. */
export function sizeText(change: Range, lang: Lang): string {
	const falls = change.low < 0;
	const size: Range = falls
		? {low: -change.high, high: -change.low, openLow: change.openHigh, openHigh: change.openLow}
		: change;
	const [low, high] = [number(size.low, lang), number(size.high, lang)];
	if (size.low === size.high) {
		return lang === 'zh' ? low : `by ${low}`;
	}
	if (lang === 'zh') {
		const top = `${size.openHigh ? '不足' : '至多'}${high}`;
		return size.low === 0 ? top : `${size.openLow ? '超过' : '至少'}${low}、${top}`;
	}
	const top = `${size.openHigh ? 'less than' : 'at most'} ${high}`;
	return size.low === 0 ? `by ${top}` : `by ${size.openLow ? 'more than' : 'at least'} ${low} and ${top}`;
}

export function percentText(change: Interval | null, lang: Lang): string {
	if (!change) {
		return '';
	}
	const [x, y] = [Math.abs(change.low), Math.abs(change.high)];
	const text = intervalText({low: Math.min(x, y), high: Math.max(x, y)}, lang, '%');
	return lang === 'zh' ? `（${text}）` : ` (${text})`;
}
