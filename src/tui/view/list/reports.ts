import type {Row} from '../../state/rows/index.ts';
import type {Line} from '../../theme/paint.ts';
import {type Cell, columns} from '../columns.ts';
import {shortPeriod} from '../figure-line.ts';
import type {View} from '../view.ts';
import {rowOf} from '../view.ts';

/** Publishers are told apart by the end of their labels. */
const NAME = 32;

export function reportLine(view: View, row: Row, width: number): Line[] {
	const {dataset} = view.world;
	const report = dataset.report.get(row.ref);
	if (!report) {
		return [];
	}
	const translated = report.source.translation === 'machine' ? ` ${view.t('short.machine')}` : '';
	return rowOf(view)(
		cellsOf(
			view.say(report.label),
			shortPeriod(view, report.period),
			report.published.date,
			`${view.t(`language.${report.source.language}`)}${translated}`,
			view.t(`quality.${report.quality.rating}`),
			String(dataset.figuresOfReport.get(report.id)?.length ?? 0),
		),
		width,

		NAME,
	);
}

function cellsOf(
	name: string,
	when: string,
	published: string,
	language: string,
	quality: string,
	figures: string,
): Cell[] {
	return [
		{content: name, width: 0},
		{content: when, width: 16, token: 'muted', drop: 0},
		{content: published, width: 10, token: 'muted', drop: 2},
		{content: language, width: 17, token: 'muted', drop: 4},
		{content: quality, width: 8, token: 'muted', drop: 1},
		{content: figures, width: 7, align: 'right', drop: 3},
	];
}

export function reportTitles(view: View, width: number): Line {
	return columns(
		cellsOf(
			view.t('column.report'),
			view.t('column.period'),
			view.t('column.published'),
			view.t('column.language'),
			view.t('column.quality'),
			view.t('column.figures'),
		),
		width,
		view.glyphs.ellipsis,
		NAME,
	);
}
