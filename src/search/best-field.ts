/** The field of a record in which a term is found best. */
import type {Clause} from './clause.ts';
import type {Document, Field} from './documents.ts';
import type {Prepared} from './normalize.ts';
import type {Matcher, TextMatch} from './tiers.ts';

export type FieldMatch = {readonly clause: Clause; readonly field: Field; readonly match: TextMatch};

/** Words by sound count a little less than words as written. */
export const certainty = ({quality, via}: TextMatch): number => quality * (via === 'text' ? 1 : 0.8);

const worthIn = ({weight}: Field, match: TextMatch): number => weight * certainty(match);

export const worth = ({field, match}: FieldMatch): number => worthIn(field, match);

export function bestField(document: Document, clause: Clause, matcher: Matcher): FieldMatch | null {
	let best: Field | null = null;
	let its: TextMatch | null = null;
	for (const field of document.fields) {
		const match = matcher(field.prepared);
		if (match !== null && (its === null || isBetter(field, match, best!, its))) {
			best = field;
			its = match;
		}
	}
	return its && {clause, field: best!, match: its};
}

function isBetter(field: Field, match: TextMatch, than: Field, its: TextMatch): boolean {
	const order = match.rank - its.rank || match.edits - its.edits;
	return order < 0 || (order === 0 && worthIn(field, match) > worthIn(than, its));
}

/** Texts that have a place of their own; a large dataset has more. */
const EARLY = 4096;
const UNKNOWN = 0;
const NONE = 1;

/** Each text is compared once per term, however many records share it. */
export function remember(matcher: Matcher): Matcher {
	// By serial number: a Map of some thousand texts would be made anew at each letter.
	const known = new Uint16Array(EARLY);
	const matches: TextMatch[] = [];
	const late = new Map<Prepared, TextMatch | null>();
	return prepared => {
		const {serial} = prepared;
		if (serial >= EARLY) {
			let match = late.get(prepared);
			if (match === undefined) {
				match = matcher(prepared);
				late.set(prepared, match);
			}
			return match;
		}
		const at = known[serial]!;
		if (at !== UNKNOWN) {
			return at === NONE ? null : matches[at - NONE - 1]!;
		}
		const match = matcher(prepared);
		known[serial] = match === null ? NONE : NONE + matches.push(match);
		return match;
	};
}
