/** Finds, for each record, the best field for every term of a query. */
import type {Clause} from './clause.ts';
import type {Document, Field} from './documents.ts';
import type {Near} from './fuzzy.ts';
import {matchChineseGap, matchNearChinese, matchNearWord} from './fuzzy-text.ts';
import type {Prepared} from './normalize.ts';
import {matchText, type TextMatch} from './tiers.ts';

export type FieldMatch = {readonly clause: Clause; readonly field: Field; readonly match: TextMatch};

export type Evaluated = {
	readonly document: Document;
	readonly rank: number;
	readonly score: number;
	readonly edits: number;
	/** One for each term, or for each part of a term that was found in parts. */
	readonly matches: readonly FieldMatch[];
};

type Matcher = (prepared: Prepared) => TextMatch | null;
type Best = (document: Document, clause: Clause) => FieldMatch[] | null;

/** Words by sound count a little less than words as written. */
const worth = ({field, match}: FieldMatch): number =>
	field.weight * match.quality * (match.via === 'text' ? 1 : 0.8);

function bestField(document: Document, clause: Clause, matcher: Matcher): FieldMatch | null {
	let best: FieldMatch | null = null;
	for (const field of document.fields) {
		const match = matcher(field.prepared);
		if (match === null) {
			continue;
		}
		const found = {clause, field, match};
		const order = best && (match.rank - best.match.rank || match.edits - best.match.edits);
		if (best === null || order! < 0 || (order === 0 && worth(found) > worth(best))) {
			best = found;
		}
	}
	return best;
}

/** Each text is compared once per term, however many records share it. */
function remember(matcher: Matcher): Matcher {
	const known = new Map<Prepared, TextMatch | null>();
	return prepared => {
		let match = known.get(prepared);
		if (match === undefined) {
			match = matcher(prepared);
			known.set(prepared, match);
		}
		return match;
	};
}

/** A record whose name is the whole query comes before those that merely hold its words. */
function wholeBonus(document: Document, whole: string): number {
	const squeezed = whole.replaceAll(' ', '');
	const named = document.fields.filter(
		({name, prepared}) =>
			(name === 'label' || name === 'labelZh' || name === 'id') &&
			(prepared.core === whole || (prepared.sound?.whole && prepared.sound.joined === squeezed)),
	);
	return Math.max(0, ...named.map(field => field.weight));
}

function fewestEdits(found: readonly Evaluated[]): Evaluated[] {
	const fewest = Math.min(...found.map(row => row.edits));
	return found.filter(row => row.edits === fewest);
}

export function createEvaluator(near: (typed: string) => ReadonlyMap<string, Near>) {
	const literals = new Map<string, Matcher>();

	const literal = (clause: Clause): Matcher => {
		const key = `${clause.mode} ${clause.norm}`;
		let matcher = literals.get(key);
		if (!matcher) {
			matcher = remember(prepared => matchText(prepared, clause) ?? matchChineseGap(prepared, clause));
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

	const forgiving = (clause: Clause): Best => {
		if (clause.mode !== 'fuzzy' || !(clause.isWord || clause.isHan)) {
			return () => null;
		}
		const words = clause.isWord ? near(clause.norm) : null;
		const matcher = remember(prepared =>
			words ? matchNearWord(prepared, words) : matchNearChinese(prepared, clause),
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
		const whole = clauses.map(clause => clause.norm).join(' ');
		return pool.flatMap(document => {
			const matches: FieldMatch[] = [];
			for (const [i, clause] of clauses.entries()) {
				const found = best[i]!(document, clause);
				if (found === null) {
					return [];
				}
				matches.push(...found);
			}
			const score = matches.reduce((sum, found) => sum + worth(found), 0);
			return {
				document,
				rank: Math.max(0, ...matches.map(({match}) => match.rank)),
				score: score + (matches.length > 0 ? wholeBonus(document, whole) : 0),
				edits: matches.reduce((sum, {match}) => sum + match.edits, 0),
				matches,
			};
		});
	};

	/** Errors are forgiven in words that are found nowhere as typed; if that finds nothing, in all words. */
	const evaluateReading = (pool: readonly Document[], clauses: readonly Clause[]): Evaluated[] => {
		const strict = clauses.map(clause => pool.some(document => literally(document, clause) !== null));
		const some = clauses.map((clause, i): Best => (strict[i] ? literally : forgiving(clause)));
		const found = evaluateWith(pool, clauses, some);
		if (found.length > 0 || clauses.length < 2) {
			return fewestEdits(found);
		}
		const all = clauses.map((clause): Best => {
			const lenient = forgiving(clause);
			return document => literally(document, clause) ?? lenient(document, clause);
		});
		return fewestEdits(evaluateWith(pool, clauses, all));
	};

	return {
		/** True where the term is found in the record as typed. */
		holds: (document: Document, clause: Clause): boolean =>
			literally(document, clause)?.every(({match}) => match.rank < 3) === true,

		/** @param readings ways to read the query; each record keeps the better one */
		evaluate(pool: readonly Document[], readings: ReadonlyArray<readonly Clause[]>): Evaluated[] {
			const best = new Map<Document, Evaluated>();
			const found = readings.flatMap(clauses => evaluateReading(pool, clauses));
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
