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

/** A piece that is looked for whole. */
const LONGEST_PIECE = 6;

/**
 * @returns the run in pieces of which as many characters as can be are in pieces that some text holds, and the
 * rest between them; null where it stays whole
 */
export function looselyCut(run: string, known: (piece: string) => boolean): string[] | null {
	if (run.length < 3 || run.length > LONGEST || !/^\p{Script=Han}+$/u.test(run) || known(run)) {
		return null;
	}
	// From each place on: characters held by pieces, less a little for each piece, and where the first piece ends.
	const worth = new Array<number>(run.length + 1).fill(0);
	const next = new Array<number>(run.length + 1).fill(run.length + 1);
	for (let at = run.length - 1; at >= 0; at--) {
		worth[at] = worth[at + 1]!;
		next[at] = at;
		for (let end = Math.min(run.length, at + LONGEST_PIECE); end >= at + 2; end--) {
			const its = end - at - 0.1 + worth[end]!;
			if (its > worth[at]! && known(run.slice(at, end))) {
				worth[at] = its;
				next[at] = end;
			}
		}
	}
	const pieces: string[] = [];
	let rest = 0;
	for (let at = 0; at < run.length; ) {
		if (next[at] === at) {
			at++;
			continue;
		}
		pieces.push(...(rest < at ? [run.slice(rest, at)] : []), run.slice(at, next[at]));
		at = next[at]!;
		rest = at;
	}
	return pieces.length === 0 ? null : [...pieces, ...(rest < run.length ? [run.slice(rest)] : [])];
}

/** What a name may be followed by and still be that name: 绵阳案, 赌博类, 抓获数. */
const TAIL = /[案罪类数]$/u;

function piecesOf(run: string, known: (piece: string) => boolean): string[] | null {
	const found = run.length >= SHORTEST ? segment(run, known) : null;
	if (found || !TAIL.test(run)) {
		return found;
	}
	const name = run.slice(0, -1);
	return known(name) ? [name] : name.length >= SHORTEST ? segment(name, known) : null;
}

/** @returns the clauses with runs that no text holds in pieces; null where there is nothing to cut */
export function segmented(clauses: readonly Clause[], known: (piece: string) => boolean): Clause[] | null {
	const cut = clauses.map(clause => {
		const {norm, mode, isHan} = clause;
		const fit = isHan && mode === 'fuzzy' && norm.length >= 3 && norm.length <= LONGEST;
		const pieces = fit && /^\p{Script=Han}+$/u.test(norm) && !known(norm) ? piecesOf(norm, known) : null;
		return pieces?.map(piece => ({...clause, norm: piece})) ?? null;
	});
	return cut.some(Boolean) ? clauses.flatMap((clause, i) => cut[i] ?? clause) : null;
}
