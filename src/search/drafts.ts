/** What the nodes of a query are put together from. */
import type {Clause} from './clause.ts';
import {prefixRange, tokenRange} from './index-core/dictionary.ts';
import {type Alternative, type Atom, type Node, rangeAtom} from './index-core/nodes.ts';
import type {CoreIndex} from './index-core/types.ts';

/** Reads the text: is the term found in it at this tier or better? */
export type Check = (document: number, clause: Clause, tier: number) => boolean;

export type Source = {readonly index: CoreIndex; readonly check: Check};

export type Draft = Pick<Alternative, 'tier' | 'atoms'> & Partial<Alternative>;

export const FUZZY = 3;

/** Without what cannot be found, the best tier first. */
export function finished(drafts: ReadonlyArray<Draft | null>): Node {
	return drafts
		.filter(draft => draft !== null)
		.filter(({atoms}) => atoms.every(({size}) => size > 0))
		.map(draft => ({nodes: [], check: null, edits: 0, quality: 1, ...draft}))
		.sort((a, b) => a.tier - b.tier);
}

export const token = ({index}: Source, text: string): Atom => rangeAtom(index, tokenRange(index, text));

export const prefix = ({index}: Source, text: string): Atom => rangeAtom(index, prefixRange(index, text));

export const checked =
	({check}: Source, clause: Clause, tier: number): Alternative['check'] =>
	document =>
		check(document, clause, tier);

/** Of a pasted page the rarest few pairs say as much as all: the text is read anyway. */
const MOST = 12;

/** The pairs of neighbours in a run of Chinese; a single character is whatever pair begins with it. */
export function pairs(source: Source, text: string): Atom[] {
	if (text.length === 1) {
		return [prefix(source, text)];
	}
	const distinct = new Set(
		Array.from({length: Math.max(0, text.length - 1)}, (_, i) => text.slice(i, i + 2)),
	);
	const atoms = Array.from(distinct, pair => token(source, pair));
	return atoms.length > MOST ? atoms.sort((a, b) => a.size - b.size).slice(0, MOST) : atoms;
}
