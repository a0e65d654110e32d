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
		...field(
			view,
			'field.period',
			view.t('join.aside', {text: period(view, figure.period), aside: basis}),
			width,
		),
		...field(view, 'field.interval', interval(view, figure), width),
		...field(view, 'field.printed', `"${figure.printed}"`, width),
		...field(view, 'field.note', lang === 'zh' ? (figure.noteZh ?? figure.note) : figure.note, width),
		...field(view, 'field.partOf', figure.partOf.join(view.t('join.list')), width),
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
	return view.t('join.aside', {text: words, aside: view.t(`convention.${figure.bound}`)});
}

/**
 * A damaged or corrected figure tells its story in two lines: what is printed and read, why and how sure.
 * A parallel report's figure has the second line only: where it was found and how sure that is.
 */
function story(view: View, figure: Figure, width: number): Block[] {
	const {reading} = figure;
	if (reading === null) {
		return [];
	}
	const unit = view.world.dataset.unit.get(figure.unit);
	const read = figure.value === null ? view.t('reading.none') : figureWithUnit(figure, unit, view.state.lang);
	const first = view.t(`story.${figure.status}`, {printed: figure.printed, read});
	const zh = view.state.lang === 'zh';
	const [open, comma, close, space] = zh ? ['（', '，', '）', ''] : ['(', ', ', ')', ' '];
	const likely =
		reading.likely === null ? '' : `${space}${view.t('reading.likely', {value: group(reading.likely)})}`;
	const found = [reading.original && `“${reading.original}”`, reading.source].filter(Boolean).join(comma);
	const second = [
		(zh ? reading.reasonZh : null) ?? reading.reason,
		found && `${open}${found}${close}`,
		view.t('reading.sure', {confidence: view.t(`confidence.${reading.confidence}`)}),
	];
	return [
		...(figure.status === 'as_printed'
			? []
			: prose(first + likely, width, figure.status === 'damaged' ? 'bad' : 'care')),
		...prose(second.filter(Boolean).join(space), width),
		...(reading.url === null ? [] : prose(reading.url, width, 'muted')),
		blank,
	];
}
