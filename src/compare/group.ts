/** Groups and orders of rows, for every view alike. */
import type {Row} from './types.ts';

export const groups = ['comparable', 'with_care', 'not_comparable', 'only_in_a', 'only_in_b'] as const;
export type Group = (typeof groups)[number];

export function groupOf(row: Row): Group {
	if (row.b === null) {
		return 'only_in_a';
	}
	return row.a === null ? 'only_in_b' : row.verdict;
}

/** Rows by group, in the order of `groups`; empty groups are left out. */
export function groupRows(rows: readonly Row[]): {group: Group; rows: Row[]}[] {
	return groups
		.map(group => ({group, rows: rows.filter(row => groupOf(row) === group)}))
		.filter(part => part.rows.length > 0);
}

/** How large a change is surely, in doublings or halvings; 0 where none is proven or none may be told. */
function sureChange(row: Row): number {
	if (row.verdict === 'not_comparable' || row.ratio === null || row.ratio.low <= 0) {
		return 0;
	}
	const {low, high} = row.ratio;
	return low > 1 ? Math.log2(low) : high < 1 ? -Math.log2(high) : 0;
}

/** Largest proven change first, up or down alike; the groups stay together. */
export function sortByChange(rows: readonly Row[]): Row[] {
	return groupRows(rows).flatMap(part =>
		part.rows
			.map((row, i) => ({row, i, size: sureChange(row)}))
			.sort((x, y) => y.size - x.size || x.i - y.i)
			.map(({row}) => row),
	);
}
