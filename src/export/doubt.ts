/** What a reader must know before using a figure. Every form that leaves the program carries it. */
import type {Figure, Lang} from '../model/types.ts';
import {intervalWords} from '../text/figure.ts';
import {plain} from '../text/number.ts';

const end = (text: string): string => text.replace(/[.。\s]+$/, '');

function bound(figure: Figure, lang: Lang): string[] {
	const interval = intervalWords(figure, lang);
	if (figure.value === null || figure.bound === 'exact' || interval === undefined) {
		return [];
	}
	const en = {
		at_least: 'a lower bound',
		about: 'an approximate number',
		nearly: 'not quite reached',
		at_most: 'an upper bound',
		exact: '',
	};
	const zh = {at_least: '下限', about: '约数', nearly: '接近数', at_most: '上限', exact: ''};
	return lang === 'zh'
		? [`${zh[figure.bound]}，按惯例读作${interval}`]
		: [`${en[figure.bound]}, by convention ${interval}`];
}

function correction(figure: Figure, lang: Lang): string[] {
	const reason = figure.reading ? end(figure.reading.reason) : '';
	const source = figure.reading?.source;
	if (figure.status === 'corrected') {
		const changed = figure.printedValue !== figure.value;
		if (lang === 'zh') {
			const head = changed ? `原文印作“${figure.printed}”，已订正` : '读法已订正';
			return [`${head}：${reason}${source ? `（${source}）` : ''}`];
		}
		const head = changed ? `corrected from ${figure.printed}` : 'reading corrected';
		return [`${head}: ${reason}${source ? ` (${source})` : ''}`];
	}
	if (figure.status === 'damaged') {
		const likely = figure.reading?.likely ?? null;
		const guess =
			likely === null
				? ''
				: lang === 'zh'
					? `；按惯例可能为${plain(likely)}`
					: `; likely ${plain(likely)} by convention`;
		return lang === 'zh'
			? [`原文受损，印作“${figure.printed}”：${reason}${guess}`]
			: [`damaged in the source, printed “${figure.printed}”: ${reason}${guess}`];
	}
	return [];
}

/** @returns clauses without a full stop; none where the figure is exact and as printed in a stated period */
export function doubts(figure: Figure, lang: Lang): string[] {
	const inferred = lang === 'zh' ? '时段为推断' : 'period inferred';
	return [
		...correction(figure, lang),
		...bound(figure, lang),
		...(figure.period.basis === 'inferred' ? [inferred] : []),
	];
}

/** The same as one sentence, or nothing. */
export function doubtSentence(figure: Figure, lang: Lang): string {
	const all = doubts(figure, lang);
	if (all.length === 0) {
		return '';
	}
	const text = all.join(lang === 'zh' ? '；' : '; ');
	return lang === 'zh' ? `注意：${text}。` : `Note: ${text}.`;
}
