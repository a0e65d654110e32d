/** Shares of two sides as records, data cells and a view: what `compare --shares` prints. */
import {percentInterval, pointsText, type Share, type ShareRow, shareTitle} from '../compare/index.ts';
import {cellAt} from '../export/columns.ts';
import {notesOf} from '../export/compare-notes.ts';
import {VERDICTS} from '../export/compare-sheet.ts';
import type {Sheet} from '../export/formats.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Both, Lang} from '../model/types.ts';

const SIDE = ['part', 'whole', 'basis', 'percent.low', 'percent.high'];
const COLUMNS = [
	...['metric', 'of'],
	...SIDE.map(field => `a.${field}`),
	...SIDE.map(field => `b.${field}`),
	...['verdict', 'reasons', 'direction', 'points.low', 'points.high'],
];

/** Part and whole by id: the figures themselves are what `list figures` gives. */
const side = (share: Share | null) =>
	share && {part: share.part.id, whole: share.whole.id, basis: share.basis, percent: share.percent};

function record({a, b, verdict, reasons, points, direction}: ShareRow, lang: Lang) {
	const first = a ?? b;
	return {
		metric: first?.part.metric ?? '',
		of: first?.whole.metric ?? '',
		a: side(a),
		b: side(b),
		verdict,
		reasons: reasons.map(({code, text, textZh}) => ({code, text: lang === 'zh' ? textZh : text})),
		points,
		direction,
	};
}

const TITLES: readonly Both[] = [
	{en: 'Share', zh: '占比'},
	{en: 'A', zh: 'A'},
	{en: 'B', zh: 'B'},
	{en: 'Change', zh: '变化'},
	{en: 'Verdict', zh: '判断'},
	{en: 'Reasons', zh: '理由'},
];

export function sharesSheet(dataset: Dataset, rows: readonly ShareRow[], lang: Lang): Sheet {
	const records = rows.map(row => record(row, lang));
	const notes = notesOf(
		rows.map(row => row.reasons),
		[],
		rows.flatMap(({a, b}) => [a, b].flatMap(share => (share ? [share.part, share.whole] : []))),
		lang,
	);
	const value = (share: Share | null): string => (share ? percentInterval(share.percent, lang, '%') : '-');
	return {
		records,
		data: {columns: COLUMNS, row: i => COLUMNS.map(path => cellAt(records[i], path))},
		view: {
			columns: TITLES.map((title, i) => ({
				title: title[lang],
				...(i === 1 || i === 2 ? {align: 'right' as const} : {}),
			})),
			row(i) {
				const row = rows[i]!;
				const first = (row.a ?? row.b)!;
				return [
					shareTitle(dataset, first, row.a && row.b, lang),
					value(row.a),
					value(row.b),
					pointsText(row, lang) ?? '-',
					VERDICTS[row.verdict][lang],
					notes.numbers(row.reasons),
				];
			},
			notes: notes.lines,
		},
	};
}
