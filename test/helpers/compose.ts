/**
 * The screen as plain rows, without Ink. Throws where panes overlap, leave a hole or hold more than fits,
 * for on a terminal that would only be cut.
 */
import {stripVTControlCharacters} from 'node:util';
import {inner} from '../../src/tui/layout/layout.ts';
import type {State} from '../../src/tui/state/state.ts';
import {tableWidth} from '../../src/tui/view/block.ts';
import {compose} from '../../src/tui/view/compose.ts';
import type {PaneView, Shown} from '../../src/tui/view/screen.ts';
import {styleOf} from '../../src/tui/view/style.ts';

/** A bordered table is blank here: a component draws it. */
export function rowsOf(shown: Shown, state: State): string[] {
	if (shown.kind === 'screen') {
		tile(shown.panes, state);
		for (const pane of shown.panes) {
			fits(pane, `at ${shown.columns}x${shown.rows} the pane "${pane.title}"`);
		}
	}
	return compose(shown, state.size, styleOf(state)).rows.map(row => stripVTControlCharacters(row));
}

function tile(panes: readonly PaneView[], {size: {columns, rows}}: State): void {
	const covered = new Set<number>();
	for (const {rect, title} of panes) {
		for (let y = rect.y; y < rect.y + rect.height; y++) {
			for (let x = rect.x; x < rect.x + rect.width; x++) {
				if (x < 0 || x >= columns || y < 2 || y >= rows - 2 || covered.has(y * columns + x)) {
					throw new Error(`the pane "${title}" lies over something else at ${x}, ${y}`);
				}
				covered.add(y * columns + x);
			}
		}
	}
	if (covered.size !== columns * (rows - 4)) {
		throw new Error('the panes leave a hole');
	}
}

function fits({rect, body}: PaneView, name: string): void {
	const room = inner(rect);
	if (body.kind === 'lines' && body.lines.length > room.height) {
		throw new Error(`${name} has ${body.lines.length} lines for ${room.height}`);
	}
	for (const block of body.kind === 'blocks' ? body.blocks : []) {
		if (block.kind === 'table' && tableWidth(block.table.columns) > room.width) {
			throw new Error(`${name} has a table ${tableWidth(block.table.columns)} wide in ${room.width}`);
		}
	}
}
