/** A record as a page of text: every field that says something, then its figures. */
import {doubts} from '../export/doubt.ts';
import {fitted} from '../export/formats.ts';
import {sheetOf} from '../export/sheet.ts';
import {translate} from '../i18n/index.ts';
import {type AnyRecord, type Dataset, type Found, recordLabel} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {figureWithUnit, intervalWords} from '../text/figure.ts';
import {plain} from '../text/number.ts';
import {pad, width, wrap} from '../text/width.ts';
import {fieldName} from './show-words.ts';

export type PageOptions = {
	readonly lang: Lang;
	readonly ascii: boolean /** Of the terminal; a pipe has no width to keep to. */;
	readonly columns: number | undefined;
};
type Line = readonly [name: string, text: string];

const WORDS = {
	en: {
		comma: ', ',
		aside: (text: string, aside: string): string => `${text} (${aside})`,
		basis: (basis: string): string => basis,
		byConvention: ', by convention; not a finding',
		ourselves: 'this dataset; no source outside the text',
		whilePrinted: (n: string): string => `${n} is printed`,
		noNumber: '; no single number',
		literally: (n: string): string => `literally ${n}`,
		undefended: 'no number that can be defended',
	},
	zh: {
		comma: '，',
		aside: (text: string, aside: string): string => `${text}（${aside}）`,
		basis: (basis: string): string => BASIS_ZH[basis] ?? basis,
		byConvention: '，仅按惯例，并非结论',
		ourselves: '本数据集；原文之外别无来源',
		whilePrinted: (n: string): string => `原文印作${n}`,
		noNumber: '，不是单一数字',
		literally: (n: string): string => `照字面为${n}`,
		undefended: '无可靠读法',
	},
} as const;

const BASIS_ZH: Readonly<Record<string, string>> = {
	corroborated: '有旁证',
	context: '据上下文',
	convention: '按惯例',
};

/** Fields told in a section of their own, or in the title. */
const APART = new Set(['id', 'label', 'printed', 'printedValue', 'evidence', 'reading']);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any field as lines; what is null or empty says nothing, and of two languages one is enough. */
function fieldLines(name: string, value: unknown, lang: Lang): Line[] {
	if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
		return [];
	}
	if (Array.isArray(value)) {
		return [[name, value.map(String).join(WORDS[lang].comma)]];
	}
	if (!isObject(value)) {
		return [[name, typeof value === 'number' ? plain(value) : String(value)]];
	}
	if (typeof value.en === 'string' && typeof value.zh === 'string') {
		return [[name, lang === 'zh' ? value.zh : value.en]];
	}
	return inLanguage(value, lang).flatMap(([key, inner]) => fieldLines(`${name}.${key}`, inner, lang));
}

/** A field with a twin in Chinese (`note`, `noteZh`) once, in the language asked for. */
function inLanguage(record: object, lang: Lang): [string, unknown][] {
	const entries = Object.entries(record);
	const twins = new Map(entries.filter(([key]) => key.endsWith('Zh')));
	return entries
		.filter(([key]) => !twins.has(key))
		.map(([key, value]) => [key, lang === 'zh' ? (twins.get(`${key}Zh`) ?? value) : value]);
}

function recordLines(record: AnyRecord, lang: Lang): Line[] {
	return inLanguage(record, lang)
		.filter(([key]) => !APART.has(key))
		.flatMap(([key, value]) => fieldLines(key, value, lang));
}

/** Why the reading is what it is, by whom, and how sure. */
function readingLines({reading}: Figure, lang: Lang): Line[] {
	if (reading === null) {
		return [];
	}
	const {basis, reason, reasonZh, original, source, url, confidence, likely, expect} = reading;
	const words = WORDS[lang];
	const by = [source, url].filter(Boolean).join(words.comma);
	const lines: [string, string | null][] = [
		['why', lang === 'zh' ? (reasonZh ?? reason) : reason],
		['original', original],
		['likely', likely === null ? null : `${plain(likely)}${words.byConvention}`],
		['by whom', by || words.ourselves],
		['how sure', words.aside(translate(lang, `confidence.${confidence}`), words.basis(basis))],
		['holds while', expect === null ? null : words.whilePrinted(plain(expect))],
	];
	return lines.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

export function evidenceText(
	{exact, start, end, paragraph, headline}: Figure['evidence'][number],
	lang: Lang,
): string {
	return lang === 'zh'
		? `“${exact}”，第${start}–${end}字符，第${paragraph}段${headline ? '，标题' : ''}`
		: `“${exact}” at ${start}-${end}, paragraph ${paragraph}${headline ? ', headline' : ''}`;
}

/** The reading this dataset stands by against what is printed, and each place that prints it. */
function figureLines(figure: Figure, dataset: Dataset, lang: Lang): Line[] {
	const {printed, printedValue, value} = figure;
	const interval = intervalWords(figure, lang);
	const words = WORDS[lang];
	return [
		[
			'printed',
			printedValue === null
				? `“${printed}”${words.noNumber}`
				: words.aside(`“${printed}”`, words.literally(plain(printedValue))),
		],
		[
			'reads',
			value === null ? words.undefended : figureWithUnit(figure, dataset.unit.get(figure.unit), lang),
		],
		...(interval === undefined ? [] : ([['interval', interval]] as Line[])),
		...readingLines(figure, lang),
		// Of the doubts the reading has just been told.
		...doubts({...figure, status: 'as_printed', reading: null}, lang).map(doubt => ['doubt', doubt] as const),
		...figure.evidence.map(place => ['evidence', evidenceText(place, lang)] as const),
	];
}

/** All that the record says of itself, as pairs of name and text. */
export function pageLines({type, record}: Found, dataset: Dataset, lang: Lang): Line[] {
	const lines = [
		...(type === 'figure' ? figureLines(record as Figure, dataset, lang) : []),
		...recordLines(record, lang),
	];
	return lines.map(([name, text]): Line => [fieldName(name, lang), text]);
}

export function showText(
	dataset: Dataset,
	found: Found,
	figures: readonly Figure[],
	{lang, ascii, columns}: PageOptions,
): string {
	const {type, record} = found;
	const lines = pageLines(found, dataset, lang);
	const name = Math.min(24, Math.max(...lines.map(([key]) => width(key))));
	const room = Math.max(20, (columns ?? 100) - name - 2);
	const out = [
		cleanLine(`${recordLabel(dataset, found)[lang]}`),
		cleanLine(`${lang === 'zh' ? translate(lang, `type.${type}`) : type} ${record.id}`),
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
