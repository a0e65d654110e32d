/** @param {readonly number[]} values @param {number} share 0 to 1; linear between neighbours */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
	return low + (high - low) * (at - Math.floor(at));
}

export const median = values => quantile(values, 0.5);

/** `12.3 (11.9-13.0)`: the median, and the quartiles around it. */
export function spread(values, digits = 1) {
	const [low, middle, high] = [0.25, 0.5, 0.75].map(share => quantile(values, share).toFixed(digits));
	return `${middle} (${low}-${high})`;
}
