/**
 * From the words of a query to its documents. Errors are forgiven in words that are found nowhere as
 * typed; if that finds nothing, in all words; one error before two. A query that goes on from the last
 * one is looked for among the answers of the last.
 */
import type {Steps} from '../steps/steps.ts';
import type {Clause} from './clause.ts';
import {compile, compileNear, compileNearSounds, compileRunTogether} from './compile.ts';
import {compileNearHan} from './compile-han.ts';
import type {Check} from './drafts.ts';
import {createFuzzy, type NearWords} from './fuzzy.ts';
import type {CoreQuery, CoreResult} from './index-core/core-query.ts';
import {type Node, nodeCost} from './index-core/nodes.ts';
import {type Scanned, scan} from './index-core/scan.ts';
import {createCoreSearch} from './index-core/search.ts';
import type {CoreIndex} from './index-core/types.ts';
import {nearSounds} from './near-sounds.ts';
import {nearWordsOf} from './near-words.ts';

export type FindOptions = Pick<CoreQuery, 'limit' | 'accept' | 'budget'> & {
	/** Nodes that must be found as well, and what stands for them: filters by name. */
	readonly filters?: readonly Node[];
	readonly filterKey?: string;
	readonly without?: readonly Clause[];
};

export type FindResult = CoreResult & {
	/** Errors forgiven in a word at most: 0, 1 or 2; 3 where a space may be missing. */
	readonly within: number;
};

export type ScanOptions = Pick<FindOptions, 'accept' | 'filters' | 'without'>;
export type ScanResult = Scanned & Pick<FindResult, 'within'>;

export type Finder = {
	/** @param clauses all must be found */
	find(clauses: readonly Clause[], options: FindOptions): FindResult;
	/** Every document, in steps. */
	findAll(clauses: readonly Clause[], options: ScanOptions): Steps<ScanResult>;
	near(typed: string, within?: number): NearWords;
	/** Sounds of the data that differ from the word in one that is easily misheard. */
	sounds(typed: string): readonly string[];
};

const REMEMBERED = 64;

/** Where words run together are looked for too: only when nothing else was found. */
export const APART = 3;

/** One error before two, in the words found nowhere before all words. */
const LADDER: ReadonlyArray<readonly [all: boolean, within: number]> = [
	[false, 1],
	[false, 2],
	[true, 1],
	[true, 2],
	[false, APART],
];

type Last = {readonly key: string; readonly clauses: readonly Clause[]; readonly pool: Uint32Array};

export function createFinder(index: CoreIndex, check: Check): Finder {
	const core = createCoreSearch(index);
	const source = {index, check};
	const near = createFuzzy(nearWordsOf(index));
	const sounds = (typed: string): readonly string[] => nearSounds(index, typed);
	const known = new Map<string, Node>();
	let last: Last | null = null;

	const remember = (key: string, make: () => Node): Node => {
		let node = known.get(key);
		if (!node) {
			node = make();
			if (known.size >= REMEMBERED) {
				known.delete(known.keys().next().value!);
			}
			known.set(key, node);
		}
		return node;
	};

	const literal = (clause: Clause): Node =>
		remember(`${clause.mode} ${clause.norm}`, () => compile(source, clause));

	const forgiven = (clause: Clause, within: number): Node => {
		if (clause.mode !== 'fuzzy' || !(clause.isWord || clause.isHan)) {
			return [];
		}
		return remember(`${within} ${clause.norm}`, () => [
			...(clause.isWord ? compileNear(source, near(clause.norm, within)) : compileNearHan(source, clause)),
			...(clause.isWord ? compileNearSounds(source, clause, sounds(clause.norm)) : []),
			...(within === APART && clause.isWord ? compileRunTogether(source, clause) : []),
		]);
	};

	/** The clauses go on from those of the last query: the same, longer at the end, or more. */
	const extendsLast = (clauses: readonly Clause[], key: string): boolean =>
		last !== null &&
		last.key === key &&
		last.clauses.length <= clauses.length &&
		last.clauses.every(({norm, mode}, i) => {
			const now = clauses[i]!;
			return now.norm === norm || (mode === 'fuzzy' && now.isWord && now.norm.startsWith(norm));
		}) &&
		last.clauses.every(({mode}, i) => clauses[i]!.mode === mode);

	const run = (
		nodes: readonly Node[],
		options: FindOptions,
		within: Uint32Array | null,
		edits = 0,
	): CoreResult => {
		const {limit, accept, budget, filters = [], without = []} = options;
		return core({
			nodes: [...nodes, ...filters],
			without: without.map(literal),
			accept,
			limit,
			within,
			edits,
			...(budget === undefined ? {} : {budget}),
		});
	};

	const here = (node: Node): boolean => nodeCost(node, 3) > 0;

	/** The nodes to be tried one after the other, until one finds something, after those of the words as typed. */
	function* forgivenNodes(
		clauses: readonly Clause[],
		nodes: readonly Node[],
	): Generator<{nodes: readonly Node[]; within: number}> {
		for (const [all, within] of LADDER) {
			const forgiving = clauses.map((clause, i): Node => {
				const as = nodes[i]!;
				return here(as) && !all ? as : [...(here(as) ? as : []), ...forgiven(clause, within)];
			});
			// Nothing new is tried where every word was found as typed.
			const changed = forgiving.some((node, i) => node.length !== nodes[i]!.length);
			if (changed && forgiving.every(here)) {
				yield {nodes: forgiving, within};
			}
		}
	}

	const find = (clauses: readonly Clause[], options: FindOptions): FindResult => {
		const nodes = clauses.map(literal);
		const key = `${options.filterKey ?? ''} ${(options.without ?? []).map(({term}) => term).join(' ')}`;
		if (nodes.every(here)) {
			const found = run(nodes, options, extendsLast(clauses, key) ? last!.pool : null);
			// Chinese with a gap is no part of what a longer run finds.
			const open = clauses.every(({isWord, isNumber}) => isWord || isNumber);
			last = found.pool && open && clauses.length > 0 ? {key, clauses, pool: found.pool} : null;
			if (found.total > 0 || clauses.length === 0) {
				return {...found, within: 0};
			}
		}
		for (const {nodes: forgiving, within} of forgivenNodes(clauses, nodes)) {
			const found = run(forgiving, options, null, within === APART ? 1 : within);
			if (found.total > 0) {
				return {...found, within};
			}
		}
		return {rows: [], total: 0, complete: true, visited: 0, pool: null, within: 0};
	};

	function* findAll(clauses: readonly Clause[], options: ScanOptions): Steps<ScanResult> {
		const {accept, filters = [], without = []} = options;
		const scanFor = (nodes: readonly Node[]): Steps<Scanned> =>
			scan(index, {nodes: [...nodes, ...filters], without: without.map(literal), accept});
		const nodes = clauses.map(literal);
		if (nodes.every(here)) {
			const found = yield* scanFor(nodes);
			if (found.documents.length > 0) {
				return {...found, within: 0};
			}
		}
		for (const {nodes: forgiving, within} of forgivenNodes(clauses, nodes)) {
			const found = yield* scanFor(forgiving);
			if (found.documents.length > 0) {
				return {...found, within};
			}
		}
		return {documents: [], edits: [], within: 0};
	}

	return {near, sounds, find, findAll};
}
