/** Two have changed the same collection: nothing that either has added or written is lost. */
import type {Collection, Item, Items} from './collection.ts';

const byRef = (items: Items): Map<string, Item> => new Map(items.map(item => [item.ref, item]));

/**
 * Mine, with what they have done since `base`: their new items behind mine, what they removed gone unless I
 * wrote on it, their words where I left mine as they were. The order is mine. My way back and forward gets
 * the same, else undoing my own last change would take theirs away as well.
 */
export function merge(base: Collection, mine: Collection, theirs: Collection): Collection {
	const merged = (items: Items): Items => mergeItems(base.items, items, theirs.items);
	return {
		...mine,
		items: merged(mine.items),
		past: mine.past.map(merged),
		future: mine.future.map(merged),
	};
}

function mergeItems(base: Items, mine: Items, theirs: Items): Items {
	const [before, here, there] = [byRef(base), byRef(mine), byRef(theirs)];
	const kept = mine.flatMap(item => {
		const [old, other] = [before.get(item.ref), there.get(item.ref)];
		const untouched = old !== undefined && old.note === item.note;
		if (other === undefined) {
			// What I took out before is not theirs to take from my way back.
			return untouched ? [] : [item];
		}
		return [untouched ? other : item];
	});
	const added = theirs.filter(({ref}) => !here.has(ref) && !before.has(ref));
	return [...kept, ...added];
}
