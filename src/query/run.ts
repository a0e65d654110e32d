/** Does a record match the filters of a query? Words are the business of the search. */
import type {Dataset, Found} from '../model/dataset.ts';
import {FIELDS} from './fields.ts';
import type {Filter, Query} from './types.ts';

const byKey = new Map(FIELDS.map(field => [field.key, field]));

/** A record of a type that the field does not apply to never matches, negated or not. */
export function matchesFilter(found: Found, filter: Filter, dataset: Dataset): boolean {
	const field = byKey.get(filter.field);
	return field?.applies.includes(found.type) === true && field.test(found, filter, dataset) !== filter.not;
}

/** True where the record satisfies every filter; `terms` are not looked at. */
export function runQuery(query: Pick<Query, 'filters'>, found: Found, dataset: Dataset): boolean {
	return query.filters.every(filter => matchesFilter(found, filter, dataset));
}
