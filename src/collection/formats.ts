/** The ways in which a whole collection leaves, as a table. */
import {bibtexEntry, cslItem, reportCitation} from '../export/cite.ts';
import type {Cell} from '../export/columns.ts';
import {csvLine, type Tally, tsvLine} from '../export/csv.ts';
import {jsonArray, jsonText} from '../export/json.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Lang, Report} from '../model/types.ts';
import {cleanText} from '../text/clean.ts';
import type {Collection} from './collection.ts';
import {type Entry, entriesOf, reportsOf, spanOf} from './entries.ts';
import {htmlSheet, markdownSheet} from './sheet.ts';

export type SheetOptions = {readonly lang: Lang; readonly bom?: boolean};
type Write = (
	collection: Collection,
	dataset: Dataset,
	options: SheetOptions,
	tally: Tally,
) => Iterable<string>;

const COLUMNS = [
	...['position', 'kind', 'ref', 'title', 'value', 'low', 'high', 'bound', 'unit', 'printed', 'status'],
	...['period', 'area', 'text', 'doubt', 'note', 'reports', 'citation'],
];

function cells(entry: Entry, position: number, dataset: Dataset, lang: Lang): Cell[] {
	const {item, figure} = entry;
	const cite = (id: string): string[] => {
		const report = dataset.report.get(id);
		return report ? [reportCitation(report, dataset, lang)] : [];
	};
	return [
		...[position, item.kind, item.ref, entry.title],
		...(figure
			? [figure.value, figure.low, figure.high, figure.bound, figure.unit, figure.printed, figure.status]
			: Array<null>(7).fill(null)),
		spanOf(entry),
		figure?.area ?? null,
		[entry.about, entry.lines.join(lang === 'zh' ? '' : ' ')]
			.filter(Boolean)
			.join(lang === 'zh' ? '。' : '. '),
		entry.doubts.join(lang === 'zh' ? '；' : '; '),
		item.note,
		entry.reports.join(' '),
		entry.reports.flatMap(cite).join(lang === 'zh' ? '' : ' '),
	];
}

const table = (line: typeof csvLine): Write =>
	function* (collection, dataset, {lang, bom}, tally) {
		yield `${bom ? '\uFEFF' : ''}${line(COLUMNS, tally)}`;
		for (const [i, entry] of entriesOf(collection, dataset, lang).entries()) {
			yield line(cells(entry, i + 1, dataset, lang), tally);
		}
	};

/** Items with the whole records they stand for: what a script needs, and what reads back. */
const records = (collection: Collection, dataset: Dataset, lang: Lang): object[] =>
	entriesOf(collection, dataset, lang).map(({item, doubts, record}) => ({...item, doubts, record}));

const reports = (collection: Collection, dataset: Dataset, lang: Lang): Report[] =>
	reportsOf(entriesOf(collection, dataset, lang)).flatMap(id => dataset.report.get(id) ?? []);

export const SHEETS = {
	md: (collection, dataset, {lang}) => markdownSheet(collection, dataset, lang),
	html: (collection, dataset, {lang}) => htmlSheet(collection, dataset, lang),
	csv: table(csvLine),
	tsv: table(tsvLine),
	json: (collection, dataset, {lang}) => jsonArray(records(collection, dataset, lang)),
	*ndjson(collection, dataset, {lang}) {
		for (const record of records(collection, dataset, lang)) {
			yield `${jsonText(record)}\n`;
		}
	},
	*bibtex(collection, dataset, {lang}) {
		for (const report of reports(collection, dataset, lang)) {
			yield cleanText(`${bibtexEntry(report, dataset, lang)}\n`);
		}
	},
	csl: (collection, dataset, {lang}) => [
		`${jsonText(
			reports(collection, dataset, lang).map(report => cslItem(report, dataset, lang)),
			2,
		)}\n`,
	],
} as const satisfies Record<string, Write>;

export type SheetFormat = keyof typeof SHEETS;
export const SHEET_FORMATS = Object.keys(SHEETS) as readonly SheetFormat[];
