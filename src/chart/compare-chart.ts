/** A comparison as a picture shows it: texts and fractions, no pixels. A refused row has no bars and no change. */
import {
	type Comparison,
	changeWords,
	figuresOfRows,
	figureTitle,
	GROUP_NOTES,
	type Group,
	groupRows,
	HEADINGS,
	otherHas,
	ownReasons,
	type Row,
	rangeOf,
	reasonText,
	rowTitle,
	SHARES_HEADING,
	type ShareRow,
	type Side,
} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';
import {figureNumber, unitWord} from '../text/figure.ts';
import {periodText} from '../text/period.ts';
import {caption} from './caption.ts';
import {type ChartShare, chartShare} from './chart-share.ts';

/** Fractions of the row's own scale, 0 to 1: certain up to `sure`, possible up to `top`. */
export type Bar = {readonly sure: number; readonly top: number};

export type ChartValue = {
	readonly side: 'A' | 'B';
	readonly figure: Figure;
	/** Set where both sides do not count the same thing. */
	readonly title: string | null;
	readonly text: string;
	readonly bar: Bar | null;
};

export type ChartRow = {
	readonly title: string;
	readonly values: readonly ChartValue[];
	/** Null for every row that is not compared. */
	readonly change: string | null;
	readonly reasons: readonly string[];
};

export type ChartGroup = {
	readonly group: Group;
	readonly heading: string;
	readonly note: string | null;
	readonly rows: readonly ChartRow[];
};

export type CompareChart = {
	readonly lang: Lang;
	readonly title: string;
	readonly sides: readonly {readonly side: 'A' | 'B'; readonly text: string}[];
	readonly notes: readonly string[];
	readonly groups: readonly ChartGroup[];
	readonly sharesHeading: string;
	readonly shares: readonly ChartShare[];
	readonly caption: readonly string[];
};

function valueText(dataset: Dataset, figure: Figure, lang: Lang): string {
	const unit = figure.unit === 'unknown' ? '' : unitWord(figure, dataset.unit.get(figure.unit), lang);
	return `${figureNumber(figure, lang)}${lang === 'zh' || unit === '' ? '' : ' '}${unit}`;
}

/** Both bars on one scale, that of the larger possible number; null where nothing may be set side by side. */
function bars(row: Row): {a: Bar; b: Bar} | null {
	if (row.verdict === 'not_comparable') {
		return null;
	}
	const [a, b] = [rangeOf(row.a), rangeOf(row.b)];
	const max = Math.max(a?.high ?? 0, b?.high ?? 0);
	if (!a || !b || max <= 0) {
		return null;
	}
	const bar = ({low, high}: {low: number; high: number}): Bar => ({
		sure: Math.max(0, low) / max,
		top: Math.max(0, high) / max,
	});
	return {a: bar(a), b: bar(b)};
}

function chartRow(dataset: Dataset, row: Row, comparison: Comparison, lang: Lang): ChartRow {
	const {a, b} = row;
	const drawn = bars(row);
	const unlike = a !== null && b !== null && a.metric !== b.metric;
	const value = (side: 'A' | 'B', figure: Figure | null, bar: Bar | null): ChartValue[] =>
		figure
			? [
					{
						side,
						figure,
						title: unlike ? figureTitle(dataset, figure, null, lang) : null,
						text: valueText(dataset, figure, lang),
						bar,
					},
				]
			: [];
	const alone = a === null || b === null ? otherHas(row, lang) : '';
	return {
		title: rowTitle(dataset, row, lang),
		values: [...value('A', a, drawn?.a ?? null), ...value('B', b, drawn?.b ?? null)],
		change: row.verdict === 'not_comparable' ? null : changeWords(row, lang),
		reasons:
			a && b
				? ownReasons(row, comparison)
						.filter(reason => !reason.mild)
						.map(reason => reasonText(reason, lang))
				: alone === ''
					? []
					: [alone],
	};
}

/** "Ministry of Public Security, 2018: Feb–Aug 2018 (inferred)". */
function sideText({label, face}: Side, lang: Lang): string {
	const {period} = face;
	const inferred = period.basis === 'inferred' ? (lang === 'zh' ? '（推断）' : ' (inferred)') : '';
	return `${label[lang]}${lang === 'zh' ? '：' : ': '}${periodText(period, lang)}${inferred}`;
}

/**
 * @param shares what the page tells of shares, where it does
 * @returns texts as the data holds them: whoever draws them cleans and escapes them
 */
export function compareChart(
	dataset: Dataset,
	comparison: Comparison,
	lang: Lang,
	shares: readonly ShareRow[] = [],
): CompareChart {
	const {a, b, rows, reasons} = comparison;
	return {
		lang,
		title: `${a.label[lang]} / ${b.label[lang]}`,
		sides: [
			{side: 'A', text: sideText(a, lang)},
			{side: 'B', text: sideText(b, lang)},
		],
		notes: reasons.map(reason => reasonText(reason, lang)),
		groups: groupRows(rows).map(part => ({
			group: part.group,
			heading: `${HEADINGS[part.group][lang]}${lang === 'zh' ? `（${part.rows.length}）` : ` (${part.rows.length})`}`,
			note: GROUP_NOTES[part.group]?.[lang] ?? null,
			rows: part.rows.map(row => chartRow(dataset, row, comparison, lang)),
		})),
		sharesHeading: `${SHARES_HEADING[lang]}${lang === 'zh' ? `（${shares.length}）` : ` (${shares.length})`}`,
		shares: shares.flatMap(row => chartShare(dataset, row, lang)),
		caption: caption(dataset, figuresOfRows(rows), lang),
	};
}
