/**
 * Finds the best documents for a query. The rarest of its words leads: its documents are walked and the
 * others looked up in each row. Where even the rarest is too common to be walked whole, the tiers are
 * taken one by one, best first, and the walk ends as soon as nothing better can follow.
 */
import type {CoreResult, CoreSearch} from './core-query.ts';
import {drive, GO_ON, NEXT_LIST, ready, STOP, type Visit} from './drive.ts';
import {createMatcher, type Found} from './match.ts';
import {type Node, nodeCost} from './nodes.ts';
import {createTopK, type Ranked} from './top-k.ts';
import {type CoreIndex, DOCUMENT_MASK} from './types.ts';

export const BUDGET = 2500;
/** Reading a text takes as long as looking at a hundred rows, and what is nearly there is the last resort. */
const READS = 40;
/** The same for what the tokens alone rule out, in budgets: what is nearly there has no better proof to lead. */
const NEARLY = 4;
/** Queries that cost less than this are answered in full, with an exact count. */
const EXHAUST = 1000;
const POOL = 4096;
const CONTAINS = 2;
const FUZZY = 3;

/** @returns a function that reuses its scratch memory from query to query */
export function createCoreSearch(index: CoreIndex): CoreSearch {
	const matcher = createMatcher(index);
	const avoid = createMatcher(index);
	const stamps = new Uint32Array(index.size);
	let epoch = 0;

	return ({
		nodes,
		without = [],
		accept,
		limit,
		tier: last = 3,
		edits: fewest = 0,
		budget = BUDGET,
		reads = READS,
		most: until = Number.POSITIVE_INFINITY,
		within = null,
	}) => {
		epoch += 8;
		const best = createTopK(limit);
		const accepted = epoch + 7;
		const checks = nodes.some(hasCheck);
		const most = index.weights[0] ?? 1;
		let [total, visited, misread, sure] = [0, 0, 0, true];
		const pool: number[] = [];

		/** @returns false where the document was seen before, or is not found */
		const look = (document: number, stage: number, tier: number): void => {
			if (stamps[document] === accepted || stamps[document] === stage) {
				return;
			}
			stamps[document] = stage;
			visited++;
			const {found} = matcher;
			if (
				!matcher.all(document, nodes, tier, false) ||
				without.some(node => avoid.all(document, [node], CONTAINS, true)) ||
				accept?.(document) === false
			) {
				return;
			}
			const worst = best.worst;
			const enters = worst === undefined || isBetter(found, document, worst);
			if (checks && enters) {
				const nearly = found.tier === FUZZY;
				if (nearly && misread >= reads) {
					sure = false;
					return;
				}
				if (!matcher.all(document, nodes, tier, true)) {
					misread += nearly ? 1 : 0;
					return;
				}
			}
			sure &&= !checks || enters;
			stamps[document] = accepted;
			total++;
			if (total <= POOL) {
				pool.push(document);
			}
			if (enters) {
				best.add({document, tier: found.tier, edits: found.edits, score: found.score});
			}
		};

		const answer = (complete: boolean): CoreResult => ({
			rows: best.sorted(),
			total,
			complete: complete && sure,
			visited,
			pool: complete && sure && total <= POOL ? Uint32Array.from(pool) : null,
		});

		const spent = (): boolean => visited >= until || misread >= reads;

		/** Walks one tier within the budget. */
		const walk = (leader: Node, tier: number): boolean => {
			const stage = epoch + tier;
			const enough = visited + budget;
			const tooMany = checks && tier === FUZZY ? visited + NEARLY * budget : Number.POSITIVE_INFINITY;
			const visit: Visit = (document, weight) => {
				look(document, stage, tier);
				const {worst} = best;
				// Few answers among many documents are worth every look.
				if ((visited >= enough && worst !== undefined) || visited >= tooMany || spent()) {
					return STOP;
				}
				const better =
					worst === undefined ||
					worst.tier > tier ||
					worst.edits > fewest ||
					worst.score < weight + most * (nodes.length - 1);
				return better ? GO_ON : NEXT_LIST;
			};
			return drive(index, leader, tier, visit);
		};

		const leaderAt = (tier: number): readonly [Node | undefined, number] => {
			let leader: Node | undefined;
			let cost = Number.POSITIVE_INFINITY;
			for (const node of nodes) {
				const its = nodeCost(node, tier);
				if (its < cost) {
					[leader, cost] = [node, its];
				}
			}
			return [leader, cost];
		};

		const [leader, cost] = leaderAt(last);
		if (within && within.length < cost) {
			for (const document of within) {
				look(document, epoch + last, last);
			}
			return answer(true);
		}
		if (leader === undefined) {
			let document = 0;
			for (; document < index.size && !(best.full && visited >= budget) && !spent(); document++) {
				look(document, epoch, last);
			}
			return answer(document === index.size);
		}
		if (cost <= Math.max(EXHAUST, budget / 4)) {
			drive(index, leader, last, document => {
				look(document, epoch + last, last);
				return spent() ? STOP : GO_ON;
			});
			return answer(!spent());
		}
		for (let tier = 0; tier <= last && !best.full; tier++) {
			const [lead, price] = leaderAt(tier);
			if (lead === undefined || price === 0) {
				continue;
			}
			const head = nodes.length === 1 && !accept && without.length === 0 && ready(index, lead, tier, limit);
			if (head) {
				for (const posting of head) {
					look(posting & DOCUMENT_MASK, epoch + tier, tier);
				}
			}
			if (!best.full) {
				walk(lead, tier);
			}
		}
		return answer(false);
	};
}

function isBetter({tier, edits, score}: Found, document: number, than: Ranked): boolean {
	if (tier !== than.tier || edits !== than.edits) {
		return tier < than.tier || (tier === than.tier && edits < than.edits);
	}
	return score > than.score || (score === than.score && document < than.document);
}

const hasCheck = (node: Node): boolean =>
	node.some(({check, nodes}) => check !== null || nodes.some(hasCheck));
