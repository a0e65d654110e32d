/** Keeps the best few of many without sorting them: a heap with the worst kept at its root. */

export type Ranked = {
	readonly document: number;
	readonly tier: number;
	readonly edits: number;
	readonly score: number;
};

/** Below zero where `a` comes first: tier, errors, score, then the order the documents were given in. */
export function byRank(a: Ranked, b: Ranked): number {
	return a.tier - b.tier || a.edits - b.edits || b.score - a.score || a.document - b.document;
}

export type TopK = {
	readonly full: boolean;
	/** The worst kept, once full. */
	readonly worst: Ranked | undefined;
	add(row: Ranked): void;
	/** Best first. */
	sorted(): Ranked[];
};

/** @param limit may be infinite */
export function createTopK(limit: number): TopK {
	const heap: Ranked[] = [];
	const worse = (i: number, j: number): boolean => byRank(heap[i]!, heap[j]!) > 0;
	const swap = (i: number, j: number): void => {
		[heap[i], heap[j]] = [heap[j]!, heap[i]!];
	};
	const sink = (): void => {
		for (let i = 0; ; ) {
			let worst = i;
			for (const child of [2 * i + 1, 2 * i + 2]) {
				worst = child < heap.length && worse(child, worst) ? child : worst;
			}
			if (worst === i) {
				return;
			}
			swap(i, worst);
			i = worst;
		}
	};
	return {
		get full() {
			return heap.length >= limit;
		},
		get worst() {
			return heap.length >= limit ? heap[0] : undefined;
		},
		add(row) {
			if (heap.length < limit) {
				heap.push(row);
				for (let i = heap.length - 1; limit < Number.POSITIVE_INFINITY && i > 0; ) {
					const parent = (i - 1) >>> 1;
					if (!worse(i, parent)) {
						return;
					}
					swap(i, parent);
					i = parent;
				}
			} else if (heap[0] && byRank(row, heap[0]) < 0) {
				heap[0] = row;
				sink();
			}
		},
		sorted: () => [...heap].sort(byRank),
	};
}
