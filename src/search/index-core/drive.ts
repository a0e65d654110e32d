/** Walks the documents that one node of a query may be found in, the cheapest way there is. */
import {HEAD, headKey} from './heads.ts';
import {type Alternative, type Atom, costOf, type Node, nodeCost} from './nodes.ts';
import {type CoreIndex, DOCUMENT_BITS, DOCUMENT_MASK} from './types.ts';

/** What to do after a document: go on, leave the list of this token, or stop altogether. */
export const GO_ON = 0;
export const NEXT_LIST = 1;
export const STOP = 2;

/** @param most the highest score that this and all later documents of the list can have from it */
export type Visit = (document: number, most: number) => number;

/** @returns true where `visit` stopped it */
export function drive(index: CoreIndex, node: Node, tier: number, visit: Visit): boolean {
	return node.some(alternative => alternative.tier <= tier && driveOne(index, alternative, tier, visit));
}

function driveOne(index: CoreIndex, alternative: Alternative, tier: number, visit: Visit): boolean {
	const cost = costOf(alternative, tier);
	const atom = alternative.atoms.find(({size}) => size === cost);
	if (atom) {
		return driveAtom(index, atom, visit);
	}
	const node = alternative.nodes.find(inner => nodeCost(inner, tier) === cost);
	return node !== undefined && drive(index, node, tier, visit);
}

function driveAtom(index: CoreIndex, {low, high, ids, worth}: Atom, visit: Visit): boolean {
	if (ids) {
		return ids.some(token => driveToken(index, token, worth?.get(token)?.quality ?? 1, visit));
	}
	// The best first, in case the rest is too much.
	for (const posting of headOf(index, low, high) ?? []) {
		if (visit(posting & DOCUMENT_MASK, index.weights[0] ?? 1) === STOP) {
			return true;
		}
	}
	for (let token = low; token < high; token++) {
		if (driveToken(index, token, 1, visit)) {
			return true;
		}
	}
	return false;
}

/** The list of one token, which is in order of weight. */
function driveToken(
	{offsets, postings, weights}: CoreIndex,
	token: number,
	quality: number,
	visit: Visit,
): boolean {
	const end = offsets[token + 1]!;
	for (let i = offsets[token]!; i < end; i++) {
		const posting = postings[i]!;
		const next = visit(posting & DOCUMENT_MASK, weights[posting >>> DOCUMENT_BITS]! * quality);
		if (next !== GO_ON) {
			return next === STOP;
		}
	}
	return false;
}

export function headOf(index: CoreIndex, low: number, high: number): Uint32Array | undefined {
	return index.heads.get(headKey(low, high));
}

/** The best documents of a node that is one heavy prefix and nothing else, where they are all that is asked for. */
export function ready(index: CoreIndex, node: Node, tier: number, limit: number): Uint32Array | undefined {
	const [only, ...others] = node.filter(alternative => alternative.tier === tier);
	const [atom, ...more] = only?.atoms ?? [];
	if (!only || !atom || others.length > 0 || more.length > 0 || only.nodes.length > 0 || only.check) {
		return undefined;
	}
	const head = atom.ids ? undefined : headOf(index, atom.low, atom.high);
	return head && limit <= HEAD ? head : undefined;
}
