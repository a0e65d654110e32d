import {besideCases} from '../../../model/dataset.ts';
import type {Report} from '../../../model/types.ts';
import {type Block, blank, prose} from '../block.ts';
import {period} from '../figure-line.ts';
import type {View} from '../view.ts';
import {figureLines, periodWithBasis} from './campaign.ts';
import {field} from './field.ts';

export function reportDetail(view: View, report: Report, width: number): Block[] {
	const {dataset} = view.world;
	const figures = besideCases(dataset.figuresOfReport.get(report.id) ?? []);
	const all = dataset.figuresOfReport.get(report.id)?.length ?? 0;
	const {published, source} = report;
	return [
		...prose(view.say(report.label), width, 'title'),
		...prose(view.say(report.title), width),
		blank,
		...field(view, 'field.publisher', view.say(dataset.publisher.get(report.publisher)?.label), width),
		...field(view, 'field.carrier', view.say(report.carrier), width),
		...field(
			view,
			'field.published',
			view.t('join.aside', {
				text: period(view, {start: published.date, end: published.date}),
				aside: view.t(`basis.${published.basis}`),
			}),
			width,
		),
		...field(view, 'field.period', periodWithBasis(view, report.period), width),
		...field(view, 'field.area', view.say(dataset.area.get(report.area)?.label, report.area), width),
		...field(
			view,
			'field.language',
			view.t('join.comma', {
				a: view.t(`language.${source.language}`),
				b: view.t(`translation.${source.translation}`),
			}),
			width,
		),
		...field(
			view,
			'field.quality',
			view.t('join.colon', {
				a: view.t(`quality.${report.quality.rating}`),
				b: view.say(report.quality.note),
			}),
			width,
		),
		...field(view, 'field.count', view.t('count.figures', {n: all}), width),
		...field(view, 'field.file', source.file, width, 'muted'),
		blank,
		...prose(view.say(report.summary), width),
		...figureLines(view, figures, width),
		...field(
			view,
			'field.note',
			view.state.lang === 'zh' ? (published.noteZh ?? published.note) : published.note,
			width,
			'muted',
		),
	];
}
