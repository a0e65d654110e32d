/**
 * Where no record has all the words: which of them to do without. Rare words say more than common ones and
 * are kept first; numbers, places, operators and filters are never left out; half of what was typed must be found.
 */
import {isScale} from '../query/number.ts';
import type {Clause} from './clause.ts';

export type Part = {
	readonly clause: Clause;
	/** Whether the word is somewhere in the data at all. */
	readonly here: boolean;
	/** Records that hold it, at most. */
	readonly cost: number;
	/** How sure it is that they do: 1 where the word stands as typed, little where errors had to be forgiven. */
	readonly sure: number;
	/** A place says where, as a number says how many: neither is left out. */
	readonly isPlace: boolean;
};

export type Subset = {readonly kept: readonly number[]; readonly left: readonly number[]};

/** As typed, or in a word of the same meaning. */
export const AS_MEANT = 0.7;
/** Of more words the rarest are chosen among. */
const CHOSEN = 7;

/** A number, its scale, a phrase and whatever carries an operator mean just what they say. */
const isFirm = ({clause: {norm, mode, parts}, isPlace}: Part): boolean =>
	isPlace ||
	isScale(norm) ||
	mode !== 'fuzzy' ||
	/[#@]/.test(norm) ||
	(norm.includes(' ') && parts.length === 0);

/** @returns places of the clauses to keep and to leave out, the best choice first; none where nothing may be left out */
export function subsetsOf(parts: readonly Part[], size: number): Subset[] {
	const firm = parts.flatMap((part, i) => (isFirm(part) ? [i] : []));
	if (firm.some(i => !parts[i]!.here)) {
		return [];
	}
	const weight = (i: number): number => Math.log2(1 + size / Math.max(1, parts[i]!.cost)) * parts[i]!.sure;
	const loose = parts
		.flatMap((part, i) => (part.here && !isFirm(part) ? [i] : []))
		.sort((a, b) => weight(b) - weight(a) || a - b)
		.slice(0, CHOSEN);
	const least = Math.max(1, Math.ceil(parts.length / 2) - firm.length);
	const choices: Array<{kept: number[]; weight: number}> = [];
	for (let bits = 1; bits < 2 ** loose.length; bits++) {
		const kept = loose.filter((_, nth) => (bits & (1 << nth)) !== 0);
		// Two doubts at once, a word respelt and the rest left out, would answer another question.
		const isSure = kept.some(i => parts[i]!.sure >= AS_MEANT);
		if (isSure && kept.length >= least && kept.length + firm.length < parts.length) {
			choices.push({kept, weight: kept.reduce((sum, i) => sum + weight(i), 0)});
		}
	}
	return choices
		.sort((a, b) => b.weight - a.weight || b.kept.length - a.kept.length)
		.map(({kept}) => {
			const all = new Set([...firm, ...kept]);
			return {
				kept: parts.flatMap((_, i) => (all.has(i) ? [i] : [])),
				left: parts.flatMap((_, i) => (all.has(i) ? [] : [i])),
			};
		});
}
