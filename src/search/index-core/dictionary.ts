/** Looks tokens up in the sorted dictionary. */
import type {CoreIndex} from './types.ts';

/** Half-open, in token numbers. */
export type TokenRange = {readonly low: number; readonly high: number};

/** The first token that is not before `text`. */
export function lowerBound(tokens: readonly string[], text: string): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (tokens[middle]! < text) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** The token itself; an empty range where there is none. */
export function tokenRange({tokens}: Pick<CoreIndex, 'tokens'>, text: string): TokenRange {
	const low = lowerBound(tokens, text);
	return {low, high: tokens[low] === text ? low + 1 : low};
}

/** Every token that begins with `text`. */
export function prefixRange({tokens}: Pick<CoreIndex, 'tokens'>, text: string): TokenRange {
	return {low: lowerBound(tokens, text), high: lowerBound(tokens, `${text}\uFFFF`)};
}

export const postingsIn = ({offsets}: CoreIndex, {low, high}: TokenRange): number =>
	offsets[high]! - offsets[low]!;
