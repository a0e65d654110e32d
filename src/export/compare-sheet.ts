/** A comparison as records, data cells and a view. */
import type {Comparison, Row} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import type {Both, Figure, Lang} from '../model/types.ts';
import {figureCell} from '../text/figure.ts';
import {boundWord, number, plain} from '../text/number.ts';
import {cellAt} from './columns.ts';
import {notesOf} from './compare-notes.ts';
import type {Sheet} from './formats.ts';

const SIDE = ['id', 'printed', 'value', 'low', 'high', 'bound', 'unit', 'status'];
const COLUMNS = [
	...['metric', 'category', 'area'],
	...SIDE.map(field => `a.${field}`),
	...SIDE.map(field => `b.${field}`),
	...['verdict', 'reasons', 'direction'],
	...['difference', 'ratio', 'perMonth.a', 'perMonth.b', 'perMonth.difference'].flatMap(name => [
		`${name}.low`,
		`${name}.high`,
	]),
];

/** A row as the contract gives it, in that order. */
function record(row: Row, lang: Lang) {
	const {metric, category, area, a, b, verdict, reasons, difference, ratio, perMonth, direction} = row;
	return {
		metric,
		category,
		area,
		a,
		b,
		verdict,
		reasons: reasons.map(({code, text, textZh}) => ({code, text: lang === 'zh' ? textZh : text})),
		difference,
		ratio,
		perMonth,
		direction,
	};
}

export const VERDICTS: Readonly<Record<Row['verdict'], Both>> = {
	comparable: {en: 'comparable', zh: '可比'},
	with_care: {en: 'with care', zh: '谨慎比较'},
	not_comparable: {en: 'not comparable', zh: '不可比'},
};
const DIRECTIONS: Readonly<Record<Row['direction'], Both>> = {
	up: {en: 'up', zh: '上升'},
	down: {en: 'down', zh: '下降'},
	same: {en: 'same', zh: '持平'},
	unknown: {en: 'unknown', zh: '不明'},
};

// Shown numbers may round; outwards, so that what is shown holds what is true.
function interval({low, high}: Interval, digits: number, exact: boolean, lang: Lang): string {
	const scale = 10 ** digits;
	const [from, to] = [
		Math.floor(Number((low * scale).toPrecision(12))) / scale,
		Math.ceil(Number((high * scale).toPrecision(12))) / scale,
	].map(n => (exact ? plain(n) : number(n, lang)));
	return from === to ? String(from) : `${from}${lang === 'zh' ? '至' : ' to '}${to}`;
}

export function compareSheet(
	dataset: Dataset,
	{a, b, rows, reasons}: Comparison,
	lang: Lang,
	ascii: boolean,
): Sheet {
	const records = rows.map(row => record(row, lang));
	const notes = notesOf(
		rows.map(row => row.reasons),
		reasons,
		rows.flatMap(row => [row.a, row.b].filter(figure => figure !== null)),
		lang,
	);
	const side = (figure: Figure | null, exact: boolean): string => {
		if (!figure) {
			return '-';
		}
		return exact && figure.value !== null
			? `${boundWord(figure.bound, lang)}${plain(figure.value)}`
			: figureCell(figure, lang, ascii);
	};
	const label = (table: 'metric' | 'category' | 'area', id: string): string =>
		dataset[table].get(id)?.label[lang] ?? id;
	const titles: readonly Both[] = [
		{en: 'Metric', zh: '指标'},
		{en: 'Category', zh: '类别'},
		{en: a.id, zh: a.id},
		{en: b.id, zh: b.id},
		{en: 'Difference', zh: '差'},
		{en: 'Ratio', zh: '比'},
		{en: 'Direction', zh: '方向'},
		{en: 'Verdict', zh: '判断'},
		{en: 'Reasons', zh: '理由'},
	];
	return {
		records,
		data: {columns: COLUMNS, row: i => COLUMNS.map(path => cellAt(records[i], path))},
		view: {
			columns: titles.map((title, i) => ({
				title: title[lang],
				...(i >= 2 && i <= 5 ? {align: 'right' as const} : {}),
			})),
			row(i, exact) {
				const row = rows[i]!;
				return [
					label('metric', row.metric),
					label('category', row.category),
					side(row.a, exact),
					side(row.b, exact),
					row.difference ? interval(row.difference, 0, exact, lang) : '-',
					row.ratio ? interval(row.ratio, 2, exact, lang) : '-',
					DIRECTIONS[row.direction][lang],
					VERDICTS[row.verdict][lang],
					notes.numbers(row.reasons),
				];
			},
			notes: notes.lines,
		},
	};
}
