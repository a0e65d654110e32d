/**
 * Remembers the latest of very many things. Two generations, of which the older is let go whole: taking the
 * oldest out of a Map one by one makes it search ever longer for the next.
 */
export type Recent<K, V> = {
	get(key: K): V | undefined;
	set(key: K, value: V): void;
};

/** @param most remembered at most; at least half as many are */
export function createRecent<K, V>(most: number): Recent<K, V> {
	let young = new Map<K, V>();
	let old = new Map<K, V>();
	const set = (key: K, value: V): void => {
		if (young.size >= most / 2) {
			old = young;
			young = new Map();
		}
		young.set(key, value);
	};
	return {
		set,
		get(key) {
			const known = young.get(key);
			if (known !== undefined) {
				return known;
			}
			const before = old.get(key);
			if (before !== undefined) {
				set(key, before);
			}
			return before;
		},
	};
}
