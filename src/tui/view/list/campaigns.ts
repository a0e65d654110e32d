import {headline} from '../../../model/headline.ts';
import type {Campaign, Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {type Line, span} from '../../theme/paint.ts';
import {type Cell, columns} from '../columns.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';

const WIDTH = {period: 15, area: 8, value: 10};
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
	const totals = headline(figures.filter(figure => figure.level !== 'case'));
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
		width,
	);
}

function compose(
	view: View,
	name: Line,
	when: string,
	area: string,
	cases: Figure | undefined,
	suspects: Figure | undefined,
	width: number,
): Line {
	const value = (figure: Figure | undefined): Line =>
		figure ? valueSpans(view, figure, WIDTH.value) : [{text: '', token: 'muted'}];
	return columns(cellsOf(name, when, area, value(cases), value(suspects)), width, view.glyphs.ellipsis, NAME);
}

function cellsOf(
	name: Line | string,
	when: string,
	area: string,
	cases: Line | string,
	suspects: Line | string,
): Cell[] {
	return [
		{content: name, width: 0},
		{content: when, width: WIDTH.period, token: 'muted', drop: 1},
		{content: area, width: WIDTH.area, token: 'muted', drop: 3},
		{content: cases, width: WIDTH.value, align: 'right', drop: 0},
		{content: suspects, width: WIDTH.value, align: 'right', drop: 2},
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
		),
		width,
		view.glyphs.ellipsis,
		NAME,
	);
}
