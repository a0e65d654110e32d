/** Terms of a query as nodes of the index: which tokens, in which tier, stand for them. */
import type {Clause} from './clause.ts';
import {compileHan} from './compile-han.ts';
import {checked, type Draft, FUZZY, finished, pairs, prefix, type Source, token} from './drafts.ts';
import type {NearWords} from './fuzzy.ts';
import {cutsOf, SLIPPED} from './fuzzy-text.ts';
import {tokenRange} from './index-core/dictionary.ts';
import {wordsEnding, wordsWith} from './index-core/grams.ts';
import {type Atom, type Node, setAtom} from './index-core/nodes.ts';
import {INITIALS, INNER_SOUND, LONG_SOUND, SOUND, SOUND_LENGTH} from './namespaces.ts';
import {soundPlaces} from './near-sounds.ts';
import {isHan} from './normalize.ts';

/** The term as typed: tiers 0 to 2, and Chinese with a gap, which is tier 3 but no error. */
export function compile(source: Source, clause: Clause): Node {
	if (clause.norm.includes(' ')) {
		return compilePhrase(source, clause);
	}
	return clause.isHan ? compileHan(source, clause) : compileWord(source, clause);
}

/** Words near the term. */
export function compileNear({index}: Source, words: NearWords): Node {
	const worth = new Map<number, {edits: number; quality: number}>();
	for (const [word, its] of words) {
		for (const text of [word, SOUND + word]) {
			const {low, high} = tokenRange(index, text);
			if (low < high) {
				worth.set(low, its);
			}
		}
	}
	return finished([{tier: FUZZY, atoms: [setAtom(index, Uint32Array.from(worth.keys()).sort(), worth)]}]);
}

/** Names that sound like the term. */
export function compileNearSounds(source: Source, clause: Clause, sounds: readonly string[]): Node {
	return finished(
		sounds.flatMap(norm =>
			soundPlaces(norm).map(
				(text): Draft => ({
					tier: FUZZY,
					atoms: [prefix(source, text)],
					check: norm.length > SOUND_LENGTH ? checked(source, {...clause, norm}, 2) : null,
					edits: 1,
					quality: SLIPPED,
				}),
			),
		),
	);
}

/** A word that is two of the data's, with the space left out. */
export function compileRunTogether(source: Source, clause: Clause): Node {
	return finished(
		cutsOf(clause.norm).map(([head, tail]) => ({
			tier: FUZZY,
			atoms: [token(source, head), prefix(source, tail)],
			check: checked(source, clause, FUZZY),
			edits: 1,
			quality: 0.8,
		})),
	);
}

function compileWord(source: Source, clause: Clause): Node {
	const {norm, mode, isNumber, isWord} = clause;
	const {index} = source;
	const drafts: Draft[] = [{tier: 0, atoms: [token(source, norm)]}];
	if (!isNumber && mode !== 'exact') {
		drafts.push(
			mode === 'suffix'
				? {tier: 2, atoms: [setAtom(index, wordsEnding(index, norm))]}
				: {tier: 1, atoms: [prefix(source, norm)]},
		);
		// Two Latin letters stand inside too many words to mean anything.
		if (mode === 'fuzzy' && norm.length >= 3) {
			drafts.push({tier: 2, atoms: [setAtom(index, wordsWith(index, norm))]});
		}
	}
	if (isWord && mode !== 'suffix' && norm.length >= 2) {
		drafts.push(
			{tier: 0, atoms: [token(source, SOUND + norm)]},
			{tier: 0, atoms: [token(source, INITIALS + norm)]},
			// Exactly means whole syllables.
			...[SOUND + norm, LONG_SOUND + norm.slice(0, SOUND_LENGTH)].map(
				(text): Draft => ({
					tier: 1,
					atoms: [prefix(source, text)],
					check: mode === 'exact' || norm.length > SOUND_LENGTH ? checked(source, clause, 1) : null,
				}),
			),
		);
	}
	if (isWord && mode === 'fuzzy' && norm.length >= 2) {
		drafts.push({tier: 1, atoms: [prefix(source, INITIALS + norm)]});
	}
	if (isWord && mode === 'fuzzy' && norm.length >= 3) {
		drafts.push({
			tier: 2,
			atoms: [prefix(source, INNER_SOUND + norm.slice(0, SOUND_LENGTH))],
			check: norm.length > SOUND_LENGTH ? checked(source, clause, 2) : null,
		});
	}
	return finished(drafts);
}

/** All but the ends of a phrase must be there as whole tokens; the text says whether they are neighbours. */
function compilePhrase(source: Source, clause: Clause): Node {
	const tokens = clause.norm.split(' ');
	const inner = tokens.slice(1, -1).flatMap(one => whole(source, one));
	const [first, last] = [tokens[0]!, tokens.at(-1)!];
	const drafts = [
		[...whole(source, first), ...inner, ...whole(source, last)],
		[...whole(source, first), ...inner, ...begins(source, last)],
		[...ends(source, first), ...inner, ...begins(source, last)],
	].map((atoms, tier): Draft => ({tier, atoms, check: checked(source, clause, tier)}));
	const parts = clause.parts.map(part => compile(source, part));
	return finished([
		...(clause.mode === 'exact' && !isHan(clause.norm) ? drafts.slice(0, 1) : drafts),
		parts.length > 0 && parts.every(part => part.length > 0) ? {tier: 0, atoms: [], nodes: parts} : null,
	]);
}

const whole = (source: Source, text: string): Atom[] =>
	isHan(text) ? pairs(source, text) : [token(source, text)];

const begins = (source: Source, text: string): Atom[] =>
	isHan(text) ? pairs(source, text) : [prefix(source, text)];

const ends = (source: Source, text: string): Atom[] =>
	isHan(text) || text.startsWith('#')
		? whole(source, text)
		: [setAtom(source.index, wordsEnding(source.index, text))];
