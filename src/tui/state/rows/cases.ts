import type {Dataset} from '../../../model/dataset.ts';
import {headline} from '../../../model/headline.ts';
import type {Case} from '../../../model/types.ts';
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
				return amount(b, by) - amount(a, by) || text(a.id, b.id);
			case 'place':
				return text(a.area, b.area) || text(a.id, b.id);
			case 'crime':
				return text(a.category, b.category) || text(a.id, b.id);
			case 'date':
				return text(a.period.end, b.period.end) || text(a.id, b.id);
		}
	};
	return dataset.tables.cases
		.filter(record => keep === null || keep.has(record.id))
		.sort(order)
		.map(record => ({kind: 'case', id: `case:${record.id}`, ref: record.id}));
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
