/** A record found, as callers see it. Why it matched is worked out when it is asked for: few hits are shown. */
import type {Lang} from '../model/types.ts';
import type {Query} from '../query/types.ts';
import type {Evaluated} from './evaluate.ts';
import {reasons} from './reasons.ts';
import {type Hit, type Match, TIERS} from './types.ts';

export function hitOf(row: Evaluated, query: Query, lang: Lang, partial: boolean): Hit {
	const {type, record} = row.document.found;
	let matches: readonly Match[] | undefined;
	return {
		type,
		id: record.id,
		title: row.document.title[lang],
		tier: partial ? 'partial' : TIERS[row.rank]!,
		score: Math.round(row.score * 1000) / 1000,
		get matches() {
			matches ??= reasons(row, query, lang);
			return matches;
		},
	};
}
