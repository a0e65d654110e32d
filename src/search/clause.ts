/** A term of the query made ready to be compared. */
import {fold} from '../query/fold.ts';
import type {Term, TermMode} from '../query/types.ts';
import {isHan} from './normalize.ts';
import {normalize} from './tokens.ts';

export type Clause = {
	readonly term: string;
	readonly norm: string;
	readonly mode: TermMode;
	readonly not: boolean;
	/** Nothing but one number: equal or nothing. */
	readonly isNumber: boolean;
	/** One Latin word: may be pinyin, initials, or misspelt. */
	readonly isWord: boolean;
	readonly isHan: boolean;
	/** The tokens of `净网2018` on their own, for records that hold them apart. Empty for a single token. */
	readonly parts: readonly Clause[];
};

/** @returns null for a term of signs alone */
export function clauseOf(term: Pick<Term, 'text' | 'mode' | 'not'>): Clause | null {
	// The pinyin of the data writes ü as keyboards do.
	const norm = normalize(fold(term.text.replaceAll(/[üǖǘǚǜ]/gi, 'v')));
	return norm === '' ? null : make(norm, term.text, term.mode, term.not);
}

function make(norm: string, term: string, mode: TermMode, not: boolean): Clause {
	const tokens = norm.split(' ');
	const single = tokens.length === 1;
	return {
		term,
		norm,
		mode,
		not,
		isNumber: single && norm.startsWith('#'),
		isWord: single && /^\p{L}+$/u.test(norm) && !isHan(norm),
		isHan: isHan(norm),
		parts:
			single || mode !== 'fuzzy' || /\s/.test(term.trim())
				? []
				: tokens.map(token => make(token, term, mode, false)),
	};
}

/** Neighbouring Latin words run together, for pinyin typed with spaces; null where that cannot be meant. */
export function mergeSyllables(
	clauses: readonly Clause[],
	isSyllable: (word: string) => boolean,
): Clause[] | null {
	const merged: Clause[] = [];
	let run: Clause[] = [];
	const flush = (): void => {
		const first = run[0];
		if (first) {
			const norm = run.map(clause => clause.norm).join('');
			merged.push(
				run.length === 1 ? first : make(norm, run.map(clause => clause.term).join(' '), 'fuzzy', false),
			);
		}
		run = [];
	};
	for (const clause of clauses) {
		if (clause.isWord && clause.mode === 'fuzzy' && isSyllable(clause.norm)) {
			run.push(clause);
		} else {
			flush();
			merged.push(clause);
		}
	}
	flush();
	return merged.length < clauses.length ? merged : null;
}
