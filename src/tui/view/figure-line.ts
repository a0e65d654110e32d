/** One figure on one line, the same wherever figures are listed. */
import type {Figure} from '../../model/types.ts';
import {figureCell, figureNumber, unitWord} from '../../text/figure.ts';
import {periodShort, periodText, periodWords} from '../../text/period.ts';
import {type Line, type Span, span} from '../theme/paint.ts';
import {tallColumns} from './columns.ts';
import type {View} from './view.ts';

/** `!` damaged, `*` corrected: known without colour. */
export function statusMark(view: View, figure: Figure): Span {
	if (figure.status === 'damaged') {
		return {text: view.glyphs.damaged, token: 'bad'};
	}
	return figure.status === 'corrected' ? {text: view.glyphs.corrected, token: 'care'} : {text: ' '};
}

/** @param cells room for value and mark */
export function valueSpans(view: View, figure: Figure, cells: number): Line {
	const {lang, ascii} = view.state;
	if (view.spoken) {
		return [span(figureNumber(figure, lang))];
	}
	return [span(figureCell(figure, lang, ascii, cells - 1), 'number'), statusMark(view, figure)];
}

export const metricLabel = (view: View, figure: Figure): string =>
	view.say(view.world.dataset.metric.get(figure.metric)?.label, figure.metric);

export const categoryLabel = (view: View, figure: Figure): string =>
	view.say(view.world.dataset.category.get(figure.category)?.label, figure.category);

/** What the figure is about: its case where it has one, else its category. */
export function scopeLabel(view: View, figure: Figure): string {
	const own = figure.case ? view.world.dataset.case.get(figure.case) : undefined;
	return own ? view.say(own.label) : categoryLabel(view, figure);
}

export const period = (view: View, span_: {start: string; end: string}): string =>
	view.spoken ? periodWords(span_, view.state.lang) : periodText(span_, view.state.lang, view.glyphs.to);

/** For columns: never wider than 16 cells; `?` where it is inferred, not stated. */
export const shortPeriod = (view: View, span_: {start: string; end: string; basis?: string}): string =>
	view.spoken
		? `${periodWords(span_, view.state.lang)}${span_.basis === 'inferred' ? `${view.t('say.comma')}${view.t('basis.inferred')}` : ''}`
		: `${periodShort(span_, view.state.lang, view.glyphs.to)}${span_.basis === 'inferred' ? '?' : ''}`;

/** The area, where it is not the whole country: a province is never mistaken for the nation. */
export function placedScope(view: View, figure: Figure): string {
	const area = view.world.dataset.area.get(figure.area);
	const scope = scopeLabel(view, figure);
	return figure.case || !area || area.level === 'country'
		? scope
		: view.t('join.colon', {a: view.say(area.label), b: scope});
}

/** The metric, with the category where that says more than all of cybercrime. */
export function figureName(view: View, figure: Figure): string {
	const metric = metricLabel(view, figure);
	return figure.category === 'cybercrime'
		? metric
		: view.t('join.colon', {a: metric, b: categoryLabel(view, figure)});
}

/** Value, unit, metric and category: for the details of reports and campaigns. */
export function figureLine(view: View, figure: Figure, width: number): Line[] {
	const unit = unitWord(figure, view.world.dataset.unit.get(figure.unit), view.state.lang);
	return tallColumns(
		[
			{content: valueSpans(view, figure, 16), width: 16, align: 'right'},
			{content: unit, width: 16, token: 'muted', drop: 2},
			{content: figureName(view, figure), width: 0},
		],
		width,
		view.glyphs.ellipsis,
	);
}
