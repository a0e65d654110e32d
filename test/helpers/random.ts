/** Chance that can be repeated: the same seed gives the same numbers, so that a failure can be told again. */

export type Random = {
	/** A whole number from 0 to `below` - 1. */
	readonly below: (below: number) => number;
	readonly pick: <T>(from: readonly T[]) => T;
};

/** Mulberry32, by Tommy Ettinger, public domain. */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number): number => Math.floor(next() * n);
	return {below, pick: from => from[below(from.length)]!};
}
