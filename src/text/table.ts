/** A plain table in columns, for the command line: no borders, aligned by display width. */
import {type Align, clip, pad, width} from './width.ts';

export type Column = {readonly title: string; readonly align?: Align; readonly max?: number};

/**
 * @param rows cells, one array a row, already cleaned
 * @param columns titles and alignment; `max` cells at most
 * @param total width to keep to where given: the widest left-aligned column yields first
 */
export function plainTable(
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
	total = Number.POSITIVE_INFINITY,
	ellipsis = '…',
): string[] {
	const widths = columns.map((column, i) =>
		Math.min(
			column.max ?? Number.POSITIVE_INFINITY,
			Math.max(width(column.title), ...rows.map(row => width(row[i] ?? ''))),
		),
	);
	const gaps = 2 * (columns.length - 1);
	let excess = widths.reduce((sum, w) => sum + w, gaps) - total;
	while (excess > 0) {
		const widest = widths.indexOf(Math.max(...widths));
		const now = widths[widest] ?? 0;
		if (now <= 6) {
			break;
		}
		widths[widest] = now - 1;
		excess--;
	}
	const line = (cells: readonly string[]): string =>
		columns
			.map((column, i) => {
				const cells_ = widths[i] ?? 0;
				const last = i === columns.length - 1 && column.align !== 'right';
				return last
					? clip(cells[i] ?? '', cells_, ellipsis)
					: pad(cells[i] ?? '', cells_, column.align, ellipsis);
			})
			.join('  ')
			.trimEnd();
	return [line(columns.map(column => column.title)), ...rows.map(line)];
}
