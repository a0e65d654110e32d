import type {Figure} from '../../../model/types.ts';
import {figureWithUnit, intervalWords} from '../../../text/figure.ts';
import {group} from '../../../text/number.ts';
import {span} from '../../theme/paint.ts';
import {type Block, blank, lineBlock, prose} from '../block.ts';
import {categoryLabel, metricLabel, period, statusMark} from '../figure-line.ts';
import type {View} from '../view.ts';
import {evidenceBlocks} from './evidence.ts';
import {field} from './field.ts';
import {sourceFields} from './source.ts';

/** One figure, whole: what is read, what is printed, why, and where it stands. */
export function figureDetail(view: View, figure: Figure, width: number): Block[] {
	const {dataset} = view.world;
	const {lang} = view.state;
	const unit = dataset.unit.get(figure.unit);
	const metric = dataset.metric.get(figure.metric);
	const own = figure.case ? dataset.case.get(figure.case) : undefined;
	const campaign = figure.campaign ? dataset.campaign.get(figure.campaign) : undefined;
	const basis = view.t(figure.period.basis === 'stated' ? 'basis.stated' : 'basis.inferred');
	return [
		lineBlock(
			[span(figureWithUnit(figure, unit, lang), 'number'), {text: ' '}, statusMark(view, figure)],
			figure.id,
		),
		lineBlock([span(`${metricLabel(view, figure)} ${view.glyphs.bullet} ${categoryLabel(view, figure)}`)]),
		blank,
		...story(view, figure, width),
		...field(view, 'field.case', own && view.say(own.label), width),
		...field(view, 'field.campaign', campaign && view.say(campaign.label), width),
		...field(view, 'field.area', view.say(dataset.area.get(figure.area)?.label, figure.area), width),
		...field(view, 'field.period', `${period(view, figure.period)} (${basis})`, width),
		...field(view, 'field.interval', interval(view, figure), width),
		...field(view, 'field.printed', `"${figure.printed}"`, width),
		...field(view, 'field.note', lang === 'zh' ? (figure.noteZh ?? figure.note) : figure.note, width),
		...field(view, 'field.partOf', figure.partOf.join(', '), width),
		...field(view, 'field.counts', metric && view.say(metric.definition), width, 'muted'),
		...evidenceBlocks(view, [figure], width),
		...sourceFields(view, figure.report, width),
		...field(view, 'field.id', figure.id, width, 'muted'),
	];
}

function interval(view: View, figure: Figure): string | undefined {
	const words = intervalWords(figure, view.state.lang);
	if (words === undefined || figure.low === figure.high) {
		return undefined;
	}
	return `${words} (${view.t(`convention.${figure.bound}`)})`;
}

/** A damaged or corrected figure tells its story in two lines: what is printed and read, why and how sure. */
function story(view: View, figure: Figure, width: number): Block[] {
	if (figure.status === 'as_printed') {
		return [];
	}
	const {reading} = figure;
	const read = figure.value === null ? view.t('reading.none') : group(figure.value);
	const first = view.t(`story.${figure.status}`, {printed: figure.printed, read});
	const likely =
		reading?.likely != null ? ` ${view.t('reading.likely', {value: group(reading.likely)})}` : '';
	const source = [reading?.source, reading?.url].filter(Boolean).join(', ');
	const sure = reading
		? view.t('reading.sure', {confidence: view.t(`confidence.${reading.confidence}`)})
		: '';
	const second = [reading?.reason, source && `(${source})`, sure].filter(Boolean).join(' ');
	return [
		...prose(first + likely, width, figure.status === 'damaged' ? 'bad' : 'care'),
		...prose(second, width),
		blank,
	];
}
