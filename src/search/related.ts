/** Words that mean what was typed: other forms of it, and its synonyms in every form that the data hold. */
import type {Clause} from './clause.ts';
import {compileHan} from './compile-han.ts';
import {FUZZY, finished, type Source} from './drafts.ts';
import {prefixRange} from './index-core/dictionary.ts';
import {type Node, setAtom} from './index-core/nodes.ts';
import type {CoreIndex} from './index-core/types.ts';
import {stemOf} from './inflection.ts';
import type {Prepared} from './normalize.ts';
import {chineseSynonymsOf, synonymsOf} from './thesaurus.ts';
import {matchText, type TextMatch} from './tiers.ts';

/** Latin words by their token, with what each is worth beside the word typed; or runs of Chinese. */
export type Related = {
	readonly words: ReadonlyMap<string, number>;
	readonly tokens: readonly number[];
	readonly runs: readonly Clause[];
	/**
	 * What it counts for among errors: 1 for a word that is nowhere and of which there are only other forms, for it
	 * may as well be another word with a letter wrong. `grieed` has the form of `grier`, and was to be `greed`.
	 */
	readonly edits: 0 | 1;
};

const NONE: Related = {words: new Map(), tokens: [], runs: [], edits: 0};

/** In shorter words one letter makes too many others. */
const DOUBTED = 5;

/** Another form of the word is surer than another word. */
const FORM = 0.95;
const SYNONYM = 0.8;
/** Words of one beginning that are looked at: in a very large vocabulary, not all. */
const MOST = 3000;
const WORD = /^[a-z]{3,}$/;

function formsIn(index: CoreIndex, word: string, take: (token: number, text: string) => void): void {
	const stem = stemOf(word);
	const {low, high} = prefixRange(index, stem.slice(0, Math.max(3, stem.length - 1)));
	for (let token = low; token < Math.min(high, low + MOST); token++) {
		const text = index.tokens[token]!;
		if (WORD.test(text) && stemOf(text) === stem) {
			take(token, text);
		}
	}
}

export function relatedTo(index: CoreIndex, clause: Clause): Related {
	const {norm, mode, isWord, isHan} = clause;
	if (mode !== 'fuzzy') {
		return NONE;
	}
	if (isHan) {
		const runs = chineseSynonymsOf(norm).map((run): Clause => ({...clause, norm: run, mode: 'exact'}));
		return {...NONE, runs};
	}
	if (!isWord || !WORD.test(norm)) {
		return NONE;
	}
	const words = new Map<string, number>();
	const tokens: number[] = [];
	const takeWith =
		(quality: number) =>
		(token: number, text: string): void => {
			if (text !== norm && !words.has(text)) {
				words.set(text, quality);
				tokens.push(token);
			}
		};
	formsIn(index, norm, takeWith(FORM));
	const forms = tokens.length;
	for (const synonym of synonymsOf(norm)) {
		formsIn(index, synonym, takeWith(SYNONYM));
	}
	const {low, high} = prefixRange(index, norm);
	const doubted = norm.length >= DOUBTED && low === high && forms > 0 && forms === tokens.length;
	return {words, tokens, runs: [], edits: doubted ? 1 : 0};
}

export function compileRelated(source: Source, {tokens, words, runs, edits}: Related): Node {
	const {index} = source;
	const worth = new Map(
		tokens.map(token => [token, {edits, quality: words.get(index.tokens[token]!) ?? SYNONYM}]),
	);
	const alternatives = runs.flatMap(run => compileHan(source, run));
	return finished([
		tokens.length > 0 ? {tier: FUZZY, atoms: [setAtom(index, Uint32Array.from(tokens).sort(), worth)]} : null,
		...alternatives.map(alternative => ({...alternative, tier: FUZZY, quality: SYNONYM})),
	]);
}

export function matchRelated(prepared: Prepared, {words, runs, edits}: Related): TextMatch | null {
	let best: TextMatch | null = null;
	for (const word of words.size > 0 ? prepared.words : []) {
		const quality = words.get(word);
		if (quality !== undefined && (best === null || quality > best.quality)) {
			best = {rank: FUZZY, via: 'text', patterns: [` ${word} `], edits, quality};
		}
	}
	for (const run of best ? [] : runs) {
		const found = matchText(prepared, run);
		if (found) {
			return {...found, rank: FUZZY, quality: SYNONYM};
		}
	}
	return best;
}
