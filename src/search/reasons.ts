/** Why a record was found: for each term its best field, and its place in the title. */
import type {Lang} from '../model/types.ts';
import type {Query} from '../query/types.ts';
import type {FieldMatch} from './best-field.ts';
import type {Evaluated} from './evaluate.ts';
import {excerpt, rangesOf} from './highlight.ts';
import {matchText} from './tiers.ts';
import {type Match, TIERS} from './types.ts';

function reason({clause, field, match}: FieldMatch): Match {
	const {text, ranges} = excerpt(field.prepared.text, rangesOf(field.prepared, match));
	return {field: field.name, text, ranges, tier: TIERS[match.rank]!, term: clause.term, via: match.via};
}

/** The same term in the title, so that a list of titles can show it. */
function inTitle(row: Evaluated, {clause, field, match}: FieldMatch, lang: Lang): FieldMatch | null {
	const name = lang === 'en' ? 'label' : 'labelZh';
	const title = row.document.fields.find(other => other.name === name);
	if (!title || title === field) {
		return null;
	}
	const found =
		match.rank < 3
			? matchText(title.prepared, clause)
			: match.patterns.every(pattern => title.prepared.joined.includes(pattern)) && match.via === 'text'
				? match
				: null;
	return found && {clause, field: title, match: found};
}

/** An id says less than the name, the place or the report that is found as well: those are told instead. */
function readable(row: Evaluated, found: FieldMatch): FieldMatch {
	if (found.field.name !== 'id' || found.match.rank === 3) {
		return found;
	}
	for (const field of row.document.fields) {
		const match = field.name === 'id' ? null : matchText(field.prepared, found.clause);
		if (match && match.rank <= found.match.rank) {
			return {...found, field, match};
		}
	}
	return found;
}

/** A query of filters alone gives the filters as reasons. */
export function reasons(row: Evaluated, query: Query, lang: Lang): Match[] {
	if (row.matches.length === 0) {
		return query.filters.map(({field, raw}) => ({
			field,
			text: raw,
			ranges: [],
			tier: 'exact',
			term: raw,
			via: 'text',
		}));
	}
	return row.matches.flatMap(found => {
		const title = inTitle(row, found, lang);
		const told = readable(row, found);
		return title ? [reason(told), reason(title)] : [reason(told)];
	});
}
