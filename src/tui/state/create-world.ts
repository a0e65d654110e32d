import {type Comparison, compareSteps, resolveSide, type Side} from '../../compare/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Steps} from '../../steps/steps.ts';
import {soonAtOnce} from './soon-at-once.ts';
import type {World} from './world.ts';

/** Comparisons kept, the latest asked for: one of very many figures takes much memory. */
const KEPT = 12;

/** The data with its engines; each pair of sides is compared once. */
export function createWorld(dataset: Dataset): World {
	const sides = new Map<string, Side | undefined>();
	const known = new Map<string, Comparison>();
	const side = (id: string): Side | undefined => {
		if (!sides.has(id)) {
			// The dataset holds the tiers asked for, and no others.
			sides.set(id, resolveSide(dataset, id, {parallel: true}));
		}
		return sides.get(id);
	};
	function* comparing(a: string, b: string): Steps<Comparison | undefined> {
		const [sideA, sideB] = [side(a), side(b)];
		if (!sideA || !sideB) {
			return undefined;
		}
		const key = `${a} ${b}`;
		const found = known.get(key) ?? (yield* compareSteps(dataset, sideA, sideB));
		known.delete(key);
		known.set(key, found);
		for (const oldest of [...known.keys()].slice(0, -KEPT)) {
			known.delete(oldest);
		}
		return found;
	}
	const world: World = {
		dataset,
		soon: soonAtOnce(),
		page: Number.POSITIVE_INFINITY,
		side,
		comparing,
		compare: (a, b) => known.get(`${a} ${b}`) ?? world.soon('compare', `${a} ${b}`, () => comparing(a, b)),
	};
	return world;
}
