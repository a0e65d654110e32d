/** Putting a filter into the text of a query, and taking it out again. */
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';
import {spell} from './complete.ts';
import {namedIds} from './field-kinds.ts';
import {fieldOf} from './fields.ts';
import {parseQuery} from './parse.ts';
import type {Filter, Query} from './types.ts';

/** The filters that say this value of this field and no other. */
function saying(query: Query, field: string, id: string, dataset: Dataset): Filter[] {
	const row = fieldOf(field);
	return row
		? query.filters.filter(filter => {
				const ids = filter.field === row.key && !filter.not ? namedIds(row, filter, dataset) : [];
				return ids.length === 1 && ids[0] === id;
			})
		: [];
}

/** Whether the query already filters by this value alone. */
export function hasFilter(query: Query, field: string, id: string, dataset: Dataset): boolean {
	return saying(query, field, id, dataset).length > 0;
}

/**
 * @param field key of a field that names things or has a closed list of values
 * @returns the text with `field:value` added at its end, or without it where it was there
 */
export function toggleFilter(text: string, field: string, id: string, dataset: Dataset, lang: Lang): string {
	const there = saying(parseQuery(text), field, id, dataset);
	if (there.length > 0) {
		let left = text;
		for (const {at, raw} of [...there].sort((a, b) => b.at - a.at)) {
			left = `${left.slice(0, at).trimEnd()} ${left.slice(at + raw.length).trimStart()}`;
		}
		return left.trim();
	}
	const rows = fieldOf(field)?.values(dataset) ?? [];
	const row = rows.find(other => other.id === id);
	return row ? `${text.trimEnd()} ${field}:${spell(row, rows, lang)}`.trimStart() : text;
}
