/**
 * Chinese is written without spaces: 甘肃赌博案件 asks for 甘肃, 赌博 and 案件, which a record may hold
 * in fields of their own. A run that no text holds is cut into the fewest pieces that some text holds.
 */
import type {Clause} from './clause.ts';

const SHORTEST = 4;
/** Longer runs are sentences, pasted. */
const LONGEST = 12;
const MOST_PIECES = 3;

/**
 * @param known whether some text holds these very characters
 * @returns two or three pieces of two characters or more, the first as long as can be; null where there are none
 */
export function segment(run: string, known: (piece: string) => boolean, most = MOST_PIECES): string[] | null {
	for (let pieces = 2; pieces <= most; pieces++) {
		for (let cut = run.length - 2 * (pieces - 1); cut >= 2; cut--) {
			const [head, tail] = [run.slice(0, cut), run.slice(cut)];
			if (!known(head)) {
				continue;
			}
			const rest = pieces === 2 ? (known(tail) ? [tail] : null) : segment(tail, known, pieces - 1);
			if (rest) {
				return [head, ...rest];
			}
		}
	}
	return null;
}

/** @returns the clauses with runs that no text holds in pieces; null where there is nothing to cut */
export function segmented(clauses: readonly Clause[], known: (piece: string) => boolean): Clause[] | null {
	const cut = clauses.map(clause => {
		const {norm, mode, isHan} = clause;
		const fit = isHan && mode === 'fuzzy' && norm.length >= SHORTEST && norm.length <= LONGEST;
		const pieces = fit && /^\p{Script=Han}+$/u.test(norm) && !known(norm) ? segment(norm, known) : null;
		return pieces?.map(piece => ({...clause, norm: piece})) ?? null;
	});
	return cut.some(Boolean) ? clauses.flatMap((clause, i) => cut[i] ?? clause) : null;
}
