/** What a person sees of each table, as columns. Labels, not ids, but for the id that other commands take. */
import type {Dataset} from '../model/dataset.ts';
import {periodId} from '../model/period.ts';
import type {
	Both,
	Campaign,
	Case,
	Category,
	Figure,
	Lang,
	Metric,
	Period,
	PeriodRecord,
	Report,
} from '../model/types.ts';
import {figureCell} from '../text/figure.ts';
import {boundWord, plain} from '../text/number.ts';
import {periodText} from '../text/period.ts';
import type {Align} from '../text/width.ts';
import type {TableName} from './columns.ts';

export type ViewContext = {
	readonly dataset: Dataset;
	readonly lang: Lang;
	readonly ascii: boolean;
	/** Ungrouped digits, for Markdown. */
	readonly exact: boolean;
};

export type ViewColumn<T> = {
	readonly title: Both;
	readonly align?: Align;
	readonly cell: (row: T, context: ViewContext) => string;
};

const ID: ViewColumn<{id: string}> = {title: {en: 'ID', zh: '编号'}, cell: row => row.id};

const named = (
	en: string,
	zh: string,
	table: 'metric' | 'category' | 'area' | 'publisher' | 'campaign',
	id: (row: never) => string | null,
): ViewColumn<never> => ({
	title: {en, zh},
	cell(row, {dataset, lang}) {
		const key = id(row);
		return key === null ? '' : (dataset[table].get(key)?.label[lang] ?? key);
	},
});

const label = (en: string, zh: string): ViewColumn<{label: Both}> => ({
	title: {en, zh},
	cell: (row, {lang}) => row.label[lang],
});

/** In Chinese as people write it there; in English as the filters take it. */
const spanText = (span: {start: string; end: string}, lang: Lang, ascii: boolean): string =>
	lang === 'zh' ? periodText(span, lang, ascii ? '-' : '–') : periodId(span);

const period: ViewColumn<{period: Period}> = {
	title: {en: 'Period', zh: '时段'},
	cell: (row, {lang, ascii}) =>
		`${spanText(row.period, lang, ascii)}${row.period.basis === 'inferred' ? '?' : ''}`,
};

const count = (
	en: string,
	zh: string,
	of: (row: {id: string}, dataset: Dataset) => number,
): ViewColumn<{id: string}> => ({
	title: {en, zh},
	align: 'right',
	cell: (row, {dataset}) => String(of(row, dataset)),
});

/** The value with its bound; exact: `more than 22000`, else `>22,000`. */
function amount(figure: Figure, {lang, ascii, exact}: ViewContext): string {
	if (!exact) {
		return figureCell(figure, lang, ascii);
	}
	return figure.value === null
		? `"${figure.printed}"`
		: `${boundWord(figure.bound, lang)}${plain(figure.value)}`;
}

const STATUS: Readonly<Record<Figure['status'], Both>> = {
	as_printed: {en: '', zh: ''},
	corrected: {en: 'corrected', zh: '已订正'},
	damaged: {en: 'damaged', zh: '受损'},
};

const LANGUAGE: Readonly<Record<Report['source']['language'], Both>> = {
	en: {en: 'en', zh: '英文'},
	zh: {en: 'zh', zh: '中文'},
};

const QUALITY: Readonly<Record<Report['quality']['rating'], Both>> = {
	original: {en: 'original', zh: '原文'},
	readable: {en: 'readable', zh: '可读'},
	damaged: {en: 'damaged', zh: '受损'},
};

const BASIS: Readonly<Record<Period['basis'], Both>> = {
	stated: {en: 'stated', zh: '原文明言'},
	inferred: {en: 'inferred', zh: '推断'},
};

const PARALLEL: Both = {en: 'parallel', zh: '旁证'};

const statusOf = (row: Figure, dataset: Dataset): Both =>
	row.status === 'as_printed' && dataset.report.get(row.report)?.tier === 'parallel'
		? PARALLEL
		: STATUS[row.status];

