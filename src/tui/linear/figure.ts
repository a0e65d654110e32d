/** A figure as it is said: bound, status and doubt in words. */
import type {Figure} from '../../model/types.ts';
import {figureNumber, figureWithUnit} from '../../text/figure.ts';
import {metricLabel, placedScope} from '../view/figure-line.ts';
import type {View} from '../view/view.ts';

/** `more than 4,200 suspects, corrected`; of a value that nobody can defend, what is printed. */
export function amountWords(view: View, figure: Figure): string {
	const unit = view.world.dataset.unit.get(figure.unit);
	const amount =
		figure.value === null
			? view.t('say.printed', {printed: figure.printed})
			: figureWithUnit(figure, unit, view.state.lang);
	return figure.status === 'as_printed'
		? amount
		: `${amount}${view.t('say.comma')}${view.t(`say.${figure.status}`)}`;
}

/** `Suspects arrested, Gansu: Gambling: more than 70 suspects`, without a full stop. */
export const figureWords = (view: View, figure: Figure): string =>
	`${metricLabel(view, figure)}${view.t('say.comma')}${placedScope(view, figure)}${view.t('say.colon')}${amountWords(view, figure)}`;

/** `cases solved more than 410`: in the middle of a sentence. */
export function totalWords(view: View, figure: Figure): string {
	const {lang} = view.state;
	const metric = metricLabel(view, figure);
	const number =
		figure.value === null ? view.t('say.printed', {printed: figure.printed}) : figureNumber(figure, lang);
	const doubt =
		figure.status === 'as_printed' ? '' : `${view.t('say.comma')}${view.t(`say.${figure.status}`)}`;
	return lang === 'zh' ? `${metric}${number}${doubt}` : `${lower(metric)} ${number}${doubt}`;
}

/** Abbreviations and names keep their capitals. */
const lower = (text: string): string =>
	/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
