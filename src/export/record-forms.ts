/** How records other than figures are written when they leave the program. */
import type {Dataset} from '../model/dataset.ts';
import {periodId} from '../model/period.ts';
import type {Campaign, Case, Lang, RecordType, Report} from '../model/types.ts';
import {periodText} from '../text/period.ts';
import {bibtexEntry, cslItem, type Pinpoint, reportCitation, shortCitation} from './cite.ts';
import {COLUMNS, cellAt, type TableName} from './columns.ts';
import {csvLine, tsvLine} from './csv.ts';
import type {FormId} from './forms.ts';
import {jsonText} from './json.ts';
import {markdownText} from './markdown-text.ts';
import {VOCABULARY_FORMS} from './vocabulary-forms.ts';

type Write = (record: never, dataset: Dataset, lang: Lang) => string;
type Table = Partial<Record<FormId, Write>>;

const id = (record: {id: string}): string => record.id;
const json = (record: unknown): string => jsonText(record, 2);

function rowOf(table: TableName): Table {
	const write = (line: typeof csvLine) => (record: unknown) => {
		const tally = {neutralised: 0};
		const row = COLUMNS[table].map(path => cellAt(record, path));
		return (line(COLUMNS[table], tally) + line(row, tally)).replace(/\r?\n$/, '');
	};
	return {
		tsv: write(tsvLine),
		csv: record => write(csvLine)(record).replaceAll('\r\n', '\n'),
	};
}

function sources(reports: readonly string[], dataset: Dataset, lang: Lang): string {
	return reports
		.flatMap(report => dataset.report.get(report) ?? [])
		.map(report => reportCitation(report, dataset, lang))
		.join(lang === 'zh' ? '' : ' ');
}

type Told = Case | Campaign | Report;

const reportsOf = (record: Told): readonly string[] =>
	'reports' in record ? record.reports : 'report' in record ? [record.report] : [record.id];

function sentence(record: Told, dataset: Dataset, lang: Lang): string {
	const {label, period, summary} = record;
	const when = periodText(period, lang);
	const from = sources(reportsOf(record), dataset, lang);
	return lang === 'zh'
		? `${label.zh}（${when}${period.basis === 'inferred' ? '，推断' : ''}）：${summary.zh}来源：${from}（${record.id}）`
		: `${label.en} (${when}${period.basis === 'inferred' ? ', inferred' : ''}): ${summary.en} Source: ${from} (${record.id})`;
}

function citation(record: Told, dataset: Dataset, lang: Lang): string {
	const from = sources(reportsOf(record), dataset, lang);
	const own = 'publisher' in record ? '' : lang === 'zh' ? `${record.label.zh}（${record.id}）：` : '';
	return lang === 'zh'
		? `${own}${from}`
		: 'publisher' in record
			? from
			: `${record.label.en} (${record.id}): ${from}`;
}

/** What the short form cannot leave unsaid: a period that is inferred, a text that nobody here has read. */
function shortDoubts({period}: Told, reports: readonly Report[], zh: boolean): string[] {
	const unseen = reports.length > 0 && reports.every(({tier}) => tier === 'parallel');
	return [
		...(unseen ? [zh ? '旁证报道，未存文本' : 'parallel report, text not held'] : []),
		...(period.basis === 'inferred' ? [zh ? '时段为推断' : 'period inferred'] : []),
	];
}

function short(record: Told, dataset: Dataset, lang: Lang): string {
	const zh = lang === 'zh';
	const semicolon = zh ? '；' : '; ';
	const reports = reportsOf(record).flatMap(id => dataset.report.get(id) ?? []);
	const from = reports.map(report => shortCitation(report, dataset, lang)).join(semicolon);
	const said = [`${from}${zh ? '，' : ', '}${record.id}`, ...shortDoubts(record, reports, zh)].join(
		semicolon,
	);
	return zh ? `（${said}）` : `(${said})`;
}

function markdown(record: Told, dataset: Dataset, lang: Lang): string {
	const {label, summary} = record;
	const colon = lang === 'zh' ? '：' : ': ';
	const note = markdownText(citation(record, dataset, lang));
	return `**${markdownText(label[lang])}**${colon}${markdownText(summary[lang])}[^${record.id}]\n\n[^${record.id}]: ${note}`;
}

const reportOf = ({report}: Case, dataset: Dataset): readonly Report[] => {
	const found = dataset.report.get(report);
	return found ? [found] : [];
};

/** A reference of its own, as a figure has. */
function pinpoint({id, label, period}: Case, lang: Lang): Pinpoint {
	const zh = lang === 'zh';
	const inferred = period.basis === 'inferred' ? (zh ? '（时段为推断）' : ' (period inferred)') : '';
	const said = zh
		? `${id}：${label.zh}，${periodId(period)}${inferred}。`
		: `${id}: ${label.en}, ${periodId(period)}${inferred}.`;
	return {id, note: said};
}

const told = {sentence, short, citation, markdown, json, id};

export const RECORD_FORMS: Readonly<Partial<Record<RecordType, Table>>> = {
	report: {
		...told,
		...rowOf('reports'),
		bibtex: (report: Report, dataset, lang) => bibtexEntry(report, dataset, lang),
		csl: (report: Report, dataset, lang) => jsonText([cslItem(report, dataset, lang)], 2),
	},
	campaign: {...told, ...rowOf('campaigns')},
	case: {
		...told,
		...rowOf('cases'),
		bibtex: (record: Case, dataset, lang) =>
			reportOf(record, dataset)
				.map(report => bibtexEntry(report, dataset, lang, pinpoint(record, lang)))
				.join('\n'),
		csl: (record: Case, dataset, lang) =>
			jsonText(
				reportOf(record, dataset).map(report => cslItem(report, dataset, lang, pinpoint(record, lang))),
				2,
			),
	},
	metric: {...VOCABULARY_FORMS.metric, json, id, ...rowOf('metrics')},
	category: {...VOCABULARY_FORMS.category, json, id, ...rowOf('categories')},
	period: {...VOCABULARY_FORMS.period, json, id, ...rowOf('periods')},
};
