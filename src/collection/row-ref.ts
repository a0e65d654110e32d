import type {Row} from '../compare/index.ts';

/** How an item names one row of its comparison. */
export const rowRef = (row: Pick<Row, 'metric' | 'category' | 'area'>): string =>
	`${row.metric}/${row.category}/${row.area}`;
