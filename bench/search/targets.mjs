/** What the search must reach. Each is said to be met or short; one that was not measured is left out. */

const at = (results, name, size) => results.find(result => result.name === name && result.size === size);

/** @returns {{what: string, target: string, value: string, met: boolean}[]} */
export function targets(results) {
	const [small, large] = [at(results, 'explorer', 100_000), at(results, 'explorer', 1_000_000)];
	const faster = (name, title, times) => {
		const other = at(results, name, 100_000);
		if (!small || !other) {
			return [];
		}
		const ratio = other.p95 / small.p95;
		return [
			{
				what: `a key faster than ${title}, at 100 000`,
				target: `at least ${times}×`,
				value: `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`,
				met: ratio >= times,
			},
		];
	};
	const growth = small && large ? large.p95 / small.p95 : null;
	return [
		...faster('fuse', 'Fuse.js', 50),
		...faster('fzf', 'fzf --filter', 20),
		...faster('minisearch', 'MiniSearch', 1),
		...(growth === null
			? []
			: [
					{
						what: 'a key at 1 000 000 against 100 000',
						target: 'under 3×',
						value: `${growth.toFixed(1)}×`,
						met: growth < 3,
					},
				]),
		...[small, large].filter(Boolean).flatMap(({recall, held, size}) => {
			const records = size === 100_000 ? '100 000' : '1 000 000';
			return [
				{
					what: `recall at 10 of misspelt queries, at ${records}`,
					target: 'at least 0.98',
					value: recall.toFixed(3),
					met: recall >= 0.98,
				},
				{
					what: `memory against the text, at ${records}`,
					target: 'under 6×',
					value: `${held.toFixed(1)}×`,
					met: held < 6,
				},
			];
		}),
	];
}
