/** Hints that need the data: a value that names nothing, with the nearest one that does. */
import type {Dataset} from '../model/dataset.ts';
import {nearest} from './distance.ts';
import {FIELDS} from './fields.ts';
import {squeeze} from './fold.ts';
import {hint} from './hints.ts';
import {resolveName, spellings} from './names.ts';
import type {Filter, Hint, Query} from './types.ts';

/** What the value was most likely meant to be: an id, or for areas a name; undefined where none is near. */
export function nearestValue(filter: Filter, dataset: Dataset): string | undefined {
	const field = FIELDS.find(row => row.key === filter.field);
	const names = field ? spellings(field.values(dataset)) : [];
	const near = nearest(
		squeeze(filter.value),
		names.map(row => row.name),
	);
	const id = names.find(row => row.name === near)?.id;
	// Nobody types CN-GS.
	return id !== undefined && /[A-Z]/.test(id) ? near : id;
}

/** @returns one hint for each part of a value that means nothing in this dataset */
export function checkQuery(query: Query, dataset: Dataset): Hint[] {
	return query.filters.flatMap(filter => {
		const field = FIELDS.find(row => row.key === filter.field);
		if (!field || (field.kind !== 'names' && field.kind !== 'choice')) {
			return [];
		}
		return filter.value
			.split('|')
			.filter(part => resolveName(field.values(dataset), part).length === 0)
			.map(part => hint('unknown_value', filter.at, part, nearestValue({...filter, value: part}, dataset)));
	});
}
