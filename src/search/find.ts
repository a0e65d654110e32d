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
import {createRecent} from './recent.ts';
import {compileRelated, type Related, relatedTo} from './related.ts';
import {AS_MEANT, subsetsOf} from './relax.ts';

export type FindOptions = Pick<CoreQuery, 'limit' | 'accept' | 'budget' | 'reads' | 'most'> & {
	/** Nodes that must be found as well, and what stands for them: filters by name. */
	readonly filters?: readonly Node[];
	readonly filterKey?: string;
	readonly without?: readonly Clause[];
	/** The words as typed and nothing else. */
	readonly literally?: boolean;
	/** Not the words as typed, which were looked for before. */
	readonly otherwise?: boolean;
};

export type FindResult = CoreResult & {
	/** Errors forgiven in a word at most: 0, 1 or 2; 3 where a space may be missing. */
	readonly within: number;
	/** Words of the same meaning stood for those that were typed. */
	readonly related: boolean;
};

/** What is found without some of the words. */
export type Relaxed = FindResult & {readonly kept: readonly Clause[]; readonly left: readonly Clause[]};

export type ScanOptions = Pick<FindOptions, 'accept' | 'filters' | 'without' | 'literally'>;
export type ScanResult = Scanned & Pick<FindResult, 'within' | 'related'>;

export type Finder = {
	/** @param clauses all must be found */
	find(clauses: readonly Clause[], options: FindOptions): FindResult;
	/** Every document, in steps. */
	findAll(clauses: readonly Clause[], options: ScanOptions): Steps<ScanResult>;
	/** @returns null where no choice of the words finds anything */
	relaxed(
		clauses: readonly Clause[],
		options: FindOptions,
		isPlace: (clause: Clause) => boolean,
	): Relaxed | null;
	near(typed: string, within?: number): NearWords;
	related(clause: Clause): Related;
	/** Sounds of the data that differ from the word in one that is easily misheard. */
	sounds(typed: string): readonly string[];
};

