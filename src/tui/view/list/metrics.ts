import {ASCII_BLOCKS, BLOCKS, sparkline} from '../../../chart/sparkline.ts';
import {seriesOf} from '../../../compare/index.ts';
import type {Dataset} from '../../../model/dataset.ts';
import {oncePer} from '../../../model/once-per.ts';
import type {Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {metricSorts} from '../../state/rows/metrics.ts';
import {type Line, span} from '../../theme/paint.ts';
import {bar} from '../bar.ts';
import {type Cell, columns} from '../columns.ts';
import {metricLabel, placedScope, shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {rowOf} from '../view.ts';

const WIDTH = {period: 16, bar: 10};

/** In a narrow list long numbers take a scale word, so that names have room. */
const valueWidth = (total: number): number => (total < 64 ? 12 : 16);

/** A metric's heading, or one figure: what it is about, when, its value and a bar on the metric's own scale. */
export function metricLine(view: View, row: Row, width: number): Line[] {
	const {dataset} = view.world;
	if (row.kind === 'heading') {
		const metric = dataset.metric.get(row.ref);
		const count = dataset.figuresOfMetric.get(row.ref)?.length ?? 0;
		const name: Line = [span(view.say(metric?.label, row.ref), 'title'), span(`  ${count}`, 'muted')];
		return [
			columns(
				[
					{content: name, width: 0},
					{content: spark(view, row.ref), width: WIDTH.bar, drop: 1},
				],
				width,
				view.glyphs.ellipsis,
				40,
			),
		];
	}
	const figure = dataset.figure.get(row.ref);
	if (!figure) {
		return [];
	}
	const flat = metricSorts[view.state.lists.metrics.sort % metricSorts.length] !== 'metric';
	const name = flat
		? view.t('join.colon', {a: metricLabel(view, figure), b: placedScope(view, figure)})
		: `  ${placedScope(view, figure)}`;
	return rowOf(view)(
		cellsOf(
			width,
			name,
			shortPeriod(view, figure.period),
			valueSpans(view, figure, valueWidth(width)),
			figureBar(view, figure),
		),
		width,
	);
}

/** The longest line of periods that the metric has, as small bars; nothing where there is but one. */
function spark(view: View, metric: string): Line {
	const [line] = seriesOf(view.world.dataset, metric, {parallel: true});
	if (!line || line.points.length < 2) {
		return [];
	}
	const glyphs = view.state.ascii ? ASCII_BLOCKS : BLOCKS;
	return sparkline(line.points, WIDTH.bar, glyphs).map(({text, role}) => ({
		text,
		token: role === 'value' ? 'bar' : role === 'gap' ? undefined : 'barUncertain',
	}));
}

/** On the scale of the same metric and unit in the same area, so that no case or province is drawn against the nation. */
function figureBar(view: View, figure: Figure): Line {
	const peers = scalesOf(view.world.dataset, figure.metric).get(scaleKey(figure));
	if (!peers || peers.count < 2 || figure.low === null || figure.high === null) {
		return [{text: ' '.repeat(WIDTH.bar)}];
	}
	return bar(figure.low, figure.high, peers.max, WIDTH.bar, view.glyphs);
}

type Scale = {count: number; max: number};

const scaleKey = ({unit, level, area}: Figure): string => `${unit} ${level === 'case' ? 'case' : area}`;

const scales = oncePer((_: Dataset) => new Map<string, Map<string, Scale>>());

/** The scales of a metric by unit and area; once for each metric, for its figures may be many. */
function scalesOf(dataset: Dataset, metric: string): Map<string, Scale> {
	const known = scales(dataset);
	let found = known.get(metric);
	if (!found) {
		found = new Map();
		for (const figure of dataset.figuresOfMetric.get(metric) ?? []) {
			const key = scaleKey(figure);
			const scale = found.get(key) ?? {count: 0, max: 0};
			scale.count++;
			scale.max = Math.max(scale.max, figure.high ?? 0);
			found.set(key, scale);
		}
		known.set(metric, found);
	}
	return found;
}

function cellsOf(
	total: number,
	name: string,
	when: string,
	value: Line | string,
	bar_: Line | string,
): Cell[] {
	return [
		{content: name, width: 0},
		{content: when, width: WIDTH.period, token: 'muted', drop: 1},
		{content: value, width: valueWidth(total), align: 'right'},
		{content: bar_, width: WIDTH.bar, drop: 2},
	];
}

export function metricTitles(view: View, width: number): Line {
	return columns(
		cellsOf(
			width,
			`  ${view.t('column.category')}`,
			view.t('column.period'),
			`${view.t('column.value')} `,
			'',
		),
		width,
		view.glyphs.ellipsis,
	);
}
