/**
 * The shape of a bordered table as ink-table draws it, for the frames before Ink is there; a test holds the
 * two together.
 */
import {pad} from '../../text/width.ts';
import {STAND_IN, type TableShape} from './table.ts';

/** @param widths of the columns, in cells, without padding */
export function boxShape(widths: readonly number[]): TableShape {
	const rule = (left: string, between: string, right: string): string =>
		left + widths.map(width => '─'.repeat(width + 2)).join(between) + right;
	const cells = widths.map((width, i) => ` ${pad(String.fromCharCode(STAND_IN + i), width)} `);
	const row = `│${cells.join('│')}│`;
	return {
		top: rule('┌', '┬', '┐'),
		titles: row,
		rule: rule('├', '┼', '┤'),
		cells: row,
		bottom: rule('└', '┴', '┘'),
	};
}
