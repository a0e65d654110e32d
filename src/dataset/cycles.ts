/** Nothing may contain itself. */
import {quote} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import type {Issue} from './issue.ts';

type Node = {id: string; up: readonly string[]};

/** At most one cycle per table is named, by its members. Linear in the number of records. */
export function checkCycles(tables: Tables): Issue[] {
	const parents = (rows: ReadonlyArray<{id: string; parent: string | null}>): Node[] =>
		rows.map(({id, parent}) => ({id, up: parent === null ? [] : [parent]}));
	return [
		...cycleOf('campaigns', 'parent', parents(tables.campaigns)),
		...cycleOf('categories', 'parent', parents(tables.categories)),
		...cycleOf('areas', 'parent', parents(tables.areas)),
		...cycleOf(
			'figures',
			'partOf',
			tables.figures.map(({id, partOf}) => ({id, up: partOf})),
		),
	];
}

function cycleOf(table: string, field: string, nodes: readonly Node[]): Issue[] {
	const left = withoutRoots(nodes);
	const [first] = left.keys();
	if (first === undefined) {
		return [];
	}
	// Everything left has something left above it, so walking up must come round.
	const walked = new Set<string>();
	let at = first;
	while (!walked.has(at)) {
		walked.add(at);
		at = left.get(at)?.find(id => left.has(id)) ?? at;
	}
	const ring = [...walked].slice([...walked].indexOf(at));
	const named = [...ring.slice(0, 5), ...(ring.length > 5 ? ['…'] : []), at]
		.map(id => quote(id))
		.join(' in ');
	const index = nodes.findIndex(node => node.id === at);
	return [{code: 'cycle', path: [table, index, field], message: `contains itself: ${named}`}];
}

/** Takes away, again and again, whatever lies in nothing that is left. */
function withoutRoots(nodes: readonly Node[]): Map<string, readonly string[]> {
	const left = new Map(nodes.map(node => [node.id, node.up]));
	const inside = new Map<string, string[]>();
	const open = new Map<string, number>();
	for (const [id, up] of left) {
		const known = up.filter(other => left.has(other));
		open.set(id, known.length);
		for (const other of known) {
			const children = inside.get(other);
			if (children) {
				children.push(id);
			} else {
				inside.set(other, [id]);
			}
		}
	}
	const roots = [...open].filter(([, count]) => count === 0).map(([id]) => id);
	for (let id = roots.pop(); id !== undefined; id = roots.pop()) {
		left.delete(id);
		for (const child of inside.get(id) ?? []) {
			const count = (open.get(child) ?? 1) - 1;
			open.set(child, count);
			if (count === 0) {
				roots.push(child);
			}
		}
	}
	return left;
}
