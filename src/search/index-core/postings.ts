/** From rows to postings and back: each token gets the list of its documents, each row its tokens in order. */
import type {Steps} from '../../steps/steps.ts';
import {BLOCK, BLOCK_BITS, type Rows} from './rows.ts';
import {CLASS_LIMIT, DOCUMENT_BITS, DOCUMENT_MASK} from './types.ts';

const CLASS = 2 ** DOCUMENT_BITS;
// Cells between two chances to pause: about a millisecond.
const PAUSE = 30_000;

export type Postings = {readonly offsets: Uint32Array; readonly postings: Uint32Array};

/** @param renamed the sorted number of each token by the number it was given first */
export function* fillPostings({blocks, rowAt, rowLength}: Rows, renamed: Uint32Array): Steps<Postings> {
	const offsets = new Uint32Array(renamed.length + 1);
	for (const block of blocks) {
		for (let i = 0; i < block.length; i++) {
			offsets[renamed[block[i]! >>> 5]! + 1]! += 1;
		}
		yield 0;
	}
	for (let token = 0; token < renamed.length; token++) {
		offsets[token + 1]! += offsets[token]!;
	}
	yield 0;
	const next = offsets.slice(0, renamed.length);
	const postings = new Uint32Array(offsets[renamed.length]!);
	for (let document = 0, since = 0; document < rowAt.length; document++) {
		const block = blocks[rowAt[document]! >>> BLOCK_BITS]!;
		const from = rowAt[document]! & (BLOCK - 1);
		const to = from + rowLength[document]!;
		for (let i = from; i < to; i++) {
			const cell = block[i]!;
			postings[next[renamed[cell >>> 5]!]!++] = (cell & 31) * CLASS + document;
		}
		since += to - from + 4;
		if (since > PAUSE) {
			since = 0;
			yield 0;
		}
	}
	for (let token = 0, since = 0; token < renamed.length; token++) {
		const from = offsets[token]!;
		const to = offsets[token + 1]!;
		if (to - from > 1) {
			sortByClass(postings, from, to);
		}
		since += to - from + 1;
		if (since > PAUSE) {
			since = 0;
			yield 0;
		}
	}
	return {offsets, postings};
}

/** Writes each row anew from the postings, token by token: in order without any sorting. */
export function* orderRows({blocks, rowAt}: Rows, {offsets, postings}: Postings): Steps<void> {
	const next = rowAt.slice();
	const tokens = offsets.length - 1;
	for (let token = 0, since = 0; token < tokens; token++) {
		const to = offsets[token + 1]!;
		for (let i = offsets[token]!; i < to; i++) {
			const posting = postings[i]!;
			const at = next[posting & DOCUMENT_MASK]!++;
			blocks[at >>> BLOCK_BITS]![at & (BLOCK - 1)] = token * 32 + (posting >>> DOCUMENT_BITS);
			if (++since > PAUSE) {
				since = 0;
				yield 0;
			}
		}
	}
}

/** Documents are in order already: only lists of more than one class need work, and no sorting. */
function sortByClass(postings: Uint32Array, from: number, to: number): void {
	let mixed = false;
	for (let i = from + 1; i < to && !mixed; i++) {
		mixed = postings[i]! < postings[i - 1]!;
	}
	if (!mixed) {
		return;
	}
	const list = postings.slice(from, to);
	const next = new Uint32Array(CLASS_LIMIT + 1);
	for (const posting of list) {
		next[(posting >>> DOCUMENT_BITS) + 1]! += 1;
	}
	for (let i = 0; i < CLASS_LIMIT; i++) {
		next[i + 1]! += next[i]!;
	}
	for (const posting of list) {
		postings[from + next[posting >>> DOCUMENT_BITS]!++] = posting;
	}
}
