import type {Case, Figure} from '../../../model/types.ts';
import {figureCell, unitWord} from '../../../text/figure.ts';
import {width as cells} from '../../../text/width.ts';
import {span} from '../../theme/paint.ts';
import {type Block, blank, lineBlock, prose, type TableModel} from '../block.ts';
import {metricLabel, period, statusMark} from '../figure-line.ts';
import type {View} from '../view.ts';
import {evidenceBlocks} from './evidence.ts';
import {field} from './field.ts';
import {sourceFields} from './source.ts';

/** One investigation: where, when, what, and every figure told of it. */
export function caseDetail(view: View, record: Case, width: number): Block[] {
	const {dataset} = view.world;
	const figures = dataset.figuresOfCase.get(record.id) ?? [];
	const campaign = record.campaign ? dataset.campaign.get(record.campaign) : undefined;
	const basis = view.t(record.period.basis === 'stated' ? 'basis.stated' : 'basis.inferred');
	const other = view.state.lang === 'en' ? record.label.zh : record.label.en;
	return [
		...prose(view.say(record.label), width, 'title'),
		...prose(other, width, 'muted'),
		blank,
		...field(view, 'field.place', view.say(record.place), width),
		...field(
			view,
			'field.date',
			view.t('join.aside', {text: period(view, record.period), aside: basis}),
			width,
		),
		...field(view, 'field.crime', view.say(dataset.category.get(record.category)?.label), width),
		...field(view, 'field.campaign', campaign && view.say(campaign.label), width),
		...field(view, 'field.aliases', record.aliases.join(view.t('join.list')), width),
		blank,
		...prose(view.say(record.summary), width),
		...(figures.length > 0
			? [{kind: 'table', table: figureTable(view, figures, width)} as const]
			: [blank, lineBlock([span(view.t('empty.caseFigures'), 'muted')])]),
		...evidenceBlocks(view, figures, width),
		...sourceFields(view, record.report, width),
		...field(view, 'field.id', record.id, width, 'muted'),
	];
}

function figureTable(view: View, figures: readonly Figure[], width: number): TableModel {
	const {lang, ascii} = view.state;
	// Borders and padding take ten cells; the value is never cut, so it may have the most.
	const room = Math.max(10, Math.floor((width - 10) * 0.5));
	const value = (figure: Figure): string => figureCell(figure, lang, ascii, room - 1);
	const valueWidth = Math.max(
		cells(view.t('column.value')),
		...figures.map(figure => cells(value(figure)) + 1),
	);
	const rest = Math.max(6, width - valueWidth - 10);
	const unit = (figure: Figure): string => unitWord(figure, view.world.dataset.unit.get(figure.unit), lang);
	const unitWidth = Math.min(
		Math.max(3, Math.floor(rest * 0.4)),
		Math.max(cells(view.t('column.unit')), ...figures.map(figure => cells(unit(figure)))),
	);
	return {
		columns: [
			{title: view.t('column.value'), width: valueWidth, align: 'right'},
			{title: view.t('column.unit'), width: unitWidth, align: 'left'},
			{title: view.t('column.metric'), width: rest - unitWidth, align: 'left'},
		],
		rows: figures.map(figure => ({
			figure: figure.id,
			cells: [
				[span(value(figure), 'number'), statusMark(view, figure)],
				[span(unit(figure))],
				[span(metricLabel(view, figure))],
			],
		})),
	};
}
