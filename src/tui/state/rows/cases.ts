import type {Dataset} from '../../../model/dataset.ts';
import {headline} from '../../../model/headline.ts';
import type {Case} from '../../../model/types.ts';
import {byText} from './order.ts';
import type {Row} from './row.ts';

export const caseSorts = ['date', 'suspects', 'money', 'place', 'crime'] as const;

export function caseRows(dataset: Dataset, sort: number, keep: ReadonlySet<string> | null): Row[] {
	const by = caseSorts[sort % caseSorts.length] ?? 'date';
	const amount = (record: Case, which: 'suspects' | 'money'): number =>
		headline(dataset.figuresOfCase.get(record.id) ?? [])[which]?.value ?? -1;
	const order = (a: Case, b: Case): number => {
		switch (by) {
			case 'suspects':
			case 'money':
				return amount(b, by) - amount(a, by) || byText(a.id, b.id);
			case 'place':
				return byText(a.area, b.area) || byText(a.id, b.id);
			case 'crime':
				return byText(a.category, b.category) || byText(a.id, b.id);
			case 'date':
				return byText(a.period.end, b.period.end) || byText(a.id, b.id);
		}
	};
	return dataset.tables.cases
		.filter(record => keep === null || keep.has(record.id))
		.sort(order)
		.map(record => ({kind: 'case', id: `case:${record.id}`, ref: record.id}));
}
