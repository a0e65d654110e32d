/** Finds, for each record, the best field for every term of a query. */

import type {Figure} from '../model/types.ts';
import {bestField, type FieldMatch, remember, worth} from './best-field.ts';
import type {Clause} from './clause.ts';
import type {Document} from './documents.ts';
import {APART, type Finder} from './find.ts';
import {
	matchChineseGap,
	matchNearChinese,
	matchNearSound,
	matchNearWord,
	matchRunTogether,
} from './fuzzy-text.ts';
import {nameBonus} from './name-bonus.ts';
import {namedScore} from './named-figure.ts';
import {matchRelated} from './related.ts';
import {type Matcher, textMatcher} from './tiers.ts';

export type Evaluated = {
	readonly document: Document;
	readonly rank: number;
	readonly score: number;
	readonly edits: number;
	/** One for each term, or for each part of a term that was found in parts. */
	readonly matches: readonly FieldMatch[];
};

const FUZZY = 3;

/** Among equals the total of a report comes before its parts, and the nation before a province. */
function headlineBonus({found}: Document): number {
	const figure = found.type === 'figure' ? (found.record as Figure) : null;
	if (figure?.level !== 'campaign_total') {
		return 0;
	}
	return figure.area.includes('-') ? 0.2 : 0.25;
}

type Best = (document: Document, clause: Clause) => FieldMatch[] | null;

/** The word that was meant. */
const correctedOf = ({clause, match}: FieldMatch): string =>
	match.rank === FUZZY && match.patterns.length === 1 ? match.patterns[0]!.trim() : clause.norm;

function fewestEdits(found: readonly Evaluated[]): Evaluated[] {
	const fewest = found.reduce((least, row) => Math.min(least, row.edits), Number.POSITIVE_INFINITY);
	return found.filter(row => row.edits === fewest);
}

export function createEvaluator({near, sounds, related}: Pick<Finder, 'near' | 'sounds' | 'related'>) {
	const literals = new Map<string, Matcher>();

	const literal = (clause: Clause): Matcher => {
		const key = `${clause.mode} ${clause.norm}`;
		let matcher = literals.get(key);
		if (!matcher) {
			const literally = textMatcher(clause);
			matcher = remember(prepared => literally(prepared) ?? matchChineseGap(prepared, clause));
			// The words of the last few keystrokes: typing on changes one of them at a time.
			if (literals.size >= 16) {
				literals.delete(literals.keys().next().value!);
			}
			literals.set(key, matcher);
		}
		return matcher;
	};

	const literally: Best = (document, clause) => {
		const whole = bestField(document, clause, literal(clause));
		if (whole) {
			return [whole];
		}
		const parts = clause.parts.map(part => bestField(document, part, literal(part)));
		return parts.length > 0 && parts.every(part => part !== null) ? parts : null;
	};

	/** As typed, or in another word of the same meaning. */
	const literallyOrRelated = (clause: Clause): Best => {
		const its = related(clause);
		const matcher = remember(prepared => matchRelated(prepared, its));
		const otherwise = its.edits === 1 ? forgiving(clause, 1) : () => null;
		return document => {
			const found =
				literally(document, clause) ?? bestField(document, clause, matcher) ?? otherwise(document, clause);
			return found && (Array.isArray(found) ? found : [found]);
		};
	};

	const forgiving = (clause: Clause, within: number): Best => {
		if (clause.mode !== 'fuzzy' || !(clause.isWord || clause.isHan)) {
			return () => null;
		}
		const words = clause.isWord ? near(clause.norm, within) : null;
		const heard = clause.isWord ? sounds(clause.norm) : [];
		const matcher = remember(prepared =>
			words
				? (matchNearWord(prepared, words) ??
					matchNearSound(prepared, clause, heard) ??
					(within === APART ? matchRunTogether(prepared, clause) : null))
				: matchNearChinese(prepared, clause),
		);
		return document => {
			const found = bestField(document, clause, matcher);
			return found && [found];
		};
	};

	const evaluateWith = (
		pool: readonly Document[],
		clauses: readonly Clause[],
		best: readonly Best[],
	): Evaluated[] => {
		return pool.flatMap(document => {
			const matches: FieldMatch[] = [];
			const words: string[] = [];
			let score = 0;
			for (const [i, clause] of clauses.entries()) {
				const found = best[i]!(document, clause);
				if (found === null) {
					return [];
				}
				matches.push(...found);
				words.push(...found.map(correctedOf));
				// Found in two parts, a word is still one word.
				score += found.reduce((sum, part) => sum + worth(part), 0) / found.length;
			}
			return {
				document,
				rank: Math.max(0, ...matches.map(({match}) => match.rank)),
				score:
					matches.length > 0
						? namedScore(document, matches, score + headlineBonus(document)) +
							nameBonus(document.fields, words.join(' '))
						: score,
				edits: matches.reduce((sum, {match}) => sum + match.edits, 0),
				matches,
			};
		});
	};

	/** Errors are forgiven in words that are found nowhere as typed; if that finds nothing, in all words. */
	const evaluateReading = (
		pool: readonly Document[],
		clauses: readonly Clause[],
		within: number,
		meant: boolean,
	): Evaluated[] => {
		const bases = clauses.map(clause => (meant ? literallyOrRelated(clause) : literally));
		const strict = clauses.map((clause, i) => pool.some(document => bases[i]!(document, clause) !== null));
		const some = clauses.map((clause, i): Best => (strict[i] ? bases[i]! : forgiving(clause, within)));
		const found = evaluateWith(pool, clauses, some);
		if (found.length > 0 || clauses.length < 2) {
			return fewestEdits(found);
		}
		const all = clauses.map((clause, i): Best => {
			const lenient = forgiving(clause, within);
			return document => bases[i]!(document, clause) ?? lenient(document, clause);
		});
		return fewestEdits(evaluateWith(pool, clauses, all));
	};

	return {
		/**
		 * @param readings ways to read the query; each record keeps the better one
		 * @param within errors forgiven in a word at most
		 * @param meant whether words of the same meaning count as well
		 */
		evaluate(
			pool: readonly Document[],
			readings: ReadonlyArray<readonly Clause[]>,
			within = 2,
			meant = false,
		): Evaluated[] {
			const best = new Map<Document, Evaluated>();
			const found = readings.flatMap(clauses => evaluateReading(pool, clauses, within, meant));
			// A reading that needs no forgiving makes the other one noise.
			for (const row of fewestEdits(found)) {
				const before = best.get(row.document);
				if (!before || row.rank < before.rank || (row.rank === before.rank && row.score > before.score)) {
					best.set(row.document, row);
				}
			}
			return [...best.values()];
		},
	};
}
