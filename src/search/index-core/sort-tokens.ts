/** Sorts many strings by code unit without ever stopping the program for long. */
import type {Steps} from '../../steps/steps.ts';

const SMALL = 1024;

/**
 * @param ids places in `tokens`
 * @returns the places in the order of their tokens
 */
export function* sortTokens(tokens: readonly string[], ids: Uint32Array, depth = 0): Steps<Uint32Array> {
	if (ids.length <= SMALL) {
		yield 0;
		return ids.sort((a, b) => (tokens[a]! < tokens[b]! ? -1 : 1));
	}
	// Place 0 is for tokens that end here: they come before all that go on.
	const counts = new Map<number, number>();
	const codeOf = (id: number): number => (depth < tokens[id]!.length ? tokens[id]!.charCodeAt(depth) + 1 : 0);
	for (let i = 0; i < ids.length; i++) {
		const code = codeOf(ids[i]!);
		counts.set(code, (counts.get(code) ?? 0) + 1);
		if ((i & 0x3fff) === 0) {
			yield 0;
		}
	}
	const codes = [...counts.keys()].sort((a, b) => a - b);
	const next = new Map<number, number>();
	let sum = 0;
	for (const code of codes) {
		next.set(code, sum);
		sum += counts.get(code)!;
	}
	const sorted = new Uint32Array(ids.length);
	for (let i = 0; i < ids.length; i++) {
		const code = codeOf(ids[i]!);
		const at = next.get(code)!;
		sorted[at] = ids[i]!;
		next.set(code, at + 1);
		if ((i & 0x3fff) === 0) {
			yield 0;
		}
	}
	for (const code of codes) {
		const end = next.get(code)!;
		const bucket = sorted.subarray(end - counts.get(code)!, end);
		if (code > 0 && bucket.length > 1) {
			const inner = yield* sortTokens(tokens, bucket, depth + 1);
			if (inner !== bucket) {
				bucket.set(inner);
			}
		}
	}
	return sorted;
}
