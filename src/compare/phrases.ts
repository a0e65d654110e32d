/** The pieces that sentences on rows are made of. */
import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import type {Figure, Lang} from '../model/types.ts';
import {group, number} from '../text/number.ts';
import {difference, type Range, rangeOf} from './arithmetic.ts';
import type {ComparedRow, PerMonth, Row} from './types.ts';
import {categoryName, intervalText, lower, metricName} from './words.ts';

const name = (dataset: Dataset, category: string, lang: Lang): string => {
	const label = categoryName(dataset, category)[lang];
	return lang === 'en' ? lower(label) : label;
};

/** "Black cards seized (black cards)" says it twice. */
const saysItself = (dataset: Dataset, figure: Figure, lang: Lang): boolean =>
	plainWords(metricName(dataset, figure.metric)[lang]).includes(
		plainWords(name(dataset, figure.category, lang)),
	);

const plainWords = (text: string): string => text.toLowerCase().replaceAll(/["“”]/g, '');

/** The category, as it goes into brackets; '' where everything is counted or the metric names it. */
function scope(dataset: Dataset, a: Figure, b: Figure | null, lang: Lang): string {
	if (b && a.category !== b.category) {
		const [nameA, nameB] = [name(dataset, a.category, lang), name(dataset, b.category, lang)];
		return lang === 'zh' ? `A：${nameA}；B：${nameB}` : `${nameA} in A, ${nameB} in B`;
	}
	return a.category === 'cybercrime' || saysItself(dataset, a, lang) ? '' : name(dataset, a.category, lang);
}

/** "Insiders arrested (personal information)"; brackets that the metric has already are not opened twice. */
export function figureTitle(dataset: Dataset, a: Figure, b: Figure | null, lang: Lang): string {
	const metric = metricName(dataset, a.metric)[lang];
	const inside = scope(dataset, a, b, lang);
	if (inside === '') {
		return metric;
	}
	if (/[)）]$/.test(metric)) {
		return lang === 'zh' ? `${metric.slice(0, -1)}；${inside}）` : `${metric.slice(0, -1)}; ${inside})`;
	}
	return lang === 'zh' ? `${metric}（${inside}）` : `${metric} (${inside})`;
}

/** What a row is about: "Insiders arrested (upstream crime in A, personal information in B)". */
export function rowTitle(dataset: Dataset, row: Row, lang: Lang): string {
	const first = row.a ?? row.b;
	if (!first) {
		return row.metric;
	}
	const sameMetric = row.b === null || row.b.metric === first.metric;
	return figureTitle(dataset, first, sameMetric ? row.b : null, lang);
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

/** Percentages of a change without their sign, in brackets: " (60.8% to 72.8%)". */
export function percentText(change: Interval | null, lang: Lang): string {
	if (!change) {
		return '';
	}
	const [x, y] = [Math.abs(change.low), Math.abs(change.high)];
	const text =
		x === y ? single(x, lang) : intervalText({low: Math.min(x, y), high: Math.max(x, y)}, lang, '%');
	return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Two exact numbers have one percentage: it is rounded and says so. */
function single(percent: number, lang: Lang): string {
	const shown = Number(percent.toFixed(1));
	const about = Math.abs(shown - percent) < 1e-9 ? '' : lang === 'zh' ? '约' : 'about ';
	return `${about}${group(shown)}%`;
}

/** "down by 1,200 to 6,536": the size without its sign, rounded outwards; '' where no direction is proven. */
export function monthlyChange({direction, difference: {low, high}}: PerMonth, lang: Lang): string {
	const zh = lang === 'zh';
	switch (direction) {
		case 'up':
			return (zh ? '增加' : 'up by ') + intervalText({low, high}, lang);
		case 'down':
			return (zh ? '减少' : 'down by ') + intervalText({low: -high, high: -low}, lang);
		default:
			return '';
	}
}

/** The change alone, for a cell: "up by more than 14,000 and less than 16,000 (60.8% to 72.8%)". */
export function changeWords(row: ComparedRow, lang: Lang): string {
	const [rangeA, rangeB] = [rangeOf(row.a), rangeOf(row.b)];
	if (!rangeA || !rangeB) {
		return '';
	}
	const delta = difference(rangeA, rangeB);
	const size = (): string => sizeText(delta, lang) + percentText(row.change, lang);
	const zh = lang === 'zh';
	switch (row.direction) {
		case 'up':
			return zh ? `增加${size()}` : `up ${size()}`;
		case 'down':
			return zh ? `减少${size()}` : `down ${size()}`;
		case 'same':
			return zh ? '不变' : 'unchanged';
		case 'unknown':
			return zh
				? `无法判断增减，差在${number(delta.low, lang)}与${number(delta.high, lang)}之间`
				: `cannot be told: the difference lies between ${number(delta.low, lang)} and ${number(delta.high, lang)}`;
	}
}
