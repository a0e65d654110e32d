/** Every document that a query is found in, in steps: for lists, which show all of them and in their own order. */
import type {Steps} from '../../steps/steps.ts';
import {drive, GO_ON} from './drive.ts';
import {createMatcher} from './match.ts';
import {type Node, nodeCost} from './nodes.ts';
import type {CoreIndex} from './types.ts';

export type Scan = {
	/** All must be found. Without any, every document is. */
	readonly nodes: readonly Node[];
	/** None may be found at tier 2 or better. */
	readonly without: readonly Node[];
	readonly accept: ((document: number) => boolean) | undefined;
};

/** The documents in order, and the errors forgiven in each. */
export type Scanned = {readonly documents: number[]; readonly edits: number[]};

const FUZZY = 3;
const CONTAINS = 2;
// Documents between two chances to pause; text is read of some of them.
const PAUSE = 64;

/** @yields the share done */
export function* scan(index: CoreIndex, {nodes, without, accept}: Scan): Steps<Scanned> {
	const [matcher, avoid] = [createMatcher(index), createMatcher(index)];
	const found: Scanned = {documents: [], edits: []};
	const candidates = yield* candidatesOf(index, nodes);
	for (let document = 0, since = 0; document < index.size; document++) {
		if (candidates?.[document] === 0) {
			continue;
		}
		if (++since % PAUSE === 0) {
			yield document / index.size;
		}
		if (
			accept?.(document) !== false &&
			matcher.all(document, nodes, FUZZY, true) &&
			!without.some(node => avoid.all(document, [node], CONTAINS, true))
		) {
			found.documents.push(document);
			found.edits.push(matcher.found.edits);
		}
	}
	return found;
}

/** Those of the rarest node, one byte each; null for all. */
function* candidatesOf(index: CoreIndex, nodes: readonly Node[]): Steps<Uint8Array | null> {
	let [leader, cost] = [nodes[0], Number.POSITIVE_INFINITY];
	for (const node of nodes) {
		const its = nodeCost(node, FUZZY);
		[leader, cost] = its < cost ? [node, its] : [leader, cost];
	}
	if (!leader || cost > index.size) {
		return null;
	}
	const marks = new Uint8Array(index.size);
	for (const alternative of leader) {
		// Reading a list is quick: a list a step is often enough.
		drive(index, [alternative], FUZZY, document => {
			marks[document] = 1;
			return GO_ON;
		});
		yield 0;
	}
	return marks;
}
