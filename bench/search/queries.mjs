/** Queries that somebody might type, made from the records themselves: always the same for the same records. */
import {random} from './data.mjs';

/** One typing error: two letters swapped, one left out, one wrong, one too many. */
export function misspell(word, next) {
	const letter = () => String.fromCharCode(97 + Math.floor(next() * 26));
	// The first letter is the one that people get right.
	const at = 1 + Math.floor(next() * (word.length - 2));
	switch (Math.floor(next() * 4)) {
		case 0:
			return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
		case 1:
			return word.slice(0, at) + word.slice(at + 1);
		case 2:
			return word.slice(0, at) + letter() + word.slice(at + 1);
		default:
			return word.slice(0, at) + letter() + word.slice(at);
	}
}

const wordsOf = text => text.match(/[a-z]{5,}/g) ?? [];
const runsOf = text => text.match(/\p{Script=Han}{4,}/gu) ?? [];

function pick(records, next, parity, texts) {
	for (;;) {
		const record = records[2 * Math.floor((next() * records.length) / 2) + parity];
		const found = record.fields.flatMap(({text}) => texts(text));
		if (found.length >= 2) {
			return found;
		}
	}
}

const any = (list, next) => list[Math.floor(next() * list.length)];

/** Whole queries to be typed out letter by letter; every third word is misspelt. */
export function typedQueries(records, count = 48, seed = 7) {
	const next = random(seed);
	return Array.from({length: count}, (_, i) => {
		if (i % 4 === 3) {
			const run = any(pick(records, next, 1, runsOf), next);
			const at = Math.floor(next() * (run.length - 3));
			return run.slice(at, at + 2 + Math.floor(next() * 3));
		}
		const words = pick(records, next, 0, wordsOf);
		const [first, second] = [any(words, next), any(words, next)];
		switch (i % 8) {
			case 0:
				return `${first} ${second}`;
			case 1:
				return `${misspell(first, next)} ${second}`;
			case 2:
				return misspell(first, next);
			case 4:
				return `${first} ${misspell(second, next)}`;
			case 5:
				return first;
			default:
				return `${first} ${/\d+/.exec(records[0].fields[1].text)?.[0] ?? '1200'}`;
		}
	});
}

/** Every state of the box while the queries are typed. */
export const keystrokes = queries =>
	queries.flatMap(query => Array.from({length: query.length}, (_, i) => query.slice(0, i + 1)));

/**
 * Misspelt queries: two in three of one word, the rest of two, of which one is right.
 * @returns {{query: string, meant: string[]}[]} what is typed, and the words that were meant
 */
export function misspeltQueries(records, wrongly = misspell, count = 100, seed = 11) {
	const next = random(seed);
	return Array.from({length: count}, (_, i) => {
		const words = pick(records, next, 0, wordsOf);
		const word = any(words, next);
		const wrong = wrongly(word, next);
		const right = any(words, next);
		return i % 3 === 0 ? {query: `${right} ${wrong}`, meant: [right, word]} : {query: wrong, meant: [word]};
	});
}
