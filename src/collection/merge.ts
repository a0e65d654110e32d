/** Two have changed the same collection: nothing that either has added or written is lost. */
import type {Collection, Item} from './collection.ts';

const byRef = (collection: Collection): Map<string, Item> =>
	new Map(collection.items.map(item => [item.ref, item]));

/**
 * Mine, with what they have done since `base`: their new items behind mine, what they removed gone unless I
 * wrote on it, their words where I left mine as they were. The order is mine.
 */
export function merge(base: Collection, mine: Collection, theirs: Collection): Collection {
	const [before, here, there] = [byRef(base), byRef(mine), byRef(theirs)];
	const kept = mine.items.flatMap(item => {
		const [old, other] = [before.get(item.ref), there.get(item.ref)];
		const untouched = old !== undefined && old.note === item.note;
		if (other === undefined) {
			return untouched ? [] : [item];
		}
		return [untouched ? other : item];
	});
	const added = theirs.items.filter(({ref}) => !here.has(ref) && !before.has(ref));
	return {...mine, items: [...kept, ...added]};
}
