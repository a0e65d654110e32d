import {headline} from '../../../model/headline.ts';
import type {Campaign, Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {type Line, span} from '../../theme/paint.ts';
import {type Cell, columns} from '../columns.ts';
import {timelineLines} from '../detail/over-time.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';

const WIDTH = {period: 15, area: 8, value: 10, axis: 28};
const NAME = 26;

/** A campaign or a report without one: name in its place in the tree, period, headline totals. */
export function campaignLine(view: View, row: Row & {kind: 'campaign' | 'report'}, width: number): Line {
	const {dataset} = view.world;
	const record = row.kind === 'campaign' ? dataset.campaign.get(row.ref) : dataset.report.get(row.ref);
	if (!record) {
		return [];
	}
	const figures =
		row.kind === 'campaign'
			? (dataset.figuresOfCampaign.get(row.ref) ?? [])
			: (dataset.figuresOfReport.get(row.ref) ?? []);
	const told = figures.filter(figure => figure.level !== 'case');
	// A parallel report's later total does not replace what the reports themselves state.
	const own = told.filter(figure => dataset.report.get(figure.report)?.tier === 'primary');
	const totals = headline(own.length > 0 ? own : told);
	const indent = '  '.repeat(row.depth ?? 0);
	const open = row.kind === 'campaign' ? row.open : null;
	const sign = open === null ? '  ' : `${open ? view.glyphs.open : view.glyphs.closed} `;
	const name = span(
		`${indent}${sign}${view.say(record.label)}`,
		(row.depth ?? 0) === 0 ? 'title' : undefined,
	);
	return compose(
		view,
		[name],
		shortPeriod(view, (record as Campaign).period),
		view.say(dataset.area.get(record.area)?.label, record.area),
		totals.cases,
		totals.suspects,
		axis(view).rows[axisIndex(view, row.ref)] ?? [],
		width,
	);
}

/** Every campaign and report on one time axis; drawn where the window is wide. */
function axis(view: View): ReturnType<typeof timelineLines> {
	const {campaigns, reports} = view.world.dataset.tables;
	return timelineLines(
		view,
		[...campaigns, ...reports].map(record => record.period),
		WIDTH.axis,
	);
}

function axisIndex(view: View, id: string): number {
	const {campaigns, reports} = view.world.dataset.tables;
	return [...campaigns, ...reports].findIndex(record => record.id === id);
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
): Line {
	const value = (figure: Figure | undefined): Line =>
		figure ? valueSpans(view, figure, WIDTH.value) : [{text: '', token: 'muted'}];
	return columns(
		cellsOf(name, when, area, value(cases), value(suspects), onAxis),
		width,
		view.glyphs.ellipsis,
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
			axis(view).ticks,
		),
		width,
		view.glyphs.ellipsis,
		NAME,
	);
}
