/**
 * The answer key: every word of every record compared with every word of the query, no index, no bound,
 * no cap. A word found anywhere as typed (whole, as a beginning, inside) is taken as typed; otherwise every
 * word within one error counts, or within two where one finds nothing. Records are ranked by tier, errors,
 * and the sum over the query's words of field weight times Fuse.js's score.
 */
const literalTier = (word, typed) =>
	word === typed ? 0 : word.startsWith(typed) ? 1 : typed.length >= 3 && word.includes(typed) ? 2 : -1;

/** @param judge `editsBetween` and `scoresOf` of the program */
export function exhaustiveScorer(records, {editsBetween, scoresOf}) {
	const ids = new Map();
	const rows = records.map(({fields}) => {
		const best = new Map();
		for (const {text, weight} of fields) {
			for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
				let id = ids.get(word);
				if (id === undefined) {
					id = ids.size;
					ids.set(word, id);
				}
				best.set(id, Math.max(best.get(id) ?? 0, weight));
			}
		}
		return {tokens: Uint32Array.from(best.keys()), weights: Uint8Array.from(best.values())};
	});
	const vocabulary = [...ids.keys()];

	/** By word: what each word of the data is worth for it. */
	function worths(typed, within) {
		const tiers = new Map();
		for (const [id, word] of vocabulary.entries()) {
			const tier = literalTier(word, typed);
			if (tier >= 0) {
				tiers.set(id, {tier, edits: 0, quality: 1});
			}
		}
		if (tiers.size > 0 && within.literal) {
			return tiers;
		}
		const near = [];
		for (const [id, word] of vocabulary.entries()) {
			const found = typed.length >= 3 && word.length >= 3 ? editsBetween(typed, word) : null;
			if (found && found.edits <= within.edits && !tiers.has(id)) {
				near.push({id, word, ...found});
			}
		}
		const scores = scoresOf(
			typed,
			near.map(({word}) => word),
		);
		for (const {id, word, edits, partial} of near) {
			const score = scores.get(word) ?? 0.1;
			tiers.set(id, {tier: 3, edits, quality: partial ? score * 0.8 : score});
		}
		return tiers;
	}

	function rank(query, within) {
		const wanted = query.split(' ').map(typed => {
			const map = worths(typed, within);
			return vocabulary.map((_, id) => map.get(id));
		});
		const found = [];
		for (const [place, {tokens, weights}] of rows.entries()) {
			let [tier, edits, score] = [0, 0, 0];
			const all = wanted.every(worth => {
				let best;
				for (let i = 0; i < tokens.length; i++) {
					const its = worth[tokens[i]];
					if (!its) {
						continue;
					}
					const now = {...its, score: weights[i] * its.quality};
					if (!best || better(now, best) < 0) {
						best = now;
					}
				}
				if (best) {
					tier = Math.max(tier, best.tier);
					edits += best.edits;
					score += best.score;
				}
				return best !== undefined;
			});
			if (all) {
				found.push({id: records[place].id, tier, edits, score});
			}
		}
		return found.sort(better);
	}

	return query => {
		for (const literal of [true, false]) {
			for (const edits of [1, 2]) {
				const found = rank(query, {literal, edits});
				if (found.length > 0) {
					return found;
				}
			}
		}
		return [];
	};
}

const better = (a, b) => a.tier - b.tier || a.edits - b.edits || b.score - a.score;

/** @returns the share of the ten best that `ids` holds; a record as good as the tenth is as good as it */
export function recallAt10(reference, ids) {
	const wanted = Math.min(10, reference.length);
	if (wanted === 0) {
		return null;
	}
	const tenth = reference[wanted - 1];
	const good = new Set(reference.filter(row => better(row, tenth) <= 1e-9).map(({id}) => id));
	return ids.slice(0, 10).filter(id => good.has(id)).length / wanted;
}
