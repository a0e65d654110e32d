/** How many records each area, category, campaign, report and status would leave. */
import type {Dataset, Found} from '../model/dataset.ts';
import {oncePer} from '../model/once-per.ts';
import type {Both, RecordType} from '../model/types.ts';
import type {Field} from './field-kinds.ts';
import {FIELDS} from './fields.ts';

export const FACET_FIELDS = ['area', 'category', 'campaign', 'report', 'status'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export type FacetValue = {readonly id: string; readonly label: Both; readonly count: number};
export type Facet = {readonly field: FacetField; readonly values: readonly FacetValue[]};

/** A record by type and id: what a hit of the search has. */
export type Ref = {readonly type: RecordType; readonly id: string};

const find = ({type, id}: Ref, dataset: Dataset): Found | null => {
	const record = type === 'period' ? dataset.period.get(id) : dataset[type].get(id);
	return record ? {type, record} : null;
};

const facetField = (key: FacetField): Field => FIELDS.find(row => row.key === key)!;

/** The ids of the field that the record counts for, each once. */
const idsFor = (field: Field, found: Found, dataset: Dataset): string[] =>
	field.applies.includes(found.type) ? [...new Set(field.idsOf(dataset, found))] : [];

/** Of a record the ids that it counts for, by facet: asked for at each letter of a search, and always the same. */
const belongings = oncePer((dataset: Dataset) => {
	const fields = FACET_FIELDS.map(facetField);
	const known = new WeakMap<Found['record'], ReadonlyArray<readonly string[]>>();
	return (found: Found): ReadonlyArray<readonly string[]> => {
		let ids = known.get(found.record);
		if (!ids) {
			ids = fields.map(field => idsFor(field, found, dataset));
			known.set(found.record, ids);
		}
		return ids;
	};
});

/** Each id of the field and how many of the records a filter by it would leave, most first. */
export function countValues(field: Field, records: Iterable<Found>, dataset: Dataset): Map<string, number> {
	const counts = new Map<string, number>();
	for (const found of records) {
		for (const id of idsFor(field, found, dataset)) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return counts;
}

/**
 * @param refs the records to count: hits of a search, say
 * @returns one facet for each field, its values by count, then in the order of the data; none that is empty
 */
export function facets(refs: Iterable<Ref>, dataset: Dataset): Facet[] {
	const belongs = belongings(dataset);
	const counted = FACET_FIELDS.map(() => new Map<string, number>());
	for (const ref of refs) {
		const found = find(ref, dataset);
		if (found) {
			const ids = belongs(found);
			// Plain loops: for each letter of a search over all that it finds.
			for (let i = 0; i < ids.length; i++) {
				const [counts, own] = [counted[i]!, ids[i]!];
				for (let k = 0; k < own.length; k++) {
					counts.set(own[k]!, (counts.get(own[k]!) ?? 0) + 1);
				}
			}
		}
	}
	return FACET_FIELDS.map((key, i) => {
		const field = facetField(key);
		const counts = counted[i]!;
		return {
			field: key,
			values: field
				.values(dataset)
				.flatMap(({id, label}) => {
					const count = counts.get(id) ?? 0;
					return count === 0 ? [] : {id, label: {en: label.en, zh: label.zh}, count};
				})
				.sort((a, b) => b.count - a.count),
		};
	});
}
