import {compareSides, resolveSide} from '../../compare/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import {soonAtOnce} from './soon-at-once.ts';
import type {World} from './world.ts';

/** The data with its engines; each pair of sides is compared once. */
export function createWorld(dataset: Dataset): World {
	const known = new Map<string, ReturnType<World['compare']>>();
	return {
		dataset,
		soon: soonAtOnce(),
		page: Number.POSITIVE_INFINITY,
		compare(a, b) {
			const key = `${a} ${b}`;
			if (!known.has(key)) {
				// The dataset holds the tiers asked for, and no others.
				const [sideA, sideB] = [a, b].map(id => resolveSide(dataset, id, {parallel: true}));
				known.set(key, sideA && sideB ? compareSides(dataset, sideA, sideB) : undefined);
			}
			return known.get(key);
		},
	};
}
