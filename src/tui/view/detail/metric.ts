import type {Metric} from '../../../model/types.ts';
import {type Block, blank, prose} from '../block.ts';
import type {View} from '../view.ts';
import {figureLines} from './campaign.ts';
import {field} from './field.ts';
import {overTime} from './over-time.ts';

/** What is counted and by which act, what it is easily mistaken for, and where it is reported. */
export function metricDetail(view: View, metric: Metric, width: number): Block[] {
	const {dataset} = view.world;
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
		...figureLines(view, dataset.figuresOfMetric.get(metric.id) ?? [], width),
		...field(view, 'field.id', metric.id, width, 'muted'),
	];
}
