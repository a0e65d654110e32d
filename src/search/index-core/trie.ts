/** A tree over the sorted words, each branch cut where one word is left: typing errors are looked up in it. */
import type {Steps} from '../../steps/steps.ts';
import {endOf} from './boundary.ts';
import type {Trie} from './types.ts';

const isWordStart = (code: number): boolean =>
	// Letters of all alphabets but Chinese, which has its own way of being found nearly; `~` marks a sound.
	(code >= 97 && code <= 122) || code === SOUND_CODE || (code >= 0xaa && (code < 0x2e80 || code > 0x9fff));

export const SOUND = '\u0004';
const SOUND_CODE = 4;

class Column {
	#cells: Uint32Array = new Uint32Array(1024);
	length = 0;
	push(value: number): void {
		if (this.length === this.#cells.length) {
			const wider = new Uint32Array(this.length * 2);
			wider.set(this.#cells);
			this.#cells = wider;
		}
		this.#cells[this.length++] = value;
	}
	at(i: number): number {
		return this.#cells[i]!;
	}
	set(i: number, value: number): void {
		this.#cells[i] = value;
	}
	take(): Uint32Array {
		return this.#cells.slice(0, this.length);
	}
}

/** Node 0 is the root. */
export function* buildTrie(tokens: readonly string[]): Steps<Trie> {
	const [code, first, count, low, high, depth] = Array.from({length: 6}, () => new Column());
	const add = (char: number, from: number, to: number, deep: number): void => {
		code!.push(char);
		first!.push(0);
		count!.push(0);
		low!.push(from);
		high!.push(to);
		depth!.push(deep);
	};
	add(0, 0, tokens.length, 0);
	for (let node = 0; node < low!.length; node++) {
		const [from, to, deep] = [low!.at(node), high!.at(node), depth!.at(node)];
		if ((node & 0xff) === 0) {
			yield 0;
		}
		if (to - from < 2 && node > 0) {
			continue;
		}
		first!.set(node, low!.length);
		let i = from;
		while (i < to) {
			const token = tokens[i]!;
			if (token.length === deep) {
				i++;
				continue;
			}
			const char = token.charCodeAt(deep);
			const end = endOf(tokens, deep, char, i, to);
			if (deep > 0 || isWordStart(char)) {
				add(char, i, end, deep + 1);
				count!.set(node, count!.at(node) + 1);
			}
			i = end;
		}
	}
	return {
		code: Uint16Array.from(code!.take()),
		first: first!.take(),
		count: Uint16Array.from(count!.take()),
		low: low!.take(),
		high: high!.take(),
	};
}
