import type {Row as ComparedRow} from '../../../compare/index.ts';
import {explainRow} from '../../../compare/index.ts';
import type {Interval} from '../../../model/interval.ts';
import {periodId} from '../../../model/period.ts';
import type {Figure} from '../../../model/types.ts';
import {figureCell} from '../../../text/figure.ts';
import {shortOutward} from '../../../text/short.ts';
import {width as cells, wrap} from '../../../text/width.ts';
import {type Line, span} from '../../theme/paint.ts';
import {bar} from '../bar.ts';
import {type Block, blank, lineBlock, prose, type TableModel} from '../block.ts';
import {categoryLabel, metricLabel, shortPeriod, statusMark} from '../figure-line.ts';
import {verdictLine} from '../list/compared.ts';
import {monthsText} from '../side-head.ts';
import type {View} from '../view.ts';
import {evidenceBlocks} from './evidence.ts';

/** The sheet of one comparison: both sides in a table, the verdict, every reason, both pieces of evidence. */
export function comparedDetail(view: View, row: ComparedRow, width: number): Block[] {
	const {a, b} = row;
	const any = a ?? b;
	if (!any) {
		return [];
	}
	const {lang} = view.state;
	return [
		...prose(view.t('join.colon', {a: metricLabel(view, any), b: categoryLabel(view, any)}), width, 'title'),
		lineBlock(verdictLine(view, row)),
		blank,
		...prose(explainRow(view.world.dataset, row, lang), width),
		blank,
		...bars(view, row, width),
		{kind: 'table', table: sheet(view, row, width)},
		...prose(view.t('compare.convention'), width, 'muted'),
		// The sentence above has told what blocks or calls for care.
		...row.reasons
			.filter(reason => reason.mild)
			.flatMap(reason =>
				prose(`${view.glyphs.bullet} ${lang === 'zh' ? reason.textZh : reason.text}`, width, 'muted'),
			),
		...(a ? evidenceOf(view, 'A', a, width) : []),
		...(b ? evidenceOf(view, 'B', b, width) : []),
	];
}

/** Both sides on one scale, as totals or per month; a refused row has none, for bars would compare it. */
function bars(view: View, row: ComparedRow, width: number): Block[] {
	if (row.verdict === 'not_comparable') {
		return [];
	}
	const monthly = view.state.perMonth ? row.perMonth : null;
	const sides = monthly
		? {a: monthly.a, b: monthly.b}
		: {
				a: {low: row.a.low ?? 0, high: row.a.high ?? 0},
				b: {low: row.b.low ?? 0, high: row.b.high ?? 0},
			};
	const max = Math.max(sides.a.high, sides.b.high);
	const line = (letter: string, {low, high}: Interval): Block =>
		lineBlock([span(`${letter} `, 'brand'), ...bar(low, high, max, width - 2, view.glyphs)]);
	return [line('A', sides.a), line('B', sides.b)];
}

function evidenceOf(view: View, side: string, figure: Figure, width: number): Block[] {
	const blocks = evidenceBlocks(view, [figure], width);
	return blocks.map((block, i) =>
		i === 1 && block.kind === 'line' ? {...block, line: [span(`${side} `, 'brand'), ...block.line]} : block,
	);
}

/** Cells that a side needs for a number, with a scale word where it is long, to stand in it whole. */
const SIDE = 12;

type SheetRow = {readonly title: string; readonly a: Line; readonly b: Line};

