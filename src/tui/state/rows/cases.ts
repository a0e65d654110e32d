import {SORTS} from '../../../link/link.ts';
import type {Dataset} from '../../../model/dataset.ts';
import {headline} from '../../../model/headline.ts';
import type {Case} from '../../../model/types.ts';
import {sortSteps} from '../../../steps/sort.ts';
import type {Steps} from '../../../steps/steps.ts';
import {byText, keptInOrder} from './order.ts';
import type {Row} from './row.ts';

export const caseSorts = SORTS.cases;

type Order = (typeof caseSorts)[number];

const inOrder = keptInOrder<Order>(function* (dataset, by) {
	const keyed: Array<{record: Case; key: string | number}> = [];
	for (const record of dataset.tables.cases) {
		keyed.push({record, key: keyOf(dataset, record, by)});
		if (keyed.length % 1024 === 0) {
			yield 0;
		}
	}
	const sorted = yield* sortSteps(keyed, (a, b) =>
		a.key === b.key ? byText(a.record.id, b.record.id) : a.key < b.key ? -1 : 1,
	);
	return sorted.map(({record: {id}}): Row => ({kind: 'case', id: `case:${id}`, ref: id}));
});

/** The least comes first. */
function keyOf(dataset: Dataset, record: Case, by: Order): string | number {
	switch (by) {
		case 'suspects':
		case 'money':
			return -(headline(dataset.figuresOfCase.get(record.id) ?? [])[by]?.value ?? -1);
		case 'place':
			return record.area;
		case 'crime':
			return record.category;
		case 'date':
			return record.period.end;
	}
}

export function* caseRows(
	dataset: Dataset,
	sort: number,
	keep: ReadonlySet<string> | null,
): Steps<readonly Row[]> {
	const rows = yield* inOrder(dataset, caseSorts[sort % caseSorts.length] ?? 'date');
	return keep === null ? rows : rows.filter(({ref}) => keep.has(ref));
}
