/** What the search must reach, and what of it a run did not. */

const at = (results, name, size) => results.find(result => result.name === name && result.size === size);

/** @returns one line for each target missed; those that were not measured are left out */
export function missed(results) {
	const [small, large] = [at(results, 'explorer', 100_000), at(results, 'explorer', 1_000_000)];
	const faster = (name, times) => {
		const other = at(results, name, 100_000);
		return small && other && other.p95 / small.p95 < times
			? [`${name} takes ${(other.p95 / small.p95).toFixed(1)} times as long at 100 000, not ${times}`]
			: [];
	};
	return [
		...faster('fuse', 50),
		...faster('fzf', 20),
		...faster('minisearch', 1),
		...(small && large && large.p95 / small.p95 >= 3
			? [`a key takes ${(large.p95 / small.p95).toFixed(1)} times as long at 1 000 000, not less than 3`]
			: []),
		...[small, large]
			.filter(Boolean)
			.flatMap(({recall, held, size}) => [
				...(recall < 0.98 ? [`recall at 10 is ${recall.toFixed(3)} at ${size}, not 0.98`] : []),
				...(held >= 6 ? [`memory is ${held.toFixed(1)} times the text at ${size}, not less than 6`] : []),
			]),
	];
}
