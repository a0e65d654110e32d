import {type Row as ComparedRow, type Comparison, groupRows, sortByChange} from '../../../compare/index.ts';
import {SORTS} from '../../../link/link.ts';
import type {Row} from './row.ts';

export const compareSorts = SORTS.compare;

/** Rows in groups, each under its heading. */
export function comparedRows(comparison: Comparison, sort: number, keep: ReadonlySet<string> | null): Row[] {
	const by = compareSorts[sort % compareSorts.length] ?? 'verdict';
	const kept = comparison.rows.filter(
		row => keep === null || keep.has(row.a?.id ?? '') || keep.has(row.b?.id ?? ''),
	);
	const sorted =
		by === 'change'
			? sortByChange(kept)
			: by === 'metric'
				? [...kept].sort((a, b) => (comparedKey(a) < comparedKey(b) ? -1 : 1))
				: kept;
	return groupRows(sorted).flatMap(({group, rows}) => [
		{kind: 'group', id: `group:${group}`, ref: group, count: rows.length} as const,
		...rows.map(
			(row): Row => ({kind: 'compared', id: `row:${comparedKey(row)}`, ref: comparedKey(row), row}),
		),
	]);
}

/** Unique in its comparison. */
export const comparedKey = (row: ComparedRow): string =>
	`${row.metric}|${row.a?.id ?? ''}|${row.b?.id ?? ''}`;
