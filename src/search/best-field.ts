/** The field of a record in which a term is found best. */
import type {Clause} from './clause.ts';
import type {Document, Field} from './documents.ts';
import type {Prepared} from './normalize.ts';
import type {TextMatch} from './tiers.ts';

export type FieldMatch = {readonly clause: Clause; readonly field: Field; readonly match: TextMatch};

export type Matcher = (prepared: Prepared) => TextMatch | null;

/** Words by sound count a little less than words as written. */
export const certainty = ({quality, via}: TextMatch): number => quality * (via === 'text' ? 1 : 0.8);

export const worth = ({field, match}: FieldMatch): number => field.weight * certainty(match);

export function bestField(document: Document, clause: Clause, matcher: Matcher): FieldMatch | null {
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
export function remember(matcher: Matcher): Matcher {
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
