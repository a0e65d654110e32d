/** Sorts many strings by code unit without ever stopping the program for long. */
import type {Steps} from '../../steps/steps.ts';

/** So many are sorted in one go: two or three milliseconds. */
const RUN = 0x2000;
/** A code unit, or 0 for a token that ends: it comes before all that go on. */
const CODES = 0x1_0001;
const PAUSE = 0x3fff;
/** So few are compared one with another. */
const FEW = 24;

/**
 * @param ids places in `tokens`, which may be sorted where they lie
 * @returns the places in the order of their tokens
 */
export function sortTokens(tokens: readonly string[], ids: Uint32Array): Steps<Uint32Array> {
	const counts = new Uint32Array(ids.length > RUN ? CODES : 0);

	function* sortFrom(places: Uint32Array, depth: number): Steps<Uint32Array> {
		if (places.length <= RUN) {
			sortRun(tokens, places, depth);
			yield 0;
			return places;
		}
		// Reading a character of a token is what costs: once each.
		const codes = new Uint32Array(places.length);
		const seen: number[] = [];
		counts.fill(0);
		for (let i = 0; i < places.length; i++) {
			const token = tokens[places[i]!]!;
			const code = depth < token.length ? token.charCodeAt(depth) + 1 : 0;
			codes[i] = code;
			if (counts[code]!++ === 0) {
				seen.push(code);
			}
			if ((i & PAUSE) === PAUSE) {
				yield 0;
			}
		}
		if (seen.length === 1) {
			return seen[0] === 0 ? places : yield* sortFrom(places, depth + 1);
		}
		seen.sort((a, b) => a - b);
		const starts: number[] = [];
		let sum = 0;
		for (const code of seen) {
			starts.push(sum);
			sum += counts[code]!;
			counts[code] = starts.at(-1)!;
		}
		starts.push(sum);
		const sorted = new Uint32Array(places.length);
		for (let i = 0; i < places.length; i++) {
			sorted[counts[codes[i]!]!++] = places[i]!;
			if ((i & PAUSE) === PAUSE) {
				yield 0;
			}
		}
		for (const [nth, code] of seen.entries()) {
			const bucket = sorted.subarray(starts[nth], starts[nth + 1]);
			if (code > 0 && bucket.length > 1) {
				const inner = yield* sortFrom(bucket, depth + 1);
				if (inner !== bucket) {
					bucket.set(inner);
				}
			}
		}
		return sorted;
	}
	return sortFrom(ids, 0);
}

/**
 * Sorts where they lie tokens that are alike up to `depth`. Three code units and the place make one number
 * of 64 bits, for numbers sort without anybody being asked which comes first.
 */
function sortRun(tokens: readonly string[], places: Uint32Array, depth: number): void {
	if (places.length <= FEW) {
		places.sort((a, b) => (tokens[a]! < tokens[b]! ? -1 : 1));
		return;
	}
	const keys = new BigUint64Array(places.length);
	const halves = new Uint32Array(keys.buffer);
	for (let i = 0; i < places.length; i++) {
		const token = tokens[places[i]!]!;
		const left = token.length - depth;
		const first = left > 0 ? token.charCodeAt(depth) : 0;
		const second = left > 1 ? token.charCodeAt(depth + 1) : 0;
		const third = left > 2 ? token.charCodeAt(depth + 2) : 0;
		halves[2 * i + HIGH] = first * 0x1_0000 + second;
		halves[2 * i + LOW] = third * 0x1_0000 + i;
	}
	keys.sort();
	const before = places.slice();
	for (let i = 0; i < places.length; i++) {
		places[i] = before[halves[2 * i + LOW]! & 0xffff]!;
	}
	for (let from = 0, to = 1; from < places.length; from = to++) {
		const high = halves[2 * from + HIGH];
		const low = halves[2 * from + LOW]! >>> 16;
		while (to < places.length && halves[2 * to + HIGH] === high && halves[2 * to + LOW]! >>> 16 === low) {
			to++;
		}
		if (to - from > 1) {
			sortRun(tokens, places.subarray(from, to), depth + 3);
		}
	}
}

/** Where the machine keeps the high half of a number. */
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;
