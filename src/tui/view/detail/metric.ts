import type {Figure, Metric} from '../../../model/types.ts';
import type {Line} from '../../theme/paint.ts';
import {type Block, blank, lineBlocks, prose} from '../block.ts';
import {tallColumns} from '../columns.ts';
import {placedScope, shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {atMost, field, section} from './field.ts';
import {overTime} from './over-time.ts';

/** What is counted and by which act, what it is easily mistaken for, and where it is reported. */
export function metricDetail(view: View, metric: Metric, width: number): Block[] {
	const {dataset} = view.world;
	const figures = dataset.figuresOfMetric.get(metric.id) ?? [];
	const near = metric.near
		.filter(id => (dataset.figuresOfMetric.get(id)?.length ?? 0) > 0)
		.map(id => view.say(dataset.metric.get(id)?.label, id));
	return [
		...prose(view.say(metric.label), width, 'title'),
		...prose(view.state.lang === 'en' ? metric.label.zh : metric.label.en, width, 'muted'),
		blank,
		...prose(view.say(metric.definition), width),
		blank,
		...field(view, 'field.act', view.say(metric.act), width),
		...field(view, 'field.near', near.join('; '), width),
		...overTime(view, metric.id, width),
		...section(view, 'section.figures', figures.length),
		...atMost(view, figures, width, figure => lineBlocks(scopeLine(view, figure, width), figure.id)),
		...field(view, 'field.id', metric.id, width, 'muted'),
	];
}

/** Within one metric: value, what it is about, when. */
function scopeLine(view: View, figure: Figure, width: number): Line[] {
	return tallColumns(
		[
			{content: valueSpans(view, figure, 16), width: 16, align: 'right'},
			{content: placedScope(view, figure), width: 0},
			{content: shortPeriod(view, figure.period), width: 16, token: 'muted', drop: 1},
		],
		width,
		view.glyphs.ellipsis,
	);
}
