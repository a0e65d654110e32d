/** Gives each distinct token a number, in order of appearance; pairs of Chinese characters cost no string. */
import type {Steps} from '../../steps/steps.ts';

export type Interner = {
	word(text: string): number;
	/**
	 * The word that `text` holds there, after a mark that tells what it is: nothing is copied unless it is new.
	 * @param mark a code unit, or 0 for none
	 */
	part(text: string, from: number, to: number, mark?: number): number;
	/** A pair of UTF-16 code units, of which one may be a mark for the edge of a run. */
	pair(first: number, second: number): number;
	/** Every token, by number; the interner is empty afterwards. */
	release(): Steps<string[]>;
};

// Many small tables: a table that grows is copied whole, and one of a million entries stops everything.
const TABLES = 256;

/** FNV-1a over all code units: words that begin alike, such as ids, must not all meet in one table. */
const BASIS = 0x811c9dc5;
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

// V8 keeps the whole text alive behind a slice of 13 characters or more.
const SLICED = 13;
// More arguments than this may not fit on the stack.
const MOST_AT_ONCE = 1024;

function own(text: string, from: number, to: number, mark: number): string {
	const start = mark === 0 ? '' : String.fromCharCode(mark);
	if (to - from < SLICED || to - from > MOST_AT_ONCE) {
		const part = text.slice(from, to);
		return start + (to - from < SLICED ? part : [...part].join(''));
	}
	const codes: number[] = mark === 0 ? [] : [mark];
	for (let i = from; i < to; i++) {
		codes.push(text.charCodeAt(i));
	}
	return String.fromCharCode(...codes);
}

function isPart(word: string, text: string, from: number, to: number, mark: number): boolean {
	let at = mark === 0 ? 0 : 1;
	if (word.length !== to - from + at || (mark !== 0 && word.charCodeAt(0) !== mark)) {
		return false;
	}
	for (let i = from; i < to; i++, at++) {
		if (word.charCodeAt(at) !== text.charCodeAt(i)) {
			return false;
		}
	}
	return true;
}

/** Open addressing; two cells a slot: the hash of a word and its number, counted from 1, or 0. */
class WordTable {
	#cells = new Uint32Array(128);
	#size = 0;

	/** @returns the number of the word; -1 where it is new, and is then told `fresh` */
	get(hash: number, fresh: number, isIt: (id: number) => boolean): number {
		const mask = this.#cells.length - 1;
		let at = (hash >>> 7) & mask & ~1;
		for (let held = this.#cells[at + 1]!; held !== 0; held = this.#cells[at + 1]!) {
			if (this.#cells[at] === hash && isIt(held - 1)) {
				return held - 1;
			}
			at = (at + 2) & mask;
		}
		this.#cells[at] = hash;
		this.#cells[at + 1] = fresh + 1;
		this.#size++;
		if (this.#size * 4 > this.#cells.length) {
			this.#grow();
		}
		return -1;
	}

	#grow(): void {
		const before = this.#cells;
		const cells = new Uint32Array(before.length * 2);
		for (let i = 0; i < before.length; i += 2) {
			if (before[i + 1] !== 0) {
				let at = (before[i]! >>> 7) & (cells.length - 1) & ~1;
				while (cells[at + 1] !== 0) {
					at = (at + 2) & (cells.length - 1);
				}
				cells[at] = before[i]!;
				cells[at + 1] = before[i + 1]!;
			}
		}
		this.#cells = cells;
	}
}

/** Open addressing over typed arrays; keys are pairs packed in 32 bits, never 0. */
class PairTable {
	#keys = new Uint32Array(64);
	#values = new Uint32Array(64);
	#size = 0;

	/** @returns the value, `fresh` where the key was new */
	get(key: number, fresh: number): number {
		const mask = this.#keys.length - 1;
		let at = Math.imul(key, 0x9e3779b1) >>> 7;
		for (;;) {
			at &= mask;
			const held = this.#keys[at]!;
			if (held === key) {
				return this.#values[at]!;
			}
			if (held === 0) {
				break;
			}
			at++;
		}
		this.#keys[at] = key;
		this.#values[at] = fresh;
		this.#size++;
		if (this.#size * 2 > this.#keys.length) {
			this.#grow();
		}
		return fresh;
	}

	each(visit: (key: number, value: number) => void): void {
		for (let i = 0; i < this.#keys.length; i++) {
			if (this.#keys[i] !== 0) {
				visit(this.#keys[i]!, this.#values[i]!);
			}
		}
	}

	#grow(): void {
		const [keys, values] = [this.#keys, this.#values];
		this.#keys = new Uint32Array(keys.length * 2);
		this.#values = new Uint32Array(keys.length * 2);
		this.#size = 0;
		for (const [i, key] of keys.entries()) {
			if (key !== 0) {
				this.get(key, values[i]!);
			}
		}
	}
}

// Words by number, in pieces: a list that grows is copied whole.
const PIECE_BITS = 15;
const PIECE = 2 ** PIECE_BITS;

export function createInterner(): Interner {
	let words: WordTable[] = [];
	let pairs: PairTable[] = [];
	let pieces: string[][] = [];
	let size = 0;
	// What is looked up, for a test that is not made anew for each word.
	let [text, from, to, mark] = ['', 0, 0, 0];
	const isIt = (id: number): boolean =>
		isPart(pieces[id >>> PIECE_BITS]![id & (PIECE - 1)]!, text, from, to, mark);
	/** Pairs have numbers too, and are written when all is known. */
	const put = (id: number, word: string): void => {
		pieces[id >>> PIECE_BITS] ??= new Array<string>(PIECE).fill('');
		pieces[id >>> PIECE_BITS]![id & (PIECE - 1)] = word;
	};
	const part: Interner['part'] = (inText, start, end, marked = 0) => {
		let hash = marked === 0 ? BASIS : hashed(BASIS, marked);
		for (let i = start; i < end; i++) {
			hash = hashed(hash, inText.charCodeAt(i));
		}
		// The low bits choose the table: they must depend on the high ones.
		hash = (hash ^ (hash >>> 15)) >>> 0;
		text = inText;
		from = start;
		to = end;
		mark = marked;
		words[hash & (TABLES - 1)] ??= new WordTable();
		const known = words[hash & (TABLES - 1)]!.get(hash, size, isIt);
		if (known >= 0) {
			return known;
		}
		put(size, own(text, from, to, mark));
		return size++;
	};
	return {
		part,
		word: whole => part(whole, 0, whole.length),
		pair(first, second) {
			const key = ((first << 16) | second) >>> 0;
			const place = (first + second * 5) & (TABLES - 1);
			pairs[place] ??= new PairTable();
			const id = pairs[place]!.get(key, size);
			size += id === size ? 1 : 0;
			return id;
		},
		*release() {
			words = [];
			for (const table of pairs.filter(Boolean)) {
				table.each((key, id) => put(id, String.fromCharCode(key >>> 16, key & 0xffff)));
				yield 0;
			}
			pairs = [];
			const tokens = new Array<string>(size);
			for (const [nth, piece] of pieces.entries()) {
				for (let i = 0, id = nth * PIECE; i < PIECE && id < size; i++, id++) {
					tokens[id] = piece[i]!;
				}
				yield 0;
			}
			pieces = [];
			return tokens;
		},
	};
}
