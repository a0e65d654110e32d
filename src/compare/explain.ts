/** A comparison in words, for text output and for screen readers. A refused row says no number of a change. */

import type {Dataset} from '../model/dataset.ts';
import type {Both, Figure, Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {number} from '../text/number.ts';
import {difference, rangeOf} from './arithmetic.ts';
import {figureTitle, monthlyChange, percentText, rowTitle, sizeText} from './phrases.ts';
import type {ComparedRow, Reason, RefusedRow, Row} from './types.ts';
import {amount, both, briefAmount, intervalText, lower} from './words.ts';

export const reasonText = (reason: Reason, lang: Lang): string =>
	lang === 'zh' ? reason.textZh : reason.text;

export const joinReasons = (reasons: readonly Reason[], lang: Lang): string =>
	reasons.map(reason => reasonText(reason, lang)).join(lang === 'zh' ? '' : ' ');

function changeText(dataset: Dataset, row: ComparedRow, lang: Lang): string {
	const [rangeA, rangeB] = [rangeOf(row.a), rangeOf(row.b)];
	if (!rangeA || !rangeB) {
		return '';
	}
	const zh = lang === 'zh';
	const title = rowTitle(dataset, row, lang);
	const [from, to] = zh
		? [briefAmount(dataset, row.a), briefAmount(dataset, row.b)]
		: [amount(dataset, row.a, lang, row.a.unit === row.b.unit), amount(dataset, row.b, lang)];
	const delta = difference(rangeA, rangeB);
	const size = () => sizeText(delta, lang) + percentText(row.change, lang);
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
				? `${title}：A为${from}，B为${to}；无法判断增减，差在${low}与${high}之间。`
				: `${title}: ${from} in A, ${to} in B; whether this is a rise or a fall cannot be told, for the difference lies between ${low} and ${high}.`;
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
	// Two rates that rise like their totals speak for themselves; a fall, or a turn against the total, is said.
	const plain = row.direction === 'up' && rate.direction === 'up';
	const change = plain ? '' : monthlyChange(rate, lang);
	return lang === 'zh'
		? `按月平均：A为${a}，B为${b}${change && `，${change}`}。`
		: ` Per month: ${a} in A, ${b} in B${change && `: ${change}`}.`;
}

/** What a refused row sets side by side, without a word on how they differ. */
export function refusedSides(dataset: Dataset, row: RefusedRow, lang: Lang): string {
	const zh = lang === 'zh';
	const {a, b} = row;
	const title = (figure: Figure): string => figureTitle(dataset, figure, null, lang);
	const size = (figure: Figure): string => amount(dataset, figure, lang);
	if (a && b) {
		if (a.metric === b.metric) {
			return zh
				? `${rowTitle(dataset, row, lang)}，A为${size(a)}，B为${size(b)}。`
				: `${rowTitle(dataset, row, lang)}, ${size(a)} in A and ${size(b)} in B.`;
		}
		return zh
			? `A为${title(a)}，${size(a)}；B为${title(b)}，${size(b)}。`
			: `${title(a)}, ${size(a)}, in A; ${lower(title(b))}, ${size(b)}, in B.`;
	}
	const figure = a ?? b;
	const value = figure ? size(figure) : '';
	return zh ? `${rowTitle(dataset, row, lang)}，${value}。` : `${rowTitle(dataset, row, lang)}, ${value}.`;
}

const PREFIXES: Readonly<Record<'pair' | 'a' | 'b', Both>> = {
	pair: both('Not comparable: ', '不可比较：'),
	a: both('Only in A: ', '仅A有：'),
	b: both('Only in B: ', '仅B有：'),
};

function refusedText(dataset: Dataset, row: RefusedRow, lang: Lang): string {
	const prefix = PREFIXES[row.a && row.b ? 'pair' : row.a ? 'a' : 'b'][lang];
	const sides = refusedSides(dataset, row, lang);
	return `${prefix}${lang === 'zh' ? sides : `${lower(sides)} `}${joinReasons(row.reasons, lang)}`;
}

/** One row in one paragraph: what changed and by how much at least and at most, or why nothing may be said. */
export function explainRow(dataset: Dataset, row: Row, lang: Lang): string {
	// A sentence is one line, whatever the names in it hold: it may be pasted into a shell.
	return cleanLine(
		row.verdict === 'not_comparable'
			? refusedText(dataset, row, lang)
			: comparedText(dataset, row, row.reasons, lang),
	);
}

/** The same with reasons chosen by the caller. */
export function comparedText(
	dataset: Dataset,
	row: ComparedRow,
	reasons: readonly Reason[],
	lang: Lang,
): string {
	const grave = reasons.filter(reason => !reason.mild);
	const care =
		grave.length === 0
			? ''
			: lang === 'zh'
				? `须谨慎：${joinReasons(grave, lang)}`
				: ` With care: ${joinReasons(grave, lang)}`;
	return changeText(dataset, row, lang) + monthText(row, lang) + care;
}
