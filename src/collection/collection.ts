/**
 * What a person has gathered, in order: pure data and pure changes. Whoever holds one applies a change, shows
 * the result at once, and hands both to the store.
 */

/** `ref` names an item within its collection; `note` holds the person's own words, empty where there are none. */
type Base = {readonly ref: string; readonly note: string};

export type Item =
	| (Base & {readonly kind: 'figure' | 'case'})
	/** `row` is null for the whole comparison, else `metric/category/area`. */
	| (Base & {
			readonly kind: 'comparison';
			readonly a: string;
			readonly b: string;
			readonly row: string | null;
	  })
	/** Only the person's own words. */
	| (Base & {readonly kind: 'note'});

export type Items = readonly Item[];

export type Collection = {
	readonly name: string;
	readonly items: Items;
	/** How it was before each change, the latest last: what `undo` goes back to. */
	readonly past: readonly Items[];
	/** What was undone, the latest last: what `redo` goes forward to. A change empties it. */
	readonly future: readonly Items[];
};

const MOST_STEPS = 20;

export const emptyCollection = (name: string): Collection => ({name, items: [], past: [], future: []});

/** @param ref the id of the figure or case */
export const recordItem = (kind: 'figure' | 'case', ref: string): Item => ({kind, ref, note: ''});

/** Its ref is `A..B`, or `A..B#metric/category/area` for one row. */
export const comparisonItem = (a: string, b: string, row: string | null = null): Item => ({
	kind: 'comparison',
	ref: `${a}..${b}${row === null ? '' : `#${row}`}`,
	a,
	b,
	row,
	note: '',
});

/** @param key anything that no other note has, such as a random id */
export const noteItem = (note: string, key: string): Item => ({kind: 'note', ref: `note-${key}`, note});

/** `A..B` or `A..B#row`; undefined where the text is no comparison. */
export function parseComparison(text: string): Item | undefined {
	const [, a, b, row] = /^(.+?)\.\.([^#]+)(?:#(.+))?$/.exec(text) ?? [];
	return a && b ? comparisonItem(a, b, row ?? null) : undefined;
}

export const has = (collection: Collection, ref: string): boolean =>
	collection.items.some(item => item.ref === ref);

function changed(collection: Collection, items: Items): Collection {
	const same =
		items.length === collection.items.length && items.every((item, i) => item === collection.items[i]);
	return same
		? collection
		: {...collection, items, past: [...collection.past, collection.items].slice(-MOST_STEPS), future: []};
}

/** At the end, in the order given; what is there already stays where it is. Returns itself where all are. */
export function add(collection: Collection, items: Items): Collection {
	const known = new Set(collection.items.map(({ref}) => ref));
	const fresh = items.filter(({ref}) => !known.has(ref) && known.add(ref));
	return changed(collection, [...collection.items, ...fresh]);
}

export function remove(collection: Collection, refs: Iterable<string>): Collection {
	const gone = new Set(refs);
	return changed(
		collection,
		collection.items.filter(({ref}) => !gone.has(ref)),
	);
}

/** Adds it, or removes it where it is there. */
export const toggle = (collection: Collection, item: Item): Collection =>
	has(collection, item.ref) ? remove(collection, [item.ref]) : add(collection, [item]);

/** @param to index it has afterwards; beyond the ends means the end */
export function move(collection: Collection, ref: string, to: number): Collection {
	const item = collection.items.find(one => one.ref === ref);
	if (!item) {
		return collection;
	}
	const rest = collection.items.filter(one => one !== item);
	const at = Math.max(0, Math.min(rest.length, to));
	return changed(collection, [...rest.slice(0, at), item, ...rest.slice(at)]);
}

/** Empty words take the note away; a note of nothing but words stays, empty. */
export function annotate(collection: Collection, ref: string, note: string): Collection {
	return changed(
		collection,
		collection.items.map(item => (item.ref === ref && item.note !== note ? {...item, note} : item)),
	);
}

export const clear = (collection: Collection): Collection => changed(collection, []);

/** Back to before the last change; itself where there is none. */
export function undo(collection: Collection): Collection {
	const {items, past, future} = collection;
	const before = past.at(-1);
	return before
		? {...collection, items: before, past: past.slice(0, -1), future: [...future, items]}
		: collection;
}

/** What the last `undo` took back; itself where there is nothing, or something has changed since. */
export function redo(collection: Collection): Collection {
	const {items, past, future} = collection;
	const after = future.at(-1);
	return after
		? {...collection, items: after, past: [...past, items], future: future.slice(0, -1)}
		: collection;
}
