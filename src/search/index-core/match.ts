/** Compares the row of one document with the nodes of a query. */
import {type Alternative, type Atom, hasToken, type Node} from './nodes.ts';
import {BLOCK, BLOCK_BITS} from './rows.ts';
import type {CoreIndex} from './types.ts';

/** What was found, written over by each comparison: there are many, and none is kept. */
export type Found = {tier: number; score: number; edits: number};

export type Matcher = {
	/** @returns whether all nodes are found at `tier` or better; `found` says how */
	all(document: number, nodes: readonly Node[], tier: number, checked: boolean): boolean;
	readonly found: Found;
};

export function createMatcher({blocks, rowAt, rowLength, weights}: CoreIndex): Matcher {
	const found: Found = {tier: 0, score: 0, edits: 0};
	let block = blocks[0] ?? new Uint32Array(0);
	let [from, to] = [0, 0];
	// Of the last atom that was found.
	let [atomScore, atomEdits] = [0, 0];
	let [tierHere, scoreHere, editsHere] = [0, 0, 0];

	const open = (document: number): void => {
		const at = rowAt[document]!;
		block = blocks[at >>> BLOCK_BITS]!;
		from = at & (BLOCK - 1);
		to = from + rowLength[document]!;
	};

	/** The first cell of the row that is not below `cell`. */
	const seek = (cell: number): number => {
		let [low, high] = [from, to];
		while (high - low > 4) {
			const middle = (low + high) >>> 1;
			if (block[middle]! < cell) {
				low = middle;
			} else {
				high = middle;
			}
		}
		while (low < high && block[low]! < cell) {
			low++;
		}
		return low;
	};

	const holds = (atom: Atom): boolean => {
		const end = atom.high * 32;
		let best = -1;
		for (let i = seek(atom.low * 32); i < to && block[i]! < end; i++) {
			const cell = block[i]!;
			const token = cell >>> 5;
			if (!hasToken(atom, token)) {
				continue;
			}
			const worth = atom.worth?.get(token);
			const edits = worth?.edits ?? 0;
			const score = weights[cell & 31]! * (worth?.quality ?? 1);
			if (best < 0 || edits < atomEdits || (edits === atomEdits && score > best)) {
				best = score;
				atomEdits = edits;
			}
		}
		atomScore = best;
		return best >= 0;
	};

	/** Tries one alternative; what it found is in `tierHere`, `scoreHere` and `editsHere`. */
	const fits = (alternative: Alternative, document: number, tier: number, checked: boolean): boolean => {
		if (alternative.tier > tier) {
			return false;
		}
		let score = Number.POSITIVE_INFINITY;
		let edits = alternative.edits;
		for (const atom of alternative.atoms) {
			if (!holds(atom)) {
				return false;
			}
			score = Math.min(score, atomScore);
			edits += atomEdits;
		}
		let worst = alternative.tier;
		for (const node of alternative.nodes) {
			if (!any(node, document, tier, checked)) {
				return false;
			}
			worst = Math.max(worst, tierHere);
			score = Math.min(score, scoreHere);
			edits += editsHere;
		}
		if (checked && alternative.check?.(document) === false) {
			return false;
		}
		tierHere = worst;
		scoreHere = score * alternative.quality;
		editsHere = edits;
		return true;
	};

	/** The best alternative: by tier, errors, score. */
	const any = (node: Node, document: number, tier: number, checked: boolean): boolean => {
		let [bestTier, bestScore, bestEdits] = [Number.POSITIVE_INFINITY, 0, 0];
		for (const alternative of node) {
			if (alternative.tier > bestTier) {
				break;
			}
			if (!fits(alternative, document, tier, checked)) {
				continue;
			}
			if (
				tierHere < bestTier ||
				(tierHere === bestTier &&
					(editsHere < bestEdits || (editsHere === bestEdits && scoreHere > bestScore)))
			) {
				[bestTier, bestScore, bestEdits] = [tierHere, scoreHere, editsHere];
			}
		}
		tierHere = bestTier;
		scoreHere = bestScore;
		editsHere = bestEdits;
		return bestTier <= tier;
	};

	return {
		found,
		all(document, nodes, tier, checked) {
			open(document);
			found.tier = 0;
			found.score = 0;
			found.edits = 0;
			for (const node of nodes) {
				if (!any(node, document, tier, checked)) {
					return false;
				}
				found.tier = Math.max(found.tier, tierHere);
				found.score += scoreHere;
				found.edits += editsHere;
			}
			return true;
		},
	};
}
