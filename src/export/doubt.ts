/** What a reader must know before using a figure. Every form that leaves the program carries it. */
import type {Both, Figure, Lang} from '../model/types.ts';
import {intervalWords} from '../text/figure.ts';
import {plain} from '../text/number.ts';

const BOUNDS: Readonly<Record<Figure['bound'], Both>> = {
	exact: {en: '', zh: ''},
	at_least: {en: 'a lower bound', zh: '下限'},
	about: {en: 'an approximate number', zh: '约数'},
	nearly: {en: 'not quite reached', zh: '接近数'},
	at_most: {en: 'an upper bound', zh: '上限'},
};

const end = (text: string): string => text.replace(/[.。\s]+$/, '');

function bound(figure: Figure, lang: Lang): string[] {
	const interval = intervalWords(figure, lang);
	if (figure.value === null || figure.bound === 'exact' || interval === undefined) {
		return [];
	}
	const word = BOUNDS[figure.bound][lang];
	return [lang === 'zh' ? `${word}，按惯例读作${interval}` : `${word}, by convention ${interval}`];
}

function correction(figure: Figure, lang: Lang): string[] {
	const {reading} = figure;
	const reason = reading ? end(lang === 'zh' ? (reading.reasonZh ?? reading.reason) : reading.reason) : '';
	const source = reading?.source;
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
	if (reading) {
		// As printed and yet with a reading: the number of a parallel report, whose text is not held.
		return lang === 'zh'
			? [`旁证报道，未存文本${source ? `（${source}）` : ''}，可信度：${SURE_ZH[reading.confidence]}`]
			: [
					`from a parallel report whose text is not held${source ? ` (${source})` : ''}, confidence ${reading.confidence}`,
				];
	}
	return [];
}

const SURE_ZH = {high: '高', medium: '中', low: '低', none: '无'} as const;

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

/** The same in a few words, for places that hold no sentence: `corrected from 290; lower bound`. */
export function doubtWords(figure: Figure, lang: Lang): string {
	const zh = lang === 'zh';
	const words: string[] = [];
	if (figure.status === 'corrected') {
		words.push(
			figure.printedValue === figure.value
				? zh
					? '读法已订正'
					: 'reading corrected'
				: zh
					? `原文印作“${figure.printed}”，已订正`
					: `corrected from ${figure.printed}`,
		);
	} else if (figure.status === 'damaged') {
		words.push(
			zh ? `原文受损，印作“${figure.printed}”` : `damaged in the source, printed “${figure.printed}”`,
		);
	}
	if (figure.status === 'as_printed' && figure.reading) {
		words.push(zh ? '旁证报道' : 'from a parallel report');
	}
	if (figure.value !== null && figure.bound !== 'exact') {
		words.push(BOUNDS[figure.bound][lang]);
	}
	if (figure.period.basis === 'inferred') {
		words.push(zh ? '时段为推断' : 'period inferred');
	}
	return words.join(zh ? '；' : '; ');
}
