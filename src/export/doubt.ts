/** What a reader must know before using a figure. Every form that leaves the program carries it. */
import type {Both, Figure, Lang, Unit} from '../model/types.ts';
import {intervalWords, unitWord} from '../text/figure.ts';
import {boundWord, number} from '../text/number.ts';

const BOUNDS: Readonly<Record<Figure['bound'], Both>> = {
	exact: {en: '', zh: ''},
	at_least: {en: 'a lower bound', zh: '下限'},
	about: {en: 'an approximate number', zh: '约数'},
	nearly: {en: 'not quite reached', zh: '接近数'},
	at_most: {en: 'an upper bound', zh: '上限'},
};
const SURE_ZH = {high: '高', medium: '中', low: '低', none: '无'} as const;
const INFERRED: Both = {en: 'period inferred', zh: '时段为推断'};

const end = (text: string): string => text.replace(/[.。\s]+$/, '');
const amount = (text: string, figure: Figure, unit: Unit | undefined, lang: Lang): string =>
	`${text}${lang === 'zh' ? '' : ' '}${unitWord(figure, unit, lang)}`;

/** The bound of a number that is printed but not defended; vague words are their own bound. */
export const printedBound = (figure: Figure, lang: Lang): string =>
	figure.value === null && figure.low === null ? boundWord(figure.bound, lang) : '';

/** `no single value; its words allow 10,000 to 100,000 CNY`; nothing where there is a value, or no interval. */
export function vagueWords(figure: Figure, lang: Lang, unit?: Unit): string {
	const interval = figure.value === null ? intervalWords(figure, lang) : undefined;
	if (interval === undefined) {
		return '';
	}
	const words = amount(interval, figure, unit, lang);
	return lang === 'zh' ? `无单一数值，字面范围为${words}` : `no single value; its words allow ${words}`;
}

/** `likely 18,000,000 CNY, a guess by convention`, or nothing. */
export function likelyWords(figure: Figure, lang: Lang, unit?: Unit): string {
	const likely = figure.reading?.likely ?? null;
	if (likely === null) {
		return '';
	}
	const words = amount(number(likely, lang), figure, unit, lang);
	return lang === 'zh' ? `按惯例推测可能为${words}` : `likely ${words}, a guess by convention`;
}

const SAYS_BOUND =
	/\b(?:more|over|above|nearly|almost|about|around|least|most|less|under)\b|[余多近约超]|以上|以下/i;

/** What was corrected where the number was not: the bound if its word is printed nowhere, else the unit. */
function correctedPart({bound, evidence}: Figure, lang: Lang): string {
	const isBound = bound !== 'exact' && !evidence.some(({exact}) => SAYS_BOUND.test(exact));
	return lang === 'zh'
		? `${isBound ? '界限' : '单位'}已订正`
		: `the ${isBound ? 'bound' : 'unit'} is corrected`;
}

/** `corrected from 290`, `the unit is corrected`. */
export function correctionWords(figure: Figure, lang: Lang): string {
	if (figure.printedValue === figure.value) {
		return correctedPart(figure, lang);
	}
	return lang === 'zh' ? `原文印作“${figure.printed}”，已订正` : `corrected from ${figure.printed}`;
}

function sure({reading}: Figure, lang: Lang): string {
	if (!reading) {
		return '';
	}
	return lang === 'zh' ? `，可信度：${SURE_ZH[reading.confidence]}` : `, confidence ${reading.confidence}`;
}

function bound(figure: Figure, lang: Lang): string[] {
	const interval = intervalWords(figure, lang);
	if (figure.value === null || figure.bound === 'exact' || interval === undefined) {
		return [];
	}
	const word = BOUNDS[figure.bound][lang];
	return [lang === 'zh' ? `${word}，按惯例读作${interval}` : `${word}, by convention ${interval}`];
}

const damage = (figure: Figure, lang: Lang): string =>
	lang === 'zh' ? `原文受损，印作“${figure.printed}”` : `damaged in the source, printed “${figure.printed}”`;

function correction(figure: Figure, lang: Lang, unit: Unit | undefined): string[] {
	const {reading} = figure;
	const zh = lang === 'zh';
	const reason = reading ? end(zh ? (reading.reasonZh ?? reading.reason) : reading.reason) : '';
	const source = reading?.source ? (zh ? `（${reading.source}）` : ` (${reading.source})`) : '';
	const colon = zh ? '：' : ': ';
	if (figure.status === 'corrected') {
		return [`${correctionWords(figure, lang)}${colon}${reason}${source}${sure(figure, lang)}`];
	}
	if (figure.status === 'damaged') {
		return [`${damage(figure, lang)}${colon}${reason}`, likelyWords(figure, lang, unit)].filter(Boolean);
	}
	// As printed and yet with a reading: the number of a parallel report, whose text is not held.
	return reading
		? [
				`${zh ? '旁证报道，未存文本' : 'from a parallel report whose text is not held'}${source}${sure(figure, lang)}`,
			]
		: [];
}

/**
 * @param unit for its word; its id stands in where it is not given
 * @returns clauses without a full stop; none where the figure is exact and as printed in a stated period
 */
export function doubts(figure: Figure, lang: Lang, unit?: Unit): string[] {
	return [
		...correction(figure, lang, unit),
		...[vagueWords(figure, lang, unit)].filter(Boolean),
		...bound(figure, lang),
		...(figure.period.basis === 'inferred' ? [INFERRED[lang]] : []),
	];
}

/** What is known against the number of a parallel report, without a full stop: its text cannot be asked. */
export function remarks(figure: Figure, lang: Lang): string[] {
	const note = lang === 'zh' ? (figure.noteZh ?? figure.note) : figure.note;
	return figure.status === 'as_printed' && figure.reading && note ? [end(note)] : [];
}

/** Doubts as one sentence, each remark as another; or nothing. */
export function doubtSentence(figure: Figure, lang: Lang, unit?: Unit): string {
	const zh = lang === 'zh';
	const all = doubts(figure, lang, unit);
	const note = all.length === 0 ? [] : [`${zh ? '注意：' : 'Note: '}${all.join(zh ? '；' : '; ')}`];
	return [...note, ...remarks(figure, lang)].map(text => `${text}${zh ? '。' : '.'}`).join(zh ? '' : ' ');
}

/** The same in a few words, for places that hold no sentence: `corrected from 290, confidence high; a lower bound`. */
export function doubtWords(figure: Figure, lang: Lang, unit?: Unit): string {
	const zh = lang === 'zh';
	const words: string[] = [];
	if (figure.status === 'corrected') {
		words.push(`${correctionWords(figure, lang)}${sure(figure, lang)}`);
	} else if (figure.status === 'damaged') {
		words.push(damage(figure, lang));
	} else if (figure.reading) {
		words.push(`${zh ? '旁证报道' : 'from a parallel report'}${sure(figure, lang)}`);
	}
	words.push(vagueWords(figure, lang, unit));
	if (figure.value !== null) {
		words.push(BOUNDS[figure.bound][lang]);
	}
	if (figure.period.basis === 'inferred') {
		words.push(INFERRED[lang]);
	}
	return words.filter(Boolean).join(zh ? '；' : '; ');
}
