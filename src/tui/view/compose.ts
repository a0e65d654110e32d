/**
 * The screen as rows of text, each exactly as wide as the window: what Ink draws, what the first frame
 * writes before Ink is there, and what tests look at.
 */
import {width as cells, clip} from '../../text/width.ts';
import {inner, type Rect} from '../layout/layout.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {fitLine, type Line, paint, type Span, span} from '../theme/paint.ts';
import type {Theme} from '../theme/themes.ts';
import {type Block, blockHeight} from './block.ts';
import {boxShape} from './box-shape.ts';
import type {ListLine, PaneView, Shown} from './screen.ts';
import {type TableShape, tableLines} from './table.ts';

export type Composed = {
	readonly rows: readonly string[];
	/** The part that follows what the eye is on, and may be drawn after it. */
	readonly late: Rect | null;
};

export type ShapeOf = (widths: readonly number[]) => TableShape;

export type Style = {readonly theme: Theme; readonly glyphs: Glyphs};

/** @param shapeOf draws a bordered table with columns of these widths */
export function compose(
	shown: Shown,
	size: {columns: number; rows: number},
	style: Style,
	shapeOf: ShapeOf = boxShape,
): Composed {
	const {theme, glyphs} = style;
	const row = (line: Line, width = size.columns): string =>
		paint(fitLine(line, width, glyphs.ellipsis), theme);
	if (shown.kind === 'too-small') {
		return {
			rows: Array.from({length: size.rows}, (_, i) => row(shown.lines[i] ?? [])),
			late: null,
		};
	}
	const body: string[] = Array.from({length: size.rows - 4}, () => '');
	for (const pane of [...shown.panes].sort((a, b) => a.rect.x - b.rect.x)) {
		for (const [i, line] of paneRows(pane, style, shapeOf).entries()) {
			body[pane.rect.y - 2 + i] += line;
		}
	}
	return {
		rows: [row(shown.header), row(shown.tabs), ...body, row(shown.message), row(shown.footer)],
		late: shown.panes.find(({body, focused}) => body.kind === 'blocks' && !focused)?.rect ?? null,
	};
}

function paneRows(pane: PaneView, {theme, glyphs}: Style, shapeOf: ShapeOf): string[] {
	const room = inner(pane.rect);
	const lines = pane.body.kind === 'lines' ? pane.body.lines : blockLines(pane, pane.body, glyphs, shapeOf);
	const side: Span = {text: glyphs.border.side, token: pane.focused ? 'borderFocus' : 'border'};
	const [left, right] = [paint([side, {text: ' '}], theme), paint([{text: ' '}, side], theme)];
	return [
		paint(topLine(pane, glyphs), theme),
		...Array.from({length: room.height}, (_, i) => {
			const {line = [], overlay} = lines[i] ?? {};
			return left + paint(fitLine(line, room.width, glyphs.ellipsis), theme, overlay) + right;
		}),
		paint(bottomLine(pane, glyphs), theme),
	];
}

/** The lines of a detail that are in sight. */
function blockLines(
	pane: PaneView,
	{blocks, scroll, chosen}: PaneView['body'] & {kind: 'blocks'},
	glyphs: Glyphs,
	shapeOf: ShapeOf,
): ListLine[] {
	const {height} = inner(pane.rect);
	const lines: ListLine[] = Array.from({length: height}, () => ({line: []}));
	let y = -scroll;
	for (const block of blocks) {
		const own = blockHeight(block);
		if (y < height && y + own > 0) {
			for (const [i, line] of linesOf(block, chosen, glyphs, shapeOf).entries()) {
				if (y + i >= 0 && y + i < height) {
					lines[y + i] = line;
				}
			}
		}
		y += own;
	}
	return lines;
}

function linesOf(block: Block, chosen: string | null, glyphs: Glyphs, shapeOf: ShapeOf): ListLine[] {
	if (block.kind === 'line') {
		const here = chosen !== null && block.figure === chosen;
		return [{line: block.line, overlay: here ? 'selected' : undefined}];
	}
	const shape = shapeOf(block.table.columns.map(column => column.width));
	return tableLines(block.table, shape, glyphs, chosen);
}

function topLine(pane: PaneView, {border, ellipsis}: Glyphs): Line {
	const token = pane.focused ? 'borderFocus' : 'border';
	const inside = pane.rect.width - 2;
	const title =
		pane.title === '' ? '' : ` ${clip(span(pane.title).text, Math.max(0, inside - 4), ellipsis)} `;
	const space = inside - 1 - cells(title);
	const small = span(pane.right).text;
	const right = small !== '' && cells(small) + 4 <= space ? ` ${small} ` : '';
	return [
		{text: border.topLeft + border.line, token},
		{text: title, token: pane.focused ? 'brand' : 'title'},
		{text: border.line.repeat(Math.max(0, space - cells(right) - (right ? 1 : 0))), token},
		{text: right, token: 'muted'},
		{text: (right ? border.line : '') + border.topRight, token},
	];
}

function bottomLine(pane: PaneView, {border}: Glyphs): Line {
	return [
		{
			text: border.bottomLeft + border.line.repeat(pane.rect.width - 2) + border.bottomRight,
			token: pane.focused ? 'borderFocus' : 'border',
		},
	];
}
