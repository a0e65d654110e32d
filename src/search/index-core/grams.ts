/** Words by three letters that they hold, over the dictionary alone: finds `oan` in `loan`. */
import type {Steps} from '../../steps/steps.ts';
import {lowerBound} from './dictionary.ts';
import type {CoreIndex, Grams} from './types.ts';

const SLOTS = 0x8000;

/** Five bits a letter; letters beyond a–z share what is left, and are told apart by looking at the word. */
const five = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));

const slotAt = (text: string, i: number): number =>
	(five(text.charCodeAt(i)) << 10) | (five(text.charCodeAt(i + 1)) << 5) | five(text.charCodeAt(i + 2));

/** The words among the tokens, which are sorted: what begins with a letter, but no run of Chinese. */
function* wordsIn(tokens: readonly string[]): Generator<[id: number, word: string]> {
	const stretches = [
		[lowerBound(tokens, 'a'), lowerBound(tokens, '\u2e80')],
		[lowerBound(tokens, '\ua000'), tokens.length],
	] as const;
	for (const [from, to] of stretches) {
		for (let id = from; id < to; id++) {
			yield [id, tokens[id]!];
		}
	}
}

export function* buildGrams(tokens: readonly string[]): Steps<Grams> {
	const offsets = new Uint32Array(SLOTS + 1);
	for (const [id, token] of wordsIn(tokens)) {
		for (let i = 0; i + 3 <= token.length; i++) {
			offsets[slotAt(token, i) + 1]! += 1;
		}
		if ((id & 0xfff) === 0) {
			yield 0;
		}
	}
	for (let slot = 0; slot < SLOTS; slot++) {
		offsets[slot + 1]! += offsets[slot]!;
	}
	const at = offsets.slice(0, SLOTS);
	const held = new Uint32Array(offsets[SLOTS]!);
	for (const [id, token] of wordsIn(tokens)) {
		for (let i = 0; i + 3 <= token.length; i++) {
			const slot = slotAt(token, i);
			held[at[slot]!++] = id;
		}
		if ((id & 0xfff) === 0) {
			yield 0;
		}
	}
	return {offsets, tokens: held};
}

/** Words by their last letter. */
export function* buildEndings(tokens: readonly string[]): Steps<Grams> {
	const slots = Array.from({length: 32}, (): number[] => []);
	for (const [id, token] of wordsIn(tokens)) {
		slots[five(token.charCodeAt(token.length - 1))]!.push(id);
		if ((id & 0xfff) === 0) {
			yield 0;
		}
	}
	const offsets = new Uint32Array(33);
	for (const [slot, ids] of slots.entries()) {
		offsets[slot + 1] = offsets[slot]! + ids.length;
	}
	return {offsets, tokens: Uint32Array.from(slots.flat())};
}

/** Words that hold `part`, three letters or more, sorted. */
export function wordsWith({tokens, grams}: CoreIndex, part: string): Uint32Array {
	let rarest = slotAt(part, 0);
	const sizeOf = (slot: number): number => grams.offsets[slot + 1]! - grams.offsets[slot]!;
	for (let i = 1; i + 3 <= part.length; i++) {
		const slot = slotAt(part, i);
		rarest = sizeOf(slot) < sizeOf(rarest) ? slot : rarest;
	}
	const found: number[] = [];
	for (const id of grams.tokens.subarray(grams.offsets[rarest]!, grams.offsets[rarest + 1]!)) {
		// A word that holds three letters twice is listed twice, one after the other.
		if (id !== found.at(-1) && tokens[id]!.includes(part)) {
			found.push(id);
		}
	}
	return Uint32Array.from(found);
}

/** Words that end in `part`, sorted. */
export function wordsEnding(index: CoreIndex, part: string): Uint32Array {
	if (part.length >= 3) {
		return wordsWith(index, part).filter(id => index.tokens[id]!.endsWith(part));
	}
	// Too short for the table: words of the same last letter are looked at, but no document.
	const {offsets, tokens} = index.endings;
	const slot = five(part.charCodeAt(part.length - 1));
	return tokens.subarray(offsets[slot], offsets[slot + 1]).filter(id => index.tokens[id]!.endsWith(part));
}
