/** A bordered table as lines: the shape that ink-table draws, and the cells in it. */
import {pad} from '../../text/width.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../theme/paint.ts';
import type {TableColumn, TableModel} from './block.ts';
import type {ListLine} from './screen.ts';

/** A table of one row. Where a cell goes stand its stand-in and spaces, as many as the column is wide. */
export type TableShape = Readonly<Record<'top' | 'titles' | 'rule' | 'cells' | 'bottom', string>>;

/** The private character that stands for the first column's cell; the next ones follow it. */
export const STAND_IN = 0xe000;

export function tableLines(
	{columns, rows}: TableModel,
	shape: TableShape,
	glyphs: Glyphs,
	chosen: string | null,
): ListLine[] {
	const frame = (text: string): ListLine => ({line: [border(text, glyphs)]});
	const titles = columns.map((column): Line => {
		const title = pad(span(column.title).text, column.width, column.align, glyphs.ellipsis);
		return [{text: ` ${title} `, token: 'muted'}];
	});
	return [
		frame(shape.top),
		{line: filled(shape.titles, titles, glyphs)},
		frame(shape.rule),
		...rows.map((row): ListLine => {
			const cells = columns.map((column, i) => cell(row.cells[i] ?? [], column, glyphs));
			const here = chosen !== null && row.figure === chosen;
			return {line: filled(shape.cells, cells, glyphs), overlay: here ? 'selected' : undefined};
		}),
		frame(shape.bottom),
	];
}

function cell(line: Line, {align, width}: TableColumn, {ellipsis}: Glyphs): Line {
	const gap = align === 'right' ? Math.max(0, width - lineWidth(line)) : 0;
	const fitted = fitLine(gap > 0 ? [{text: ' '.repeat(gap)}, ...line] : line, width, ellipsis);
	return [{text: ' '}, ...fitted, {text: ' '}];
}

/** The shape's own signs, and between them the cells, each where its stand-in was. */
function filled(text: string, cells: readonly Line[], glyphs: Glyphs): Line {
	return text
		.split(/ ([\uE000-\uF8FF]) */)
		.flatMap((part, i) =>
			i % 2 === 0 ? [border(part, glyphs)] : (cells[part.charCodeAt(0) - STAND_IN] ?? []),
		);
}

/** ink-table's line signs, in this screen's glyphs. */
function border(text: string, glyphs: Glyphs): Span {
	const drawn =
		glyphs.border.side === '|'
			? text
					.replaceAll('─', '-')
					.replaceAll('│', '|')
					.replaceAll(/[┌┐└┘├┤┬┴┼]/g, '+')
			: text;
	return {text: drawn, token: 'border'};
}