const figures: readonly ViewColumn<never>[] = [
	ID,
	{title: {en: 'Value', zh: '数值'}, align: 'right', cell: (row: Figure, context) => amount(row, context)},
	{
		title: {en: 'Unit', zh: '单位'},
		cell: (row: Figure, {dataset, lang}) => {
			const unit = dataset.unit.get(row.unit);
			return lang === 'en' || !unit ? row.unit : `${unit.measure}${unit.noun.zh}`;
		},
	},
	{title: {en: 'Status', zh: '状态'}, cell: (row: Figure, {dataset, lang}) => statusOf(row, dataset)[lang]},
	named('Metric', '指标', 'metric', (row: Figure) => row.metric),
	named('Category', '类别', 'category', (row: Figure) => row.category),
	named('Area', '地区', 'area', (row: Figure) => row.area),
	period,
];

const figuresOf =
	(
		group: 'figuresOfReport' | 'figuresOfCampaign' | 'figuresOfCase' | 'figuresOfMetric' | 'figuresOfPeriod',
	) =>
	(row: {id: string}, dataset: Dataset): number =>
		dataset[group].get(row.id)?.length ?? 0;

/** The columns of each table. Chinese text, which some terminals draw wider, comes as late as it can. */
export const VIEWS: Readonly<Record<TableName, readonly ViewColumn<never>[]>> = {
	figures,
	reports: [
		ID,
		named('Publisher', '发布单位', 'publisher', (row: Report) => row.publisher),
		{
			title: {en: 'Published', zh: '发布日期'},
			cell: (row: Report, {lang, ascii}) => {
				const {date} = row.published;
				return spanText({start: date, end: date}, lang, ascii);
			},
		},
		period,
		{title: {en: 'Language', zh: '语言'}, cell: (row: Report, {lang}) => LANGUAGE[row.source.language][lang]},
		{
			title: {en: 'Text', zh: '文本质量'},
			cell: (row: Report, {lang}) => (row.tier === 'parallel' ? PARALLEL : QUALITY[row.quality.rating])[lang],
		},
		count('Figures', '数据', figuresOf('figuresOfReport')),
		{title: {en: 'Title', zh: '题名'}, cell: (row: Report, {lang}) => row.title[lang]},
	],
	campaigns: [
		ID,
		{title: {en: 'Part of', zh: '所属行动'}, cell: (row: Campaign) => row.parent ?? ''},
		period,
		named('Area', '地区', 'area', (row: Campaign) => row.area),
		count('Figures', '数据', figuresOf('figuresOfCampaign')),
		label('Campaign', '行动'),
	],
	metrics: [
		ID,
		{title: {en: 'Unit', zh: '单位'}, cell: (row: Metric) => row.unit},
		{title: {en: 'Family', zh: '门类'}, cell: (row: Metric) => row.family},
		count('Figures', '数据', figuresOf('figuresOfMetric')),
		label('Metric', '指标'),
	],
	categories: [
		ID,
		{title: {en: 'Part of', zh: '上级'}, cell: (row: Category) => row.parent ?? ''},
		{title: {en: 'ICCS', zh: 'ICCS'}, cell: (row: Category) => row.iccs?.code ?? ''},
		label('Category', '类别'),
	],
	cases: [
		ID,
		{title: {en: 'Date', zh: '日期'}, cell: period.cell},
		{title: {en: 'Place', zh: '地点'}, cell: (row: Case, {lang}) => row.place[lang]},
		named('Category', '类别', 'category', (row: Case) => row.category),
		count('Figures', '数据', figuresOf('figuresOfCase')),
		label('Case', '案件'),
	],
	periods: [
		ID,
		{title: {en: 'Months', zh: '月数'}, align: 'right', cell: (row: PeriodRecord) => plain(row.months)},
		{title: {en: 'Basis', zh: '依据'}, cell: (row: PeriodRecord, {lang}) => BASIS[row.basis][lang]},
		count('Figures', '数据', figuresOf('figuresOfPeriod')),
		{title: {en: 'Reports', zh: '报告'}, cell: (row: PeriodRecord) => row.reports.join(' ')},
	],
};
