/** Guesses unit, metric and category from the words around a number. A guess is only ever a proposal. */
import type {FoundNumber} from '../numbers.ts';
import {ACT_WORDS} from './acts.ts';
import type {Guess, Language, Terms} from './types.ts';

/** The words a guess may use, from near to far. */
export type Words = {
	readonly fragment: string;
	readonly clause: string;
	/** The sentence up to the end of the clause. */
	readonly sentence: string;
};

/** English words that releases use for a unit, beside its own names. */
const ENGLISH_UNITS: Readonly<Record<string, readonly string[]>> = {
	person: ['persons', 'hackers', 'insiders', 'middlemen', 'men', 'women', 'individuals', 'inner ghosts'],
	record: [
		'pieces of information',
		'personal information',
		'personal data',
		'citizenship information',
		'information',
	],
	item: ['pieces of information', 'information', 'posts', 'links'],
	company: ['enterprises', 'firms'],
	area: ['provinces', 'cities'],
	lead: ['clues', 'tips'],
	website: ['sites'],
	'data centre': ['IDC', 'IDCs', 'data centers'],
	group: ['chat groups', 'WeChat group', 'QQ group'],
	set: ['sets', 'equipment'],
};

type Scored = {readonly id: string; readonly score: number};

const ENOUGH = 6;
const NEAR = 3;

export function guessUnit(number: FoundNumber, words: Words, language: Language, terms: Terms): Guess {
	const {fragment} = words;
	const lower = fragment.toLowerCase();
	if (/美元|US\$|\$|\b(?:USD|dollars?)\b/iu.test(fragment)) {
		return {id: 'USD', also: []};
	}
	if (/元|¥|￥/u.test(fragment) || /\b(?:yuan|rmb|cny)\b/iu.test(fragment)) {
		return {id: 'CNY', also: []};
	}
	const after = fragment.slice(fragment.indexOf(number.text) + number.text.length).replace(/^[余多几]/u, '');
	const scored = terms.units.map(({id, plural, measure, noun}) => {
		if (language === 'en') {
			const hit = [id, plural, ...(ENGLISH_UNITS[id] ?? [])].some(word =>
				new RegExp(`\\b${literal(word)}\\b`, 'iu').test(lower),
			);
			return {id, score: hit ? ENOUGH + id.length : headOf(lower, id, plural) ? ENOUGH - 1 : 0};
		}
		const named = noun.zh !== '' && fragment.includes(noun.zh) ? ENOUGH + noun.zh.length : 0;
		const measured = measure !== '' && after.startsWith(measure) ? measure.length : 0;
		return {id, score: named + measured};
	});
	return best(
		[...scored, ...usual(after, fragment.includes('嫌疑'))],
		language === 'en' ? ENOUGH - 1 : ENOUGH,
	);
}

/** "rooms" of "live broadcast rooms" stands for the unit "live room". */
function headOf(words: string, id: string, plural: string): boolean {
	const last = words.split(/\s+/u).at(-1) ?? '';
	return last.length > 3 && [id, plural].some(word => word.split(' ').at(-1) === last);
}

/** Measure words that belong to one thing in releases of the police. */
function usual(after: string, suspected: boolean): Scored[] {
	const units: ReadonlyArray<readonly [RegExp, string]> = [
		[/^(?:起|宗|件)(?:\p{Script=Han}{0,6}案)?/u, 'case'],
		[/^人次/u, 'person-time'],
		[suspected ? /^[名人个位]/u : /^[名人个位]?\p{Script=Han}{0,4}嫌疑/u, 'suspect'],
		[/^[名人位]/u, 'person'],
	];
	const id = units.find(([pattern]) => pattern.test(after))?.[1];
	return id === undefined ? [] : [{id, score: ENOUGH}];
}

