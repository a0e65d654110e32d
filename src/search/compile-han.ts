/** Runs of Chinese as nodes of the index: pairs of characters, with the text read where pairs are no proof. */
import {END, SHORT_RUN, START} from './analyze.ts';
import type {Clause} from './clause.ts';
import {checked, type Draft, FUZZY, finished, pairs, prefix, type Source, token} from './drafts.ts';
import {canBend} from './fuzzy-text.ts';
import type {Alternative, Node} from './index-core/nodes.ts';

export function compileHan(source: Source, clause: Clause): Node {
	const {norm, mode} = clause;
	const inside = norm.length === 1 ? [] : pairs(source, norm);
	const start = norm.length === 1 ? prefix(source, START + norm) : token(source, START + norm.slice(0, 2));
	const end = token(source, norm.at(-1) + END);
	// Two characters are one token: only longer runs may be put together from elsewhere.
	const check = (tier: number): Alternative['check'] =>
		norm.length > 2 ? checked(source, clause, tier) : null;
	const suffix = mode === 'suffix';
	return finished([
		norm.length <= SHORT_RUN
			? {tier: 0, atoms: [token(source, START + norm + END)]}
			: {tier: 0, atoms: [start, ...inside, end], check: check(0)},
		suffix ? null : {tier: 1, atoms: [start, ...inside], check: check(1)},
		suffix ? {tier: 2, atoms: [...inside, end], check: checked(source, clause, 2)} : null,
		suffix || mode === 'prefix' ? null : {tier: 2, atoms: pairs(source, norm), check: check(2)},
		...(canBend(clause) ? gaps(source, clause) : []),
	]);
}

/** 电信诈骗 in 电信网络诈骗. */
function gaps(source: Source, clause: Clause): Draft[] {
	const {norm} = clause;
	return Array.from({length: norm.length - 3}, (_, i) => ({
		tier: FUZZY,
		atoms: [...pairs(source, norm.slice(0, i + 2)), ...pairs(source, norm.slice(i + 2))],
		check: checked(source, clause, FUZZY),
		quality: 0.8,
	}));
}

/** One wrong character. */
export function compileNearHan(source: Source, clause: Clause): Node {
	const {norm} = clause;
	if (!canBend(clause)) {
		return [];
	}
	return finished(
		Array.from(norm, (_, wrong) => ({
			tier: FUZZY,
			atoms: [...pairs(source, norm.slice(0, wrong)), ...pairs(source, norm.slice(wrong + 1))],
			check: checked(source, clause, FUZZY),
			edits: 1,
			quality: 0.7,
		})),
	);
}
