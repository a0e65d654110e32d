/** What a match in each field is worth, and which kind of record comes first among equals. */
import type {RecordType} from '../model/types.ts';

/** Fields by the name that a match reports. */
export const WEIGHTS = {
	label: 10,
	labelZh: 10,
	alias: 9,
	title: 8,
	id: 8,
	people: 7,
	printed: 7,
	place: 6,
	value: 6,
	reading: 3,
	case: 5,
	area: 4,
	category: 4,
	metric: 4,
	campaign: 3,
	report: 3,
	publisher: 3,
	period: 3,
	parent: 2,
	figure: 2,
	summary: 1.5,
	definition: 1.5,
	iccs: 1.5,
	evidence: 1,
	type: 2,
} as const;

export type FieldName = keyof typeof WEIGHTS;

/** A figure is found by what it counts: its own words must not outdo the case or campaign it tells of. */
export const FIGURE_SHARE = 0.5;

const ORDER: readonly RecordType[] = ['campaign', 'case', 'report', 'metric', 'category', 'figure', 'period'];

export const typeOrder = (type: RecordType): number => ORDER.indexOf(type);
