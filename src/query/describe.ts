/** The query as a sentence: "cases in Gansu about gambling with more than 100 suspects". */
import type {Dataset} from '../model/dataset.ts';
import type {Both, Lang, RecordType} from '../model/types.ts';
import {TYPES} from './choices.ts';
import {namedIds} from './field-kinds.ts';
import {FIELDS} from './fields.ts';
import type {Filter, Query, Term} from './types.ts';

const EVERYTHING: Both = {en: 'everything', zh: '全部内容'};

function nounOf(types: readonly string[]): Both {
	const labels = TYPES.filter(({id}) => types.includes(id)).map(({label}) => label);
	return labels.length === 0 || labels.length === TYPES.length
		? EVERYTHING
		: {en: labels.map(({en}) => en).join(' and '), zh: labels.map(({zh}) => zh).join('和')};
}

const MODES: Readonly<Record<Term['mode'], Both>> = {
	fuzzy: {en: '', zh: ''},
	exact: {en: 'exactly ', zh: '正好为'},
	prefix: {en: 'a word beginning with ', zh: '词首为'},
	suffix: {en: 'a word ending in ', zh: '词尾为'},
};

const quoted = (term: Term, lang: Lang): string => `${MODES[term.mode][lang]}“${term.text}”`;

function sayTerms(terms: readonly Term[]): {en: string[]; zh: string[]} {
	const groups = [false, true].map(not => terms.filter(term => term.not === not));
	const verbs = [
		{en: 'matching', zh: '含'},
		{en: 'without', zh: '不含'},
	];
	const say = (lang: Lang, join: string): string[] =>
		groups.flatMap((group, i) =>
			group.length === 0
				? []
				: `${verbs[i]![lang]}${lang === 'en' ? ' ' : ''}${group.map(term => quoted(term, lang)).join(join)}`,
		);
	return {en: say('en', ' and '), zh: say('zh', '和')};
}

/**
 * @param types what the search is limited to beside the query's own `type:`; all where empty
 * @returns one line without control characters as long as the query has none; '' for an empty query
 */
export function describeQuery(
	query: Query,
	dataset: Dataset,
	lang: Lang,
	types: readonly RecordType[] = [],
): string {
	if (query.filters.length === 0 && query.terms.length === 0) {
		return '';
	}
	const isType = (filter: Filter): boolean => filter.field === 'type' && !filter.not;
	const typeField = FIELDS.find(({key}) => key === 'type')!;
	const named = query.filters.filter(isType).flatMap(filter => namedIds(typeField, filter, dataset));
	const noun = nounOf(named.length > 0 ? named : types)[lang];
	const parts = FIELDS.flatMap(field =>
		query.filters
			.filter(filter => filter.field === field.key && !isType(filter))
			.map(filter => {
				const said = field.say(filter, dataset);
				return filter.not ? {en: `not ${said.en}`, zh: `排除${said.zh}`} : said;
			}),
	);
	const words = sayTerms(query.terms);
	if (lang === 'en') {
		return [noun, ...parts.map(part => part.en), ...words.en].join(' ');
	}
	const before = [...parts.map(part => part.zh), ...words.zh].join('、');
	return `${before}的${noun}`;
}