/** By unit, by the nearest act, and by the names of the metric that stand near. */
export function guessMetric(unit: string | null, words: Words, terms: Terms): Guess {
	const [fragment, near, far] = [words.fragment, words.clause, words.sentence].map(part =>
		part.toLowerCase(),
	);
	// The plain metric before the qualified one, where both fit.
	const metrics = [...terms.metrics].sort((a, b) => a.label.en.length - b.label.en.length);
	const scored = metrics.map(metric => {
		const isOpen = metric.act.en === 'not stated';
		if (unit !== null && (metric.kind === 'money') !== /^[A-Z]{3}$/u.test(unit)) {
			return {id: metric.id, score: 0};
		}
		const names = metric.aliases.map(alias => alias.toLowerCase());
		const score =
			unitScore(unit, metric.unit) +
			Math.max(actScore(metric.act, near ?? '', 3), actScore(metric.act, far ?? '', 2)) +
			Math.min(4, Math.max(nameScore(fragment ?? '', names), nameScore(near ?? '', names) / 2));
		return {id: metric.id, score: isOpen ? score - NEAR : score};
	});
	return best(scored, ENOUGH);
}

/** Suspects are people too: hackers and insiders are counted by the person, and 抓获5人 speaks of suspects. */
function unitScore(unit: string | null, own: string): number {
	if (unit === null || own === unit) {
		return unit === null ? 0 : 4.5;
	}
	return (unit === 'suspect' && own === 'person') || (unit === 'person' && own === 'suspect') ? 4 : 0;
}

/** `full` where the act is said; a longer word and a later place count a little more. */
function actScore({en, zh}: {en: string; zh: string}, words: string, full: number): number {
	const found = [en, zh, ...(ACT_WORDS[en] ?? []), ...(ACT_WORDS[zh] ?? [])].map(word => {
		const at = words.lastIndexOf(word.toLowerCase());
		return at < 0 ? 0 : full + Math.min(word.length, 20) / 40 + at / (2 * words.length);
	});
	return Math.max(0, ...found);
}

const nameScore = (words: string, names: readonly string[]): number =>
	Math.max(
		0,
		...names
			.filter(name => holds(words, name))
			.map(name => (/\p{Script=Han}/u.test(name) ? name.length : name.split(' ').length * 2)),
	);

/** Where nothing is named: the widest category. */
export function guessCategory(words: Words, terms: Terms): string {
	const root = widest(terms);
	for (const stretch of [words.clause, words.sentence]) {
		const lower = stretch.toLowerCase();
		const scored = terms.categories.map(({id, label, aliases}) => ({
			id,
			score: Math.max(
				0,
				...[label.en, label.zh, ...aliases]
					.filter(name => holds(lower, name.toLowerCase()))
					.map(name => name.length * (/\p{Script=Han}/u.test(name) ? 3 : 1)),
			),
		}));
		const {id} = best(scored, 1);
		if (id !== null) {
			return id;
		}
	}
	return root;
}

/** The root with the most below it. */
export function widest({categories}: Terms): string {
	const below = (id: string): number => categories.filter(({parent}) => parent === id).length;
	const roots = categories.filter(({parent}) => parent === null);
	return [...roots].sort((a, b) => below(b.id) - below(a.id))[0]?.id ?? '';
}

const holds = (words: string, name: string): boolean =>
	/\p{Script=Han}/u.test(name)
		? words.includes(name)
		: name.length > 1 && new RegExp(`\\b${literal(name)}\\b`, 'u').test(words);

const literal = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The best, if it is good enough, and what comes close to it. Ties keep the order of the vocabulary. */
function best(scored: readonly Scored[], enough: number): Guess {
	const order = scored.filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
	const top = order[0]?.score ?? 0;
	const close = [...new Set(order.filter(({score}) => score >= top - NEAR).map(({id}) => id))].slice(0, 4);
	const [id = null, ...also] = close;
	return top >= enough ? {id, also: also.filter(other => other !== id)} : {id: null, also: close};
}
