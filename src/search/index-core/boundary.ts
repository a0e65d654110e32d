/** Walks a sorted dictionary by the character at one depth. */

/** The first token from `from` on that has another code unit at `deep`; doubling steps, then halving. */
export function endOf(
	tokens: readonly string[],
	deep: number,
	char: number,
	from: number,
	to: number,
): number {
	const holds = (i: number): boolean => tokens[i]!.charCodeAt(deep) === char;
	let step = 1;
	let good = from;
	while (good + step < to && holds(good + step)) {
		good += step;
		step *= 2;
	}
	let bad = Math.min(to, good + step);
	while (bad - good > 1) {
		const middle = (good + bad) >>> 1;
		if (holds(middle)) {
			good = middle;
		} else {
			bad = middle;
		}
	}
	return bad;
}
