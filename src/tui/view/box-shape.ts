/**
 * The shape of a bordered table as ink-table draws it, for the frames before Ink is there; a test holds the
 * two together.
 */
import {STAND_IN, type TableShape} from './table.ts';

/** @param widths of the columns, in cells, without padding */
export function boxShape(widths: readonly number[]): TableShape {
	const rule = (left: string, between: string, right: string): string =>
		left + widths.map(width => '─'.repeat(width + 2)).join(between) + right;
	// No measuring: a private character would have all the rules of clusters read.
	const cells = widths.map((width, i) => ` ${String.fromCharCode(STAND_IN + i)}${' '.repeat(width)}`);
	const row = `│${cells.join('│')}│`;
	return {
		top: rule('┌', '┬', '┐'),
		titles: row,
		rule: rule('├', '┼', '┤'),
		cells: row,
		bottom: rule('└', '┴', '┘'),
	};
}
