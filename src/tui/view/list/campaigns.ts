import {besideCases, type Dataset} from '../../../model/dataset.ts';
import {type Headline, headline} from '../../../model/headline.ts';
import {oncePer} from '../../../model/once-per.ts';
import type {Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {type Line, span} from '../../theme/paint.ts';
import {type Cell, columns} from '../columns.ts';
import {timelineLines} from '../detail/over-time.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {rowOf} from '../view.ts';

const WIDTH = {period: 16, area: 6, value: 10, axis: 28};
const NAME = 22;

/** A campaign or a report without one: name in its place in the tree, period, headline totals. */
export function campaignLine(view: View, row: Row & {kind: 'campaign' | 'report'}, width: number): Line[] {
	const {dataset} = view.world;
	const record = row.kind === 'campaign' ? dataset.campaign.get(row.ref) : dataset.report.get(row.ref);
	if (!record) {
		return [];
	}
	const totals = totalsOf(dataset, row);
	const indent = '  '.repeat(row.depth ?? 0);
	const open = row.kind === 'campaign' ? row.open : null;
	const sign = open === null ? '  ' : `${open ? view.glyphs.open : view.glyphs.closed} `;
	const name = span(
		`${indent}${sign}${row.kind === 'report' ? view.t('join.colon', {a: view.t('kind.report'), b: view.say(record.label)}) : view.say(record.label)}`,
		(row.depth ?? 0) === 0 ? 'title' : undefined,
	);
	return compose(
		view,
		[name],
		// The period that the totals beside it cover, which may be shorter than the campaign.
		shortPeriod(view, (totals.cases ?? totals.suspects ?? record).period),
		view.say(dataset.area.get(record.area)?.label, record.area),
		totals.cases,
		totals.suspects,
		width >= WIDE ? (axis(view).rows.get(row.ref) ?? []) : [],
		width,
	);
}

/** The figures that stand for a campaign, or for a report without one. */
export function totalsOf(dataset: Dataset, row: Row): Headline {
	const figures =
		row.kind === 'campaign'
			? (dataset.figuresOfCampaign.get(row.ref) ?? [])
			: (dataset.figuresOfReport.get(row.ref) ?? []);
	return totals(dataset)(figures);
}

/** Once for each list of figures, which may be long. */
const totals = oncePer((dataset: Dataset) =>
	oncePer((figures: readonly Figure[]): Headline => {
		const told = besideCases(figures);
		// A parallel report's later total does not replace what the reports themselves state.
		const own = told.filter(figure => dataset.report.get(figure.report)?.tier === 'primary');
		return headline(own.length > 0 ? own : told);
	}),
);

/** Cells from which on the time axis has room beside everything else. */
const WIDE = NAME + WIDTH.period + WIDTH.area + 2 * WIDTH.value + WIDTH.axis + 5;

type Axis = {readonly rows: ReadonlyMap<string, Line>; readonly ticks: Line};
const axes = oncePer((_: Dataset) => new Map<string, Axis>());

/** Every campaign and report on one time axis, laid out once for each set of signs. */
function axis(view: View): Axis {
	const {dataset} = view.world;
	const known = axes(dataset);
	const key = view.glyphs.bar;
	const found = known.get(key);
	if (found) {
		return found;
	}
	const records = [...dataset.tables.campaigns, ...dataset.tables.reports];
	const {rows, ticks} = timelineLines(
		view,
		records.map(record => record.period),
		WIDTH.axis,
	);
	const made = {rows: new Map(records.map((record, i) => [record.id, rows[i] ?? []])), ticks};
	known.set(key, made);
	return made;
}

function compose(
	view: View,
	name: Line,
	when: string,
	area: string,
	cases: Figure | undefined,
	suspects: Figure | undefined,
	onAxis: Line,
	width: number,
): Line[] {
	const value = (figure: Figure | undefined): Line =>
		figure ? valueSpans(view, figure, WIDTH.value) : [{text: '', token: 'muted'}];
	return rowOf(view)(
		cellsOf(name, when, area, value(cases), value(suspects), onAxis),
		width,

		NAME,
	);
}

function cellsOf(
	name: Line | string,
	when: string,
	area: string,
	cases: Line | string,
	suspects: Line | string,
	timeline: Line,
): Cell[] {
	return [
		{content: name, width: 0},
		{content: when, width: WIDTH.period, token: 'muted', drop: 1},
		{content: area, width: WIDTH.area, token: 'muted', drop: 3},
		{content: cases, width: WIDTH.value, align: 'right', drop: 0},
		{content: suspects, width: WIDTH.value, align: 'right', drop: 2},
		{content: timeline, width: WIDTH.axis, drop: 4},
	];
}

export function campaignTitles(view: View, width: number): Line {
	return columns(
		cellsOf(
			`  ${view.t('column.campaign')}`,
			view.t('column.period'),
			view.t('column.area'),
			`${view.t('column.cases')} `,
			`${view.t('column.suspects')} `,
			width >= WIDE ? axis(view).ticks : [],
		),
		width,
		view.glyphs.ellipsis,
		NAME,
	);
}
