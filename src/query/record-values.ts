/** What the number and date fields compare: periods, suspects, money of a record. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {Campaign, Case, Figure, PeriodRecord, RecordType, Report} from '../model/types.ts';
import {overlaps} from './date.ts';
import {figuresOf} from './links.ts';
import type {Quantity} from './quantity.ts';

export const DATED: readonly RecordType[] = ['report', 'campaign', 'case', 'figure', 'period'];

export const figure = ({type, record}: Found): Figure | null =>
	type === 'figure' ? (record as Figure) : null;

export function spanOf({type, record}: Found): {start: string; end: string} | null {
	if (type === 'period') {
		return record as PeriodRecord;
	}
	return DATED.includes(type) ? (record as Report | Campaign | Case | Figure).period : null;
}

export function suspects(dataset: Dataset, found: Found): readonly Figure[] {
	const figures = figuresOf(dataset, found);
	return found.type === 'case'
		? figures.filter(row => row.metric === 'suspects_arrested')
		: figures.filter(row => row.unit === 'suspect' || row.unit === 'person');
}

export const money = (dataset: Dataset, found: Found): readonly Figure[] =>
	figuresOf(dataset, found).filter(row => row.kind === 'money' && row.unit === 'CNY');

/** A number of the figure on its own, without the interval round it. */
export const bare = (found: Found, key: 'value' | 'low' | 'high'): Quantity[] => {
	const value = figure(found)?.[key] ?? null;
	return value === null ? [] : [{value, low: null, high: null, bound: 'exact'}];
};

export const inYears = (start: string, end: string, date: string, op: string): boolean => {
	switch (op) {
		case '>':
			return end.slice(0, 4) > date.slice(0, 4);
		case '>=':
			return end.slice(0, 4) >= date.slice(0, 4);
		case '<':
			return start.slice(0, 4) < date.slice(0, 4);
		case '<=':
			return start.slice(0, 4) <= date.slice(0, 4);
		default:
			return overlaps({start, end}, date, date);
	}
};
