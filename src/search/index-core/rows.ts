/** The row of each document while they are read: distinct tokens, each with its best weight. */
import type {WeightClass} from './types.ts';

/** Cells in a block, and tokens in a row at most: no document is cut that a person would read. */
export const BLOCK = 0x1_0000;
export const BLOCK_BITS = 16;

export type Rows = {
	readonly blocks: Uint32Array[];
	readonly rowAt: Uint32Array;
	readonly rowLength: Uint16Array;
};

export type RowWriter = {
	add(token: number, weight: WeightClass): void;
	/** Closes the row of a document. */
	end(document: number): void;
	release(): Rows;
};

export function createRows(size: number): RowWriter {
	const blocks: Uint32Array[] = [];
	const rowAt = new Uint32Array(size);
	const rowLength = new Uint16Array(size);
	// For each token the row that last held it, and where: a row is read once, without sorting.
	let lastRow = new Int32Array(1024).fill(-1);
	let lastAt = new Uint16Array(1024);
	const row = new Uint32Array(BLOCK - 1);
	let [length, current, used] = [0, 0, 0];
	const grow = (token: number): void => {
		const wider = new Int32Array(Math.max(token + 1, lastRow.length * 2)).fill(-1);
		wider.set(lastRow);
		lastRow = wider;
		const places = new Uint16Array(wider.length);
		places.set(lastAt);
		lastAt = places;
	};
	return {
		add(token, weight) {
			if (token >= lastRow.length) {
				grow(token);
			}
			if (lastRow[token] === current) {
				const at = lastAt[token]!;
				const cell = row[at]!;
				row[at] = Math.min(cell, cell - (cell % 32) + weight);
			} else if (length < row.length) {
				lastRow[token] = current;
				lastAt[token] = length;
				row[length++] = token * 32 + weight;
			}
		},
		end(document) {
			if (blocks.length === 0 || used + length > BLOCK) {
				if (blocks.length > 0) {
					blocks[blocks.length - 1] = blocks.at(-1)!.slice(0, used);
				}
				blocks.push(new Uint32Array(BLOCK));
				used = 0;
			}
			blocks.at(-1)!.set(row.subarray(0, length), used);
			rowAt[document] = (blocks.length - 1) * BLOCK + used;
			rowLength[document] = length;
			used += length;
			length = 0;
			current++;
		},
		release() {
			if (blocks.length > 0) {
				blocks[blocks.length - 1] = blocks.at(-1)!.slice(0, used);
			}
			return {blocks, rowAt, rowLength};
		},
	};
}
