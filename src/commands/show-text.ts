/** A record as a page of text: every field that says something, then its figures. */
import {doubts} from '../export/doubt.ts';
import {fitted} from '../export/formats.ts';
import {sheetOf} from '../export/sheet.ts';
import {type AnyRecord, type Dataset, type Found, recordLabel} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {figureWithUnit, intervalWords} from '../text/figure.ts';
import {plain} from '../text/number.ts';
import {pad, width, wrap} from '../text/width.ts';

export type PageOptions = {
	readonly lang: Lang;
	readonly ascii: boolean /** Of the terminal; a pipe has no width to keep to. */;
	readonly columns: number | undefined;
};
type Line = readonly [name: string, text: string];

/** Fields told in a section of their own, or in the title. */
const APART = new Set(['id', 'label', 'evidence', 'reading', 'noteZh']);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any field as lines; what is null or empty says nothing, and of two languages one is enough. */
function fieldLines(name: string, value: unknown, lang: Lang): Line[] {
	if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
		return [];
	}
	if (Array.isArray(value)) {
		return [[name, value.map(String).join(', ')]];
	}
	if (!isObject(value)) {
		return [[name, typeof value === 'number' ? plain(value) : String(value)]];
	}
	if (typeof value.en === 'string' && typeof value.zh === 'string') {
		return [[name, lang === 'zh' ? value.zh : value.en]];
	}
	return Object.entries(value).flatMap(([key, inner]) => fieldLines(`${name}.${key}`, inner, lang));
}

function recordLines(record: AnyRecord, lang: Lang): Line[] {
	return Object.entries(record)
		.filter(([key]) => !APART.has(key))
		.flatMap(([key, value]) =>
			key === 'note' && lang === 'zh' && 'noteZh' in record && record.noteZh !== null
				? fieldLines(key, record.noteZh, lang)
				: fieldLines(key, value, lang),
		);
}

/** The reading this dataset stands by against what is printed, and each place that prints it. */
function figureLines(figure: Figure, dataset: Dataset, lang: Lang): Line[] {
	const interval = intervalWords(figure, lang);
	return [
		['reads', figureWithUnit(figure, dataset.unit.get(figure.unit), lang)],
		...(interval === undefined ? [] : ([['interval', interval]] as Line[])),
		...doubts(figure, lang).map(doubt => ['doubt', doubt] as const),
		// The reason is part of the doubt.
		...fieldLines('reading', figure.reading && {...figure.reading, reason: null}, lang),
		...figure.evidence.map(
			({exact, start, end, paragraph, headline}) =>
				[
					'evidence',
					`“${exact}” at ${start}-${end}, paragraph ${paragraph}${headline ? ', headline' : ''}`,
				] as const,
		),
	];
}

export function showText(
	dataset: Dataset,
	found: Found,
	figures: readonly Figure[],
	{lang, ascii, columns}: PageOptions,
): string {
	const {type, record} = found;
	const lines = [
		...(type === 'figure' ? figureLines(record as Figure, dataset, lang) : []),
		...recordLines(record, lang),
	];
	const name = Math.min(24, Math.max(...lines.map(([key]) => width(key))));
	const room = Math.max(20, (columns ?? 100) - name - 2);
	const out = [
		cleanLine(`${recordLabel(dataset, found)[lang]}`),
		cleanLine(`${type} ${record.id}`),
		'',
		...lines.flatMap(([key, text]) =>
			wrap(cleanLine(text), room).map((part, i) => `${pad(i === 0 ? cleanLine(key) : '', name)}  ${part}`),
		),
	];
	if (figures.length > 0) {
		const {view} = sheetOf('figures', figures, {dataset, lang, ascii});
		const rows = figures.map((_, i) => view.row(i, false).map(cleanLine));
		out.push('', ...fitted(view.columns, rows, columns === undefined ? {ascii} : {columns, ascii}));
	}
	return `${out.join('\n')}\n`;
}