/** A beside B; in a narrow place A over B, for a cut number is a wrong one. */
function sheet(view: View, row: ComparedRow, width: number): TableModel {
	const label = Math.min(14, Math.max(9, Math.floor(width * 0.2)));
	const side = Math.floor((width - label - 10) / 2);
	if (side >= SIDE) {
		const titles = [`A ${sideTitle(view, row.a)}`, `B ${sideTitle(view, row.b)}`];
		return {
			columns: [
				{title: '', width: label, align: 'left'},
				...titles.map(title => ({title, width: side, align: 'right' as const})),
			],
			rows: sheetRows(view, row, side).map(({title, a, b}) => ({cells: [[span(title, 'muted')], a, b]})),
		};
	}
	const one = Math.max(12, width - label - 7);
	const rows = sheetRows(view, row, one);
	const own = (letter: string, which: 'a' | 'b') => [
		{cells: [[span(letter, 'brand')], [span(sideTitle(view, row[which]), 'title')]]},
		...rows.map(line => ({cells: [[span(line.title, 'muted')], line[which]]})),
	];
	return {
		columns: [
			{title: '', width: label, align: 'left'},
			{title: '', width: one, align: 'right'},
		],
		rows: [...own('A', 'a'), ...own('B', 'b')],
	};
}

function sheetRows(view: View, row: ComparedRow, room: number): SheetRow[] {
	const {lang, ascii} = view.state;
	const of = (figure: Figure | null, say: (figure: Figure) => Line | string): Line => {
		const said = figure ? say(figure) : view.t('compare.notReported');
		return typeof said === 'string' ? [span(said, figure ? undefined : 'muted')] : said;
	};
	const line = (title: string, say: (figure: Figure) => Line | string): SheetRow => ({
		title,
		a: of(row.a, say),
		b: of(row.b, say),
	});
	return [
		line(view.t('column.value'), figure => [
			span(figureCell(figure, lang, ascii, room - 1), 'number'),
			statusMark(view, figure),
		]),
		line(view.t('column.interval'), figure =>
			figure.low === null || figure.high === null
				? view.t('compare.none')
				: intervalText({low: figure.low, high: figure.high}, view, room),
		),
		line(view.t('column.period'), figure => shortPeriod(view, figure.period)),
		line(view.t('column.months'), figure => monthsText(view, figure.period)),
		...(row.perMonth
			? [
					{
						title: view.t('column.perMonth'),
						a: [span(intervalText(row.perMonth.a, view, room))],
						b: [span(intervalText(row.perMonth.b, view, room))],
					},
				]
			: []),
		line(view.t('column.scope'), figure => categoryLabel(view, figure)),
		line(view.t('column.area'), figure =>
			view.say(view.world.dataset.area.get(figure.area)?.label, figure.area),
		),
		...evidenceRows(view, row, room),
	];
}

/** The printed characters of both, side by side. */
function evidenceRows(view: View, row: ComparedRow, room: number): SheetRow[] {
	const words = (figure: Figure | null): string[] => {
		const exact = figure?.evidence[0]?.exact;
		return exact === undefined ? [] : wrap(`"${span(exact).text}"`, room);
	};
	const [a, b] = [words(row.a), words(row.b)];
	return Array.from({length: Math.max(a.length, b.length)}, (_, i) => ({
		title: i === 0 ? view.t('column.evidence') : '',
		a: [span(a[i] ?? '', 'accent')],
		b: [span(b[i] ?? '', 'accent')],
	}));
}

const sideTitle = (view: View, figure: Figure | null): string =>
	figure ? (cells(figure.report) > 0 ? figure.report : periodId(figure.period)) : view.t('compare.none');

/** `14,000–16,000`: rounded outwards where digits would promise more than the data carry. */
export function intervalText(interval: Interval, view: View, room = Number.POSITIVE_INFINITY): string {
	const {lang} = view.state;
	const text = (from: number): string => {
		const low = shortOutward(interval.low, lang, 'down', from);
		const high = shortOutward(interval.high, lang, 'up', from);
		// A dash beside a minus sign cannot be read.
		const to = interval.low < 0 ? ` ${view.t('word.to')} ` : view.glyphs.to;
		return low === high ? low : `${low}${to}${high}`;
	};
	// Chinese counts in 万, as values do; but not the one end in 万 and the other in ones.
	const whole = text(lang === 'zh' && Math.abs(interval.low) >= 1e4 ? 1e4 : 1e6);
	return cells(whole) <= room ? whole : text(1e3);
}
