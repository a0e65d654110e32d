/** Builds the index in small steps. Documents are given in the order that decides between equals. */
import type {Steps} from '../../steps/steps.ts';
import {buildEndings, buildGrams} from './grams.ts';
import {buildHeads} from './heads.ts';
import {createInterner, type Interner} from './interner.ts';
import {fillPostings, orderRows} from './postings.ts';
import {createRows} from './rows.ts';
import {sortTokens} from './sort-tokens.ts';
import {buildTrie} from './trie.ts';
import {CLASS_LIMIT, type CoreIndex, type WeightClass} from './types.ts';

/** Takes the tokens of one text of the current document. */
export type Take = (tokens: ArrayLike<number>, weight: WeightClass, length?: number) => void;

export type Source<D> = {
	readonly documents: readonly D[];
	/** Distinct weights, best first, 32 at most; a class is a place in this list. */
	readonly weights: readonly number[];
	/** Hands over the tokens of a document's texts. */
	read(document: D, interner: Interner, take: Take): void;
};

// Tokens between two chances to pause: a fraction of a millisecond.
const PAUSE = 1500;

/** @yields the share done, from 0 to 1 */
export function* buildIndex<D>({documents, weights, read}: Source<D>): Steps<CoreIndex> {
	if (weights.length > CLASS_LIMIT) {
		throw new RangeError(`at most ${CLASS_LIMIT} weights, not ${weights.length}`);
	}
	const interner = createInterner();
	const rows = createRows(documents.length);
	let since = 0;
	for (const [i, document] of documents.entries()) {
		read(document, interner, (tokens, weight, length = tokens.length) => {
			since += length + 8;
			for (let k = 0; k < length; k++) {
				rows.add(tokens[k]!, weight);
			}
		});
		rows.end(i);
		if (since > PAUSE) {
			since = 0;
			yield (0.75 * i) / documents.length;
		}
	}
	const rowsRead = rows.release();
	yield 0.75;
	const found = yield* at(0.76, interner.release());
	const order = yield* at(
		0.78,
		sortTokens(
			found,
			new Uint32Array(found.length).map((_, i) => i),
		),
	);
	const {tokens, renamed} = yield* at(0.84, inOrder(found, order));
	const {offsets, postings} = yield* at(0.85, fillPostings(rowsRead, renamed));
	yield* at(0.92, orderRows(rowsRead, {offsets, postings}));
	const trie = yield* at(0.96, buildTrie(tokens));
	const grams = yield* at(0.98, buildGrams(tokens));
	const endings = yield* at(0.98, buildEndings(tokens));
	const heads = yield* at(0.99, buildHeads(tokens, offsets, postings));
	return {
		size: documents.length,
		tokens,
		offsets,
		postings,
		...rowsRead,
		weights,
		trie,
		grams,
		endings,
		heads,
	};
}

function* inOrder(
	found: readonly string[],
	order: Uint32Array,
): Steps<{tokens: string[]; renamed: Uint32Array}> {
	const tokens: string[] = [];
	const renamed = new Uint32Array(order.length);
	for (let place = 0; place < order.length; place++) {
		renamed[order[place]!] = place;
		tokens.push(found[order[place]!]!);
		if ((place & 0x7fff) === 0) {
			yield 0;
		}
	}
	return {tokens, renamed};
}

/** The same steps, reported as one share. */
function* at<T>(share: number, steps: Steps<T>): Steps<T> {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
		yield share;
	}
}
