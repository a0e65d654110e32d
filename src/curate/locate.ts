/** Finds the place of a path such as figures[3].value in a YAML document. */
import {type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node} from 'yaml';
import type {Path} from './problem.ts';

/** @returns offset into the file: of the value, of its key, or of the nearest thing above that is written down */
export function locate(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let at = startOf(node) ?? 0;
	for (const [i, step] of path.entries()) {
		const holder = isAlias(node) ? node.resolve(document) : node;
		if (isMap(holder)) {
			const pair = holder.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
			if (!pair) {
				return at;
			}
			// A list or an object begins on a later line than its key; a person looks for the key.
			const last = i === path.length - 1;
			at = (last && isScalar(pair.value) ? startOf(pair.value) : undefined) ?? startOf(pair.key) ?? at;
			node = pair.value;
		} else if (isSeq(holder) && typeof step === 'number') {
			node = holder.items[step];
			at = startOf(node) ?? at;
		} else {
			return at;
		}
	}
	return at;
}

const startOf = (node: unknown): number | undefined =>
	isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined;
