/** Hits of a search as a table: what was found, best first, and why. */
import {type Text, translate} from '../i18n/index.ts';
import type {Both, Lang, RecordType} from '../model/types.ts';
import {cellAt} from './columns.ts';
import type {Sheet} from './formats.ts';

/** What of a hit leaves the program. */
export type HitRow = {
	readonly type: RecordType;
	readonly id: string;
	readonly title: string;
	readonly tier: 'exact' | 'prefix' | 'contains' | 'fuzzy' | 'partial';
	readonly score: number;
	readonly matches: readonly {readonly term: string; readonly field: string}[];
};

const COLUMNS = ['type', 'id', 'title', 'tier', 'score', 'matches'];

const TITLES: readonly Both[] = [
	{en: 'ID', zh: '编号'},
	{en: 'Type', zh: '类型'},
	{en: 'Match', zh: '匹配'},
	{en: 'Why', zh: '依据'},
	{en: 'Title', zh: '题名'},
];

/** In Chinese by its name there; in English the word of the JSON. */
function fieldName(field: string, lang: Lang): string {
	const name = translate(lang, `match.${field}` as Text);
	return lang === 'en' || name.startsWith('match.') ? field : name;
}

export function hitSheet(hits: readonly HitRow[], lang: Lang): Sheet {
	const records = hits.map(({type, id, title, tier, score, matches}) => ({
		type,
		id,
		title,
		tier,
		score,
		matches,
	}));
	return {
		records,
		data: {columns: COLUMNS, row: i => COLUMNS.map(path => cellAt(records[i], path))},
		view: {
			columns: TITLES.map(title => ({title: title[lang]})),
			row(i) {
				const {type, id, title, tier, matches} = records[i]!;
				const colon = lang === 'zh' ? '：' : ': ';
				const why = matches.map(({term, field}) => `${term}${colon}${fieldName(field, lang)}`);
				// In English the words of the JSON.
				const [kind, match] =
					lang === 'zh' ? [translate(lang, `type.${type}`), translate(lang, `tier.${tier}`)] : [type, tier];
				return [id, kind, match, why.join(lang === 'zh' ? '、' : ', '), title];
			},
		},
	};
}
