/** What a word of the query may be found as, in token numbers. */
import {postingsIn, type TokenRange} from './dictionary.ts';
import type {CoreIndex} from './types.ts';

/** How good a token is beside the one typed: 1 and 0 errors unless it was forgiven. */
export type Worth = {readonly edits: number; readonly quality: number};

/** Any one of these tokens. */
export type Atom = {
	readonly low: number;
	readonly high: number;
	/** Within the range only these, one bit a token from `low` rounded down to 32; null for all. */
	readonly bits: Uint32Array | null;
	/** The most promising first. */
	readonly ids: Uint32Array | null;
	readonly worth: ReadonlyMap<number, Worth> | null;
	/** Postings to be read at most. */
	readonly size: number;
};

/** All of the atoms and all of the nodes. Sounds true by the tokens; `check` reads the text where that is no proof. */
export type Alternative = {
	readonly tier: number;
	readonly atoms: readonly Atom[];
	readonly nodes: readonly Node[];
	readonly check: ((document: number) => boolean) | null;
	/** Errors forgiven beside those of the atoms. */
	readonly edits: number;
	readonly quality: number;
};

/** Any one of the alternatives, the best tier first. An empty node finds nothing. */
export type Node = readonly Alternative[];

export function rangeAtom(index: CoreIndex, range: TokenRange): Atom {
	return {...range, bits: null, ids: null, worth: null, size: postingsIn(index, range)};
}

/** @param ids sorted */
export function setAtom(
	index: CoreIndex,
	ids: Uint32Array,
	worth: ReadonlyMap<number, Worth> | null = null,
): Atom {
	const low = ids[0] ?? 0;
	const high = (ids.at(-1) ?? -1) + 1;
	const base = low - (low % 32);
	const bits = new Uint32Array(Math.ceil(Math.max(0, high - base) / 32));
	let size = 0;
	for (const id of ids) {
		bits[(id - base) >>> 5]! |= 1 << (id & 31);
		size += index.offsets[id + 1]! - index.offsets[id]!;
	}
	const rank = (id: number): number => (worth ? worth.get(id)!.edits - worth.get(id)!.quality : 0);
	const promising = worth ? ids.slice().sort((a, b) => rank(a) - rank(b) || a - b) : ids;
	return {low, high: Math.max(low, high), bits, ids: promising, worth, size};
}

export const hasToken = ({low, bits}: Atom, token: number): boolean =>
	bits === null || ((bits[(token - (low - (low % 32))) >>> 5]! >>> (token & 31)) & 1) === 1;

/** Postings that finding an alternative's documents costs: those of its rarest part. */
export function costOf(alternative: Alternative, tier: number): number {
	let cost = Number.POSITIVE_INFINITY;
	for (const {size} of alternative.atoms) {
		cost = Math.min(cost, size);
	}
	for (const node of alternative.nodes) {
		cost = Math.min(cost, nodeCost(node, tier));
	}
	return cost;
}

export function nodeCost(node: Node, tier: number): number {
	let cost = 0;
	for (const alternative of node) {
		cost += alternative.tier <= tier ? costOf(alternative, tier) : 0;
	}
	return cost;
}
