/** What would narrow the records found: values of facets that some of them have and others have not. */
import type {Dataset} from '../model/dataset.ts';
import type {Both} from '../model/types.ts';
import {hasFilter} from './edit.ts';
import {type FacetField, facets, type Ref} from './facets.ts';
import type {Query} from './types.ts';

export type Narrowing = {
	readonly field: FacetField;
	readonly id: string;
	readonly label: Both;
	/** Records found that a filter by this value would leave. */
	readonly count: number;
	/** The query filters by it already. */
	readonly on: boolean;
};

/** @returns by field, then by count; filters in force among them, so that they can be taken back */
export function narrowings(refs: readonly Ref[], query: Query, dataset: Dataset): Narrowing[] {
	return facets(refs, dataset).flatMap(({field, values}) =>
		values
			.map(value => ({field, ...value, on: hasFilter(query, field, value.id, dataset)}))
			.filter(({count, on}) => on || count < refs.length),
	);
}
