/** The index: which documents hold which tokens, and for each document its own. Plain arrays throughout. */

/** One text of a document. */
export type CoreField = {readonly text: string; readonly weight?: number};

export type CoreDocument = {
	readonly id: string;
	readonly type?: string;
	readonly fields: readonly CoreField[];
};

/** What a token was found to be worth in one document: a place in the list of weights, best first. */
export type WeightClass = number;

/**
 * A posting is `class × 2^27 + document`, so that the list of a token is sorted by weight, then document.
 * A cell of a row is `token × 32 + class`, so that the row of a document is sorted by token.
 */
export const DOCUMENT_BITS = 27;
export const DOCUMENT_MASK = 2 ** DOCUMENT_BITS - 1;
export const CLASS_LIMIT = 32;

/** Nodes of a tree over the words of the dictionary; children of a node lie next to each other. */
export type Trie = {
	readonly code: Uint16Array;
	readonly first: Uint32Array;
	readonly count: Uint16Array;
	/** Tokens below the node: from `low` to before `high`. */
	readonly low: Uint32Array;
	readonly high: Uint32Array;
};

/** For each three letters the tokens that hold them, by number. */
export type Grams = {readonly offsets: Uint32Array; readonly tokens: Uint32Array};

export type CoreIndex = {
	/** How many documents. */
	readonly size: number;
	/** Sorted by code unit; a token's number is its place here. */
	readonly tokens: readonly string[];
	/** Postings of token t: from `offsets[t]` to before `offsets[t + 1]`; those of a prefix are one stretch. */
	readonly offsets: Uint32Array;
	readonly postings: Uint32Array;
	/** Rows lie in blocks of 65 536 cells; a row never crosses two. */
	readonly blocks: readonly Uint32Array[];
	readonly rowAt: Uint32Array;
	readonly rowLength: Uint16Array;
	/** Best first. */
	readonly weights: readonly number[];
	readonly trie: Trie;
	readonly grams: Grams;
	/** For each last letter the words that end in it. */
	readonly endings: Grams;
	/** For prefixes of very many postings, the best of them: `low-high` → postings. */
	readonly heads: ReadonlyMap<string, Uint32Array>;
};