const REMEMBERED = 64;
/** Choices of words to do without that are tried: each is a search. */
const TRIES = 8;

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
	const meant = createRecent<string, Related>(REMEMBERED);
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

	const related = (clause: Clause): Related => {
		const key = `${clause.mode} ${clause.norm}`;
		const its = meant.get(key) ?? relatedTo(index, clause);
		meant.set(key, its);
		return its;
	};

	const literalOrRelated = (clause: Clause): Node => {
		const more = remember(`= ${clause.mode} ${clause.norm}`, () => compileRelated(source, related(clause)));
		return more.length === 0 ? literal(clause) : [...literal(clause), ...more];
	};

	const forgiven = (clause: Clause, within: number): Node => {
		if (clause.mode !== 'fuzzy' || !(clause.isWord || clause.isHan)) {
			return [];
		}
		// In Chinese one character may be wrong, however much is forgiven.
		return remember(`${clause.isHan ? '' : within} ${clause.norm}`, () => [
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
		const {limit, accept, budget, reads, most, filters = [], without = []} = options;
		return core({
			nodes: [...nodes, ...filters],
			without: without.map(literal),
			accept,
			limit,
			within,
			edits,
			...(budget === undefined ? {} : {budget}),
			...(reads === undefined ? {} : {reads}),
			...(most === undefined ? {} : {most}),
		});
	};

	const here = (node: Node): boolean => nodeCost(node, 3) > 0;

	/** The nodes to be tried one after the other, until one finds something, after those of the words as typed. */
	function* forgivenNodes(
		clauses: readonly Clause[],
		nodes: readonly Node[],
		{literally}: Pick<FindOptions, 'literally'>,
	): Generator<{nodes: readonly Node[]} & Pick<FindResult, 'within' | 'related'>> {
		if (literally) {
			return;
		}
		const base = clauses.map(literalOrRelated);
		if (base.every(here) && base.some((node, i) => node.length > nodes[i]!.length)) {
			const doubted = clauses.map(clause => related(clause).edits === 1);
			yield {
				nodes: base.map((node, i) => (doubted[i] ? [...node, ...forgiven(clauses[i]!, 1)] : node)),
				within: doubted.includes(true) ? 1 : 0,
				related: true,
			};
		}
		const tried = new Set<string>();
		for (const [all, within] of LADDER) {
			const forgiving = clauses.map((clause, i): Node => {
				const as = base[i]!;
				return here(as) && !all ? as : [...(here(as) ? as : []), ...forgiven(clause, within)];
			});
			// Nothing new is tried where every word was found as typed, nor twice for Chinese.
			const changed = forgiving.some((node, i) => node.length !== base[i]!.length);
			const key = clauses
				.map(({isHan}, i) => (here(base[i]!) && !all ? '=' : isHan ? '~' : within))
				.join(' ');
			if (changed && forgiving.every(here) && !tried.has(key)) {
				tried.add(key);
				yield {nodes: forgiving, within, related: true};
			}
		}
	}

	const find = (clauses: readonly Clause[], options: FindOptions): FindResult => {
		const nodes = clauses.map(literal);
		const key = `${options.filterKey ?? ''} ${(options.without ?? []).map(({term}) => term).join(' ')}`;
		if (nodes.every(here) && !options.otherwise) {
			const found = run(nodes, options, extendsLast(clauses, key) ? last!.pool : null);
			// Chinese with a gap is no part of what a longer run finds.
			const open = clauses.every(({isWord, isNumber}) => isWord || isNumber);
			last = found.pool && open && clauses.length > 0 ? {key, clauses, pool: found.pool} : null;
			if (found.total > 0 || clauses.length === 0) {
				return {...found, within: 0, related: false};
			}
		}
		for (const {nodes: forgiving, within, related: also} of forgivenNodes(clauses, nodes, options)) {
			const found = run(forgiving, options, null, within === APART ? 1 : within);
			if (found.total > 0) {
				return {...found, within, related: also};
			}
		}
		return {rows: [], total: 0, complete: true, visited: 0, pool: null, within: 0, related: false};
	};

	/** The word as typed or as meant; where neither is anywhere, words near it. */
	const somehow = (clause: Clause): {node: Node; sure: number} => {
		const base = literalOrRelated(clause);
		if (here(base)) {
			return {node: base, sure: here(literal(clause)) ? 1 : AS_MEANT};
		}
		return {node: [forgiven(clause, 1), forgiven(clause, 2)].find(here) ?? base, sure: 0.1};
	};

	const relaxed = (
		clauses: readonly Clause[],
		options: FindOptions,
		isPlace: (clause: Clause) => boolean,
	): Relaxed | null => {
		const found = clauses.map(somehow);
		const nodes = found.map(({node}) => node);
		const parts = clauses.map((clause, i) => ({
			clause,
			here: here(nodes[i]!),
			// What the word itself stands in, not all that it may be part of.
			cost: nodeCost(nodes[i]!, 0) || nodeCost(nodes[i]!, 3),
			sure: found[i]!.sure,
			isPlace: isPlace(clause),
		}));
		for (const {kept, left} of subsetsOf(parts, index.size).slice(0, TRIES)) {
			const some = run(
				kept.map(i => nodes[i]!),
				options,
				null,
			);
			if (some.total > 0) {
				const pick = (places: readonly number[]): Clause[] => places.map(i => clauses[i]!);
				return {...some, within: 2, related: true, kept: pick(kept), left: pick(left)};
			}
		}
		return null;
	};

	function* findAll(clauses: readonly Clause[], options: ScanOptions): Steps<ScanResult> {
		const {accept, filters = [], without = []} = options;
		const scanFor = (nodes: readonly Node[]): Steps<Scanned> =>
			scan(index, {nodes: [...nodes, ...filters], without: without.map(literal), accept});
		const nodes = clauses.map(literal);
		if (nodes.every(here)) {
			const found = yield* scanFor(nodes);
			if (found.documents.length > 0) {
				return {...found, within: 0, related: false};
			}
		}
		for (const {nodes: forgiving, within, related: also} of forgivenNodes(clauses, nodes, options)) {
			const found = yield* scanFor(forgiving);
			if (found.documents.length > 0) {
				return {...found, within, related: also};
			}
		}
		return {documents: [], edits: [], within: 0, related: false};
	}

	return {near, sounds, related, find, findAll, relaxed};
}
