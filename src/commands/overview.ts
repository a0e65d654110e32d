/** What the explorer would show, as plain text: for pipes, and for a terminal that cannot hold a screen. */
import {cellAt} from '../export/columns.ts';
import type {Sheet} from '../export/formats.ts';
import type {Dataset} from '../model/dataset.ts';
import {headline} from '../model/headline.ts';
import type {Both, Figure, Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {figureCell} from '../text/figure.ts';
import {periodText} from '../text/period.ts';
import {type Column, plainTable} from '../text/table.ts';
import {loadTier} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import type {OpenArgs} from './open-options.ts';
import {langOf} from './options.ts';
import {print} from './print.ts';

const WORDS = {
	title: {
		en: 'Official reports on campaigns against cybercrime in China',
		zh: '中国打击网络犯罪专项行动官方通报',
	},
	report: {en: 'Report', zh: '报告'},
	publisher: {en: 'Publisher', zh: '发布单位'},
	period: {en: 'Period', zh: '时段'},
	cases: {en: 'Cases', zh: '案件'},
	suspects: {en: 'Suspects', zh: '嫌疑人'},
	figures: {en: 'Figures', zh: '数据'},
	hint: {
		en: 'In a terminal, "explorer" opens the explorer; "explorer --help" lists the commands.',
		zh: '在终端中运行 explorer 即可打开浏览界面；explorer --help 列出全部命令。',
	},
} as const satisfies Record<string, Both>;

function counts({tables}: Dataset, lang: Lang): string {
	const {reports, campaigns, cases, figures} = tables;
	const say = (n: number, word: string): string => `${n} ${n === 1 ? word : `${word}s`}`;
	return lang === 'zh'
		? `${reports.length}份报告，${campaigns.length}个行动，${cases.length}起案件，${figures.length}项数据`
		: [
				say(reports.length, 'report'),
				say(campaigns.length, 'campaign'),
				say(cases.length, 'case'),
				say(figures.length, 'figure'),
			].join(', ');
}

const COLUMNS = [
	...['id', 'publisher', 'period.start', 'period.end', 'period.basis'],
	...['cases', 'suspects'].flatMap(name =>
		['id', 'metric', 'value', 'low', 'high', 'bound', 'status'].map(field => `${name}.${field}`),
	),
	'figures',
];

export async function runOverview(args: OpenArgs, io: Io): Promise<number> {
	const dataset = await loadTier(args);
	const lang = langOf(args, io.env);
	if (args.format === undefined || args.format === 'table') {
		io.out(overview(dataset, lang, args.ascii, io.columns));
	} else {
		print(overviewSheet(dataset, lang, args.ascii), args.format, args, io);
	}
	return EXIT.done;
}

/** The overview for programs: a record for each report, with the figures that stand for it whole. */
function overviewSheet(dataset: Dataset, lang: Lang, ascii: boolean): Sheet {
	const {titles, rows} = table(dataset, lang, ascii);
	const records = dataset.tables.reports.map(({id, publisher, period, campaign, area}) => {
		const figures = dataset.figuresOfReport.get(id) ?? [];
		const {cases = null, suspects = null} = headline(figures);
		return {id, publisher, campaign, area, period, cases, suspects, figures: figures.length};
	});
	return {
		records,
		data: {columns: COLUMNS, row: i => COLUMNS.map(path => cellAt(records[i], path))},
		view: {columns: titles, row: i => rows[i]!},
	};
}

function overview(dataset: Dataset, lang: Lang, ascii: boolean, columns: number | undefined): string {
	const {titles, rows} = table(dataset, lang, ascii);
	const lines = plainTable(titles, rows, columns, ascii ? '...' : '…');
	return `${[WORDS.title[lang], counts(dataset, lang), '', ...lines, '', WORDS.hint[lang]].join('\n')}\n`;
}

function table(dataset: Dataset, lang: Lang, ascii: boolean): {titles: Column[]; rows: string[][]} {
	const total = (figure: Figure | undefined): string => {
		if (!figure) {
			return '-';
		}
		const act = dataset.metric.get(figure.metric)?.act[lang] ?? '';
		return `${figureCell(figure, lang, ascii)}${lang === 'zh' ? '' : ' '}${act}`;
	};
	const rows = dataset.tables.reports.map(report => {
		const figures = dataset.figuresOfReport.get(report.id) ?? [];
		const {cases, suspects} = headline(figures);
		const when = periodText(report.period, lang, ascii ? 'to' : '–');
		return [
			report.id,
			`${when}${report.period.basis === 'inferred' ? '?' : ''}`,
			total(cases),
			total(suspects),
			String(figures.length),
			dataset.publisher.get(report.publisher)?.label[lang] ?? report.publisher,
		].map(cleanLine);
	});
	const titles = [WORDS.report, WORDS.period, WORDS.cases, WORDS.suspects, WORDS.figures, WORDS.publisher];
	return {
		titles: titles.map((title, i) => ({title: title[lang], ...(i === 4 ? {align: 'right' as const} : {})})),
		rows,
	};
}
