/**
 * Typing errors in words. A count of edits decides what is near, Fuse.js scores it: Fuse rates the
 * swap of two letters as two errors, beyond any threshold that keeps noise out.
 */
import Fuse from 'fuse.js/basic';
import {distance} from '../query/distance.ts';

export type Near = {
	readonly edits: number;
	/** 1 is the word itself. */
	readonly quality: number;
};

export type NearWords = ReadonlyMap<string, Near>;

/** Calls `visit` with words that may be near; `within` is how many edits are asked for. */
export type WordSource = (typed: string, within: number, visit: (word: string) => void) => void;

const LONGEST = 32;
const PARTIAL = 0.8;
// Fuse looks at each letter of each word: the nearest few are enough to choose from.
const SCORED = 96;

/** One typing error in words of up to five letters, two in longer ones. */
export function limitOf(word: string): number {
	return word.length <= 5 ? 1 : 2;
}

type Edits = {readonly edits: number; readonly partial: boolean};

/** @returns null where the words are not near; `partial` where only the beginning of the word was typed */
export function editsBetween(typed: string, word: string): Edits | null {
	const limit = limitOf(typed);
	const start = typed[0] === word[0];
	const longer = word.length - typed.length;
	// A wrong first letter is one error of one: most words need no comparing.
	if (longer < -limit || (!start && (typed.length <= 3 || Math.abs(longer) > 1))) {
		return null;
	}
	// Nothing after the last letter that an error could reach changes the counts.
	const {whole, prefix} = distance(typed, longer > limit ? word.slice(0, typed.length + limit + 1) : word);
	// In three letters one error leaves little to go by: the first must be right.
	if (whole <= limit && (start || whole === 1)) {
		return {edits: whole, partial: false};
	}
	return start && prefix <= limit && (typed.length > 3 || isSlip(typed, word))
		? {edits: prefix, partial: true}
		: null;
}

/** Three letters are too few for a wrong one, only for a missed one (`juq`) or two swapped (`jui`). */
function isSlip(typed: string, word: string): boolean {
	const start = word.slice(0, typed.length + 1);
	const missed = Array.from(start, (_, i) => start.slice(0, i) + start.slice(i + 1)).includes(typed);
	return missed || (start[1] === typed[2] && start[2] === typed[1]);
}

/** Between 0.1 and 1, so that a poor score still counts. */
export function scoresOf(typed: string, words: readonly string[]): Map<string, number> {
	const fuse = new Fuse(words, {includeScore: true, ignoreLocation: true, threshold: 0.6});
	return new Map(fuse.search(typed).map(({item, score = 1}) => [item, Math.max(0.1, 1 - score)]));
}

type Close = Edits & {readonly word: string};

const byNearness =
	(typed: string) =>
	(a: Close, b: Close): number =>
		Number(a.partial) - Number(b.partial) ||
		a.edits - b.edits ||
		Math.abs(a.word.length - typed.length) - Math.abs(b.word.length - typed.length);

function nearIn(source: WordSource, typed: string, within: number): NearWords {
	const close: Close[] = [];
	source(typed, within, word => {
		const found = editsBetween(typed, word);
		if (found && found.edits <= within) {
			close.push({word, ...found});
		}
	});
	if (close.length > SCORED) {
		close.sort(byNearness(typed));
	}
	const scores = scoresOf(
		typed,
		close.slice(0, SCORED).map(({word}) => word),
	);
	return new Map(
		close.map(({word, edits, partial}, i) => {
			const score = scores.get(word) ?? (i < SCORED ? 0.1 : Math.max(0.1, 1 - (2 * edits) / typed.length));
			return [word, {edits, quality: partial ? score * PARTIAL : score}];
		}),
	);
}

/**
 * @param source distinct words of the data, or a way to look them up
 * @returns a function from a typed word to the near ones, with at most `within` edits
 */
export function createFuzzy(
	source: readonly string[] | WordSource,
): (typed: string, within?: number) => NearWords {
	const known = new Map<string, NearWords>();
	const words: WordSource = typeof source === 'function' ? source : (_, __, visit) => source.forEach(visit);
	return (typed, within = 2) => {
		const key = `${within} ${typed}`;
		let near = known.get(key);
		if (!near) {
			near =
				typed.length >= 3 && typed.length <= LONGEST
					? nearIn(words, typed, Math.min(within, limitOf(typed)))
					: new Map();
			if (known.size > 100) {
				known.clear();
			}
			known.set(key, near);
		}
		return near;
	};
}
