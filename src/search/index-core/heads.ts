/**
 * One letter typed begins half of all words: for prefixes of very many postings the best few are kept
 * ready, so that the first key costs no more than the last.
 */
import type {Steps} from '../../steps/steps.ts';
import {endOf} from './boundary.ts';
import {DOCUMENT_MASK} from './types.ts';

/** Prefixes of more postings than this have a head. */
export const HEAVY = 8192;
/** Documents in a head at most. */
export const HEAD = 128;

export const headKey = (low: number, high: number): string => `${low}-${high}`;

export function* buildHeads(
	tokens: readonly string[],
	offsets: Uint32Array,
	postings: Uint32Array,
): Steps<Map<string, Uint32Array>> {
	const heads = new Map<string, Uint32Array>();
	const open: Array<[low: number, high: number, depth: number]> = [[0, tokens.length, 0]];
	for (let at = open.pop(); at; at = open.pop()) {
		const [low, high, depth] = at;
		if (depth > 0 && high - low > 1) {
			heads.set(headKey(low, high), yield* best(low, high, offsets, postings));
		}
		let from = low;
		while (from < high) {
			const code = tokens[from]!.charCodeAt(depth);
			const to = endOf(tokens, depth, code, from, high);
			// A single word has its postings in order already.
			if (to - from > 1 && offsets[to]! - offsets[from]! > HEAVY && tokens[from]!.length > depth) {
				open.push([from, to, depth + 1]);
			}
			from = to;
		}
		yield 0;
	}
	return heads;
}

/** Each list is sorted, so no more than the first few of it can be among the first few of all. */
function* best(low: number, high: number, offsets: Uint32Array, postings: Uint32Array): Steps<Uint32Array> {
	let pool = new Uint32Array(0);
	let parts: Uint32Array[] = [];
	let size = 0;
	const reduce = (): void => {
		const all = new Uint32Array(size);
		let at = 0;
		for (const part of parts) {
			all.set(part, at);
			at += part.length;
		}
		all.sort();
		pool = distinct(all);
		parts = [pool];
		size = pool.length;
	};
	for (let token = low; token < high; token++) {
		const part = postings.subarray(offsets[token]!, Math.min(offsets[token + 1]!, offsets[token]! + HEAD));
		// The worst kept is a bar that most lists do not pass.
		const bar = pool.length === HEAD ? pool[HEAD - 1]! : Number.POSITIVE_INFINITY;
		if (part[0]! < bar) {
			parts.push(part);
			size += part.length;
		}
		if (size > 4096) {
			reduce();
			yield 0;
		}
	}
	reduce();
	return pool;
}

/** The first few different documents. */
function distinct(sorted: Uint32Array): Uint32Array<ArrayBuffer> {
	const seen = new Set<number>();
	const kept: number[] = [];
	for (const posting of sorted) {
		const document = posting & DOCUMENT_MASK;
		if (!seen.has(document)) {
			seen.add(document);
			kept.push(posting);
			if (kept.length === HEAD) {
				break;
			}
		}
	}
	return Uint32Array.from(kept);
}
