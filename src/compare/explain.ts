/** A comparison in words, for text output and for screen readers. A refused row says no number of a change. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';
import {number} from '../text/number.ts';
import {difference, rangeOf} from './arithmetic.ts';
import {type Group, groupRows} from './group.ts';
import {percentText, rowTitle, scopeText, sizeText} from './phrases.ts';
import type {ComparedRow, Comparison, Reason, RefusedRow, Row} from './types.ts';
import {amount, intervalText, lower, metricName} from './words.ts';

const reasonText = (reason: Reason, lang: Lang): string => (lang === 'zh' ? reason.textZh : reason.text);

const sentences = (reasons: readonly Reason[], lang: Lang): string =>
	reasons.map(reason => reasonText(reason, lang)).join(lang === 'zh' ? '' : ' ');

function changeText(dataset: Dataset, row: ComparedRow, lang: Lang): string {
	const [rangeA, rangeB] = [rangeOf(row.a), rangeOf(row.b)];
	if (!rangeA || !rangeB) {
		return '';
	}
	const title = rowTitle(dataset, row, lang);
	const [from, to] = [amount(dataset, row.a, lang, row.a.unit === row.b.unit), amount(dataset, row.b, lang)];
	const delta = difference(rangeA, rangeB);
	const size = () => sizeText(delta, lang) + percentText(row.change, lang);
	const zh = lang === 'zh';
	switch (row.direction) {
		case 'up':
			return zh
				? `${title}由${from}增至${to}：增加${size()}。`
				: `${title} rose from ${from} to ${to}: ${size()}.`;
		case 'down':
			return zh
				? `${title}由${from}降至${to}：减少${size()}。`
				: `${title} fell from ${from} to ${to}: ${size()}.`;
		case 'same':
			return zh ? `${title}不变：均为${to}。` : `${title} stayed the same: ${to}.`;
		case 'unknown': {
			const [low, high] = [number(delta.low, lang), number(delta.high, lang)];
			return zh
				? `${title}：A为${from}，B为${to}，无法判断增减，差在${low}与${high}之间。`
				: `${title}: A has ${from}, B ${to}; whether they rose or fell cannot be told, the difference lies between ${low} and ${high}.`;
		}
	}
}

function monthText(row: ComparedRow, lang: Lang): string {
	const rate = row.perMonth;
	const unequal = row.reasons.some(reason => reason.code.startsWith('period_length'));
	if (!rate || !unequal) {
		return '';
	}
	const [a, b] = [intervalText(rate.a, lang), intervalText(rate.b, lang)];
	return lang === 'zh' ? `按月平均：${a}比${b}。` : ` Per month: ${a} against ${b}.`;
}

function refusedText(dataset: Dataset, row: RefusedRow, lang: Lang): string {
	const zh = lang === 'zh';
	const why = sentences(row.reasons, lang);
	const {a, b} = row;
	if (a && b) {
		const side = (figure: Figure): string =>
			`${metricName(dataset, figure.metric)[lang]}${scopeText(dataset, figure, null, lang)}${zh ? '，' : ', '}${amount(dataset, figure, lang)}`;
		return zh
			? `不可比较：A为${side(a)}；B为${side(b)}。${why}`
			: `Not comparable: A has ${lower(side(a))}; B has ${lower(side(b))}. ${why}`;
	}
	const figure = a ?? b;
	const value = figure ? amount(dataset, figure, lang) : '';
	const title = rowTitle(dataset, row, lang);
	return zh
		? `仅${a ? 'A' : 'B'}有：${title}，${value}。${why}`
		: `Only in ${a ? 'A' : 'B'}: ${lower(title)}, ${value}. ${why}`;
}

/** One row in one paragraph: what changed and by how much at least and at most, or why nothing may be said. */
export function explainRow(dataset: Dataset, row: Row, lang: Lang): string {
	if (row.verdict === 'not_comparable') {
		return refusedText(dataset, row, lang);
	}
	const grave = row.reasons.filter(reason => !reason.mild);
	const care =
		grave.length === 0
			? ''
			: lang === 'zh'
				? `须谨慎：${sentences(grave, lang)}`
				: ` With care: ${sentences(grave, lang)}`;
	return changeText(dataset, row, lang) + monthText(row, lang) + care;
}

const HEADINGS: Readonly<Record<Group, {en: string; zh: string}>> = {
	comparable: {en: 'Comparable', zh: '可比较'},
	with_care: {en: 'To be compared with care', zh: '须谨慎比较'},
	not_comparable: {en: 'Not comparable', zh: '不可比较'},
	only_in_a: {en: 'Only in A', zh: '仅A有'},
	only_in_b: {en: 'Only in B', zh: '仅B有'},
};

const CONVENTION = {
	en: 'Convention: “more than n” is read as n up to, not including, the next unit of its last printed digit.',
	zh: '约定：“n余”读作不小于n、不足下一单位（以末位有效数字计）。',
};

/** The whole comparison, line by line: the sides, what holds of both, every row under its group, the convention. */
export function explainComparison(dataset: Dataset, comparison: Comparison, lang: Lang): string[] {
	const {a, b, rows, reasons} = comparison;
	const colon = lang === 'zh' ? '：' : ': ';
	const empty = lang === 'zh' ? '两边都没有可列的数字。' : 'Neither side has a figure to show.';
	const bounded = rows.some(row => row.a?.bound === 'at_least' || row.b?.bound === 'at_least');
	return [
		`A${colon}${a.label[lang]}`,
		`B${colon}${b.label[lang]}`,
		...reasons.map(reason => reasonText(reason, lang)),
		...(rows.length === 0 ? [empty] : []),
		...groupRows(rows).flatMap(part => [
			'',
			`${HEADINGS[part.group][lang]}${lang === 'zh' ? `（${part.rows.length}）` : ` (${part.rows.length})`}`,
			...part.rows.map(row => explainRow(dataset, row, lang)),
		]),
		...(bounded ? ['', CONVENTION[lang]] : []),
	];
}
