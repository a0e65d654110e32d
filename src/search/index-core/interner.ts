/** Gives each distinct token a number, in order of appearance; pairs of Chinese characters cost no string. */
import type {Steps} from '../../steps/steps.ts';

export type Interner = {
	word(text: string): number;
	/** A pair of UTF-16 code units, of which one may be a mark for the edge of a run. */
	pair(first: number, second: number): number;
	/** Every token, by number; the interner is empty afterwards. */
	release(): Steps<string[]>;
};

// Many small tables: a table that grows is copied whole, and one of a million entries stops everything.
const TABLES = 256;

// V8 keeps the whole text alive behind a slice of 13 characters or more.
const SLICED = 13;

const own = (text: string): string => (text.length < SLICED ? text : [...text].join(''));

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

export function createInterner(): Interner {
	let words: Array<Map<string, number>> = [];
	let pairs: PairTable[] = [];
	let size = 0;
	return {
		word(text) {
			const hash = text.charCodeAt(0) * 7 + (text.length > 1 ? text.charCodeAt(1) * 31 : 0) + text.length;
			words[hash & (TABLES - 1)] ??= new Map();
			const table = words[hash & (TABLES - 1)]!;
			let id = table.get(text);
			if (id === undefined) {
				id = size++;
				table.set(own(text), id);
			}
			return id;
		},
		pair(first, second) {
			const key = ((first << 16) | second) >>> 0;
			const place = (first + second * 5) & (TABLES - 1);
			pairs[place] ??= new PairTable();
			const id = pairs[place]!.get(key, size);
			size += id === size ? 1 : 0;
			return id;
		},
		*release() {
			const tokens = new Array<string>(size);
			for (const table of words.filter(Boolean)) {
				for (const [text, id] of table) {
					tokens[id] = text;
				}
				table.clear();
				yield 0;
			}
			for (const table of pairs.filter(Boolean)) {
				table.each((key, id) => {
					tokens[id] = String.fromCharCode(key >>> 16, key & 0xffff);
				});
				yield 0;
			}
			words = [];
			pairs = [];
			return tokens;
		},
	};
}
