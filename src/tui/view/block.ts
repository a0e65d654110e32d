/** Parts of a detail: lines, some of which hold a figure the cursor can stand on, and bordered tables. */
import {webAddress} from '../../text/link.ts';
import {wrap} from '../../text/width.ts';
import {type Line, span} from '../theme/paint.ts';
import type {Token} from '../theme/tokens.ts';

export type TableColumn = {readonly title: string; readonly width: number; readonly align: 'left' | 'right'};
export type TableModel = {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly {readonly cells: readonly Line[]; readonly figure?: string | undefined}[];
};

export type Block =
	| {
			readonly kind: 'line';
			readonly line: Line;
			readonly figure?: string | undefined;
			readonly anchor?: 'evidence';
	  }
	| {readonly kind: 'table'; readonly table: TableModel};

/** Border, titles, the line under them, the rows, border. */
export const tableHeight = (table: TableModel): number => table.rows.length + 4;
/** Two cells of padding a column and the verticals. */
export const tableWidth = (columns: readonly TableColumn[]): number =>
	columns.reduce((sum, column) => sum + column.width + 3, 1);

export const blockHeight = (block: Block): number => (block.kind === 'table' ? tableHeight(block.table) : 1);

export const blank: Block = {kind: 'line', line: []};
export const lineBlock = (line: Line, figure?: string): Block => ({kind: 'line', line, figure});

/** Lines that tell of one figure; the cursor stands on the first. */
export const lineBlocks = (lines: readonly Line[], figure?: string): Block[] =>
	lines.map((line, i) => lineBlock(line, i === 0 ? figure : undefined));

/** A paragraph. */
export function prose(text: string, width: number, token?: Token): Block[] {
	const link = webAddress(text);
	return wrap(text, width).map(line => lineBlock([{...span(line, token), link}]));
}

/** Where each figure of a detail stands: its id and its line, in order. */
export type Target = {readonly figure: string; readonly y: number};

export function targets(blocks: readonly Block[]): Target[] {
	const found: Target[] = [];
	let y = 0;
	for (const block of blocks) {
		if (block.kind === 'table') {
			for (const [i, row] of block.table.rows.entries()) {
				if (row.figure) {
					found.push({figure: row.figure, y: y + 3 + i});
				}
			}
		} else if (block.figure) {
			found.push({figure: block.figure, y});
		}
		y += blockHeight(block);
	}
	return found;
}

export const height = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, block) => sum + blockHeight(block), 0);
