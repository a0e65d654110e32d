import {besideCases, casesOfCampaign} from '../../../model/dataset.ts';
import {months} from '../../../model/period.ts';
import type {Campaign, Figure} from '../../../model/types.ts';
import {type Block, blank, lineBlocks, prose} from '../block.ts';
import {figureLine, period} from '../figure-line.ts';
import type {View} from '../view.ts';
import {atMost, field, section} from './field.ts';
import {sourceFields} from './source.ts';

export function campaignDetail(view: View, campaign: Campaign, width: number): Block[] {
	const {dataset} = view.world;
	const figures = besideCases(dataset.figuresOfCampaign.get(campaign.id) ?? []);
	const parent = campaign.parent ? dataset.campaign.get(campaign.parent) : undefined;
	const other = view.state.lang === 'en' ? campaign.label.zh : campaign.label.en;
	const cases = casesOfCampaign(dataset, campaign.id);
	return [
		...prose(view.say(campaign.label), width, 'title'),
		...prose(other, width, 'muted'),
		blank,
		...field(view, 'field.period', periodWithBasis(view, campaign.period), width),
		...field(view, 'field.area', view.say(dataset.area.get(campaign.area)?.label, campaign.area), width),
		...field(view, 'field.partOf', parent && view.say(parent.label), width),
		...field(view, 'field.aliases', campaign.aliases.join(view.t('join.list')), width),
		blank,
		...prose(view.say(campaign.summary), width),
		...figureLines(view, figures, width),
		...(cases.length > 0 ? section(view, 'section.cases', cases.length) : []),
		...atMost(view, cases, width, record => prose(`${view.glyphs.bullet} ${view.say(record.label)}`, width)),
		...campaign.reports.flatMap(report => sourceFields(view, report, width)),
		...field(view, 'field.id', campaign.id, width, 'muted'),
	];
}

/** Figures one a line, each a place for the cursor. */
export function figureLines(view: View, figures: readonly Figure[], width: number): Block[] {
	return figures.length === 0
		? []
		: [
				...section(view, 'section.figures', figures.length),
				...atMost(view, figures, width, figure => lineBlocks(figureLine(view, figure, width), figure.id)),
			];
}

export function periodWithBasis(
	view: View,
	span: {start: string; end: string; basis: 'stated' | 'inferred'},
): string {
	const basis = view.t(span.basis === 'stated' ? 'basis.stated' : 'basis.inferred');
	const text = view.t('join.comma', {a: period(view, span), b: view.t('months', {n: months(span)})});
	return view.t('join.aside', {text, aside: basis});
}
