/** A report as reference managers and readers cite it. Titles are ours: the copies' own are not reproduced. */
import type {Dataset} from '../model/dataset.ts';
import type {Lang, Report} from '../model/types.ts';

export type CslItem = {
	readonly id: string;
	readonly type: 'report';
	readonly title: string;
	readonly author: readonly {readonly literal: string}[];
	readonly publisher: string;
	readonly issued: {readonly 'date-parts': readonly (readonly number[])[]};
	readonly language: string;
	readonly note: string;
	readonly URL?: string;
};

/** A figure within a report: the reference takes its id, and its note before the provenance. */
export type Pinpoint = {readonly id: string; readonly note: string};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function publisherName(report: Report, dataset: Dataset, lang: Lang): string {
	return dataset.publisher.get(report.publisher)?.label[lang] ?? report.publisher;
}

const dateParts = (date: string): number[] => date.split('-').map(Number);

const PARALLEL = {en: 'parallel report, text not held', zh: '旁证报道，未存文本'} as const;

/** Where the text came from and what was done to it, for a note field. */
function provenance(report: Report, lang: Lang): string {
	const {file, sha256} = report.source;
	const zh = lang === 'zh';
	const parts = [zh ? '题名为本数据集所拟' : 'Title supplied by the dataset', report.carrier[lang]];
	if (report.tier === 'parallel') {
		parts.push(PARALLEL[lang]);
	}
	if (file !== null) {
		parts.push(zh ? `文件${file}` : `file ${file}`);
	}
	if (sha256 !== null) {
		parts.push(`SHA-256 ${sha256}`);
	}
	// Where the date was found is not where the report is: it is no address of the reference.
	const {basis, source, url} = report.published;
	if (basis === 'corroborated' && (source || url)) {
		const found = [source, url].filter(Boolean).join(', ');
		parts.push(zh ? `日期据${found}` : `date from ${found}`);
	} else if (basis === 'inferred') {
		parts.push(zh ? '日期为推断' : 'date inferred');
	}
	return parts.filter(Boolean).join(zh ? '；' : '; ');
}

/** One item of CSL-JSON: the report, or one figure of it. */
export function cslItem(report: Report, dataset: Dataset, lang: Lang, pinpoint?: Pinpoint): CslItem {
	const publisher = publisherName(report, dataset, lang);
	return {
		id: pinpoint?.id ?? report.id,
		type: 'report',
		title: report.title[lang],
		author: [{literal: publisher}],
		publisher,
		issued: {'date-parts': [dateParts(report.published.date)]},
		// Of the text as it lies here, which is what was read.
		language: report.source.language,
		note: [pinpoint?.note, provenance(report, lang)].filter(Boolean).join(lang === 'zh' ? '' : ' '),
		...(report.published.basis === 'stated' && report.published.url !== null
			? {URL: report.published.url}
			: {}),
	};
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// An escaped brace counts as one to BibTeX.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
};

const tex = (text: string): string => text.replaceAll(/[\\~^{}&%$#_]/g, char => TEX[char] ?? `\\${char}`);

/** Capitals in braces of their own, so that no style and no reference manager makes them small. */
const texTitle = (text: string): string =>
	text
		.split(' ')
		.map((word, i) => (/\p{Lu}/u.test(i === 0 ? word.slice(1) : word) ? `{${tex(word)}}` : tex(word)))
		.join(' ');

/** One BibTeX entry in UTF-8: the report, or one figure of it. */
export function bibtexEntry(report: Report, dataset: Dataset, lang: Lang, pinpoint?: Pinpoint): string {
	const item = cslItem(report, dataset, lang, pinpoint);
	const [year, month, day] = dateParts(report.published.date);
	const fields: string[] = [
		`author = {{${tex(item.publisher)}}}`,
		`title = {${texTitle(item.title)}}`,
		`institution = {{${tex(item.publisher)}}}`,
		`year = {${year}}`,
	];
	const name = month === undefined ? undefined : MONTHS[month - 1];
	if (name) {
		fields.push(`month = ${name}`);
	}
	if (day !== undefined) {
		fields.push(`day = {${day}}`);
	}
	fields.push(`language = {${item.language}}`);
	if (item.URL) {
		// Percent-encoding cannot hold in a URL field that styles print verbatim; braces would end it.
		fields.push(`url = {${item.URL.replaceAll(/[{}\\]/g, encodeURIComponent)}}`);
	}
	fields.push(`note = {${tex(item.note)}}`);
	return `@techreport{${item.id},\n${fields.map(field => `  ${field}`).join(',\n')}\n}`;
}

/** Author and year, for a text that lists its sources elsewhere: `Ministry of Public Security 2018`. */
export function shortCitation(report: Report, dataset: Dataset, lang: Lang): string {
	const year = report.published.date.slice(0, 4);
	const publisher = publisherName(report, dataset, lang);
	return lang === 'zh' ? `${publisher}，${year}` : `${publisher} ${year}`;
}

/** The report in one line: publisher, date, title, where this copy appeared, its file. */
export function reportCitation(report: Report, dataset: Dataset, lang: Lang): string {
	const publisher = publisherName(report, dataset, lang);
	const held = report.tier === 'parallel' ? PARALLEL : null;
	const file =
		held?.[lang] ?? (report.source.file && `${lang === 'zh' ? '文件' : 'file '}${report.source.file}`);
	return lang === 'zh'
		? `${publisher}（${report.published.date}）。${report.title.zh}。${report.carrier.zh}${file ? `，${file}` : ''}。`
		: `${publisher} (${report.published.date}). ${report.title.en}. ${capital(report.carrier.en)}${file ? `; ${file}` : ''}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
