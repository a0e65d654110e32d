/**
 * The screen as rows of text, each exactly as wide as the window: what Ink draws, what the first frame
 * writes before Ink is there, and what tests look at. Bordered tables are left blank and named with their
 * place, for a component draws them.
 */
import {width as cells, clip} from '../../text/width.ts';
import {inner, type Rect} from '../layout/layout.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {fitLine, type Line, paint, type Span, span} from '../theme/paint.ts';
import type {Theme} from '../theme/themes.ts';
import {blockHeight, type TableModel} from './block.ts';
import type {ListLine, PaneView, Shown} from './screen.ts';

export type PlacedTable = {
	readonly table: TableModel;
	readonly chosen: string | null;
	/** The part of the pane that may show it, and how many of its lines lie above that part. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly above: number;
};

export type Composed = {
	readonly rows: readonly string[];
	readonly tables: readonly PlacedTable[];
	/** The part that follows what the eye is on, and may be drawn after it. */
	readonly late: Rect | null;
};

export type Style = {readonly theme: Theme; readonly glyphs: Glyphs};

export function compose(shown: Shown, size: {columns: number; rows: number}, style: Style): Composed {
	const {theme, glyphs} = style;
	const row = (line: Line, width = size.columns): string =>
		paint(fitLine(line, width, glyphs.ellipsis), theme);
	if (shown.kind === 'too-small') {
		return {
			rows: Array.from({length: size.rows}, (_, i) => row(shown.lines[i] ?? [])),
			tables: [],
			late: null,
		};
	}
	const body: string[] = Array.from({length: size.rows - 4}, () => '');
	const tables: PlacedTable[] = [];
	for (const pane of [...shown.panes].sort((a, b) => a.rect.x - b.rect.x)) {
		for (const [i, line] of paneRows(pane, style, tables).entries()) {
			body[pane.rect.y - 2 + i] += line;
		}
	}
	return {
		rows: [row(shown.header), row(shown.tabs), ...body, row(shown.message), row(shown.footer)],
		tables,
		late: shown.panes.find(({body, focused}) => body.kind === 'blocks' && !focused)?.rect ?? null,
	};
}

function paneRows(pane: PaneView, {theme, glyphs}: Style, tables: PlacedTable[]): string[] {
	const room = inner(pane.rect);
	const lines = pane.body.kind === 'lines' ? pane.body.lines : blockLines(pane, pane.body, tables);
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

/** The lines of a detail that are in sight; a table's are blank. */
function blockLines(
	pane: PaneView,
	body: PaneView['body'] & {kind: 'blocks'},
	tables: PlacedTable[],
): ListLine[] {
	const {width, height} = inner(pane.rect);
	const lines: ListLine[] = Array.from({length: height}, () => ({line: []}));
	let y = -body.scroll;
	for (const block of body.blocks) {
		const own = blockHeight(block);
		if (block.kind === 'table') {
			const top = Math.max(0, y);
			const bottom = Math.min(height, y + own);
			if (bottom > top) {
				tables.push({
					table: block.table,
					chosen: body.chosen,
					x: pane.rect.x + 2,
					y: pane.rect.y + 1 + top,
					width,
					height: bottom - top,
					above: top - y,
				});
			}
		} else if (y >= 0 && y < height) {
			const chosen = body.chosen !== null && block.figure === body.chosen;
			lines[y] = {line: block.line, overlay: chosen ? 'selected' : undefined};
		}
		y += own;
	}
	return lines;
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
