/** The hits of a search as rows: by kind, the kind of the best hit first, and within a kind the best first. */
import type {RecordType} from '../../model/types.ts';
import type {Hit, Match, SearchResult} from '../../search/types.ts';
import {cleanLine} from '../../text/clean.ts';
import type {SearchOverlay, State} from './state.ts';
import type {World} from './world.ts';

export type ResultRow =
	| {readonly kind: 'group'; readonly type: RecordType; readonly count: string}
	| {readonly kind: 'hit'; readonly hit: Hit}
	/** Stands for the hits of a kind that are not shown: choosing it shows them. */
	| {readonly kind: 'more'; readonly type: RecordType; readonly count: string};

export type Results = {
	readonly rows: readonly ResultRow[];
	/** Places in `rows` where the cursor may stand. */
	readonly choices: readonly number[];
};

/** Hits shown of a kind that another kind follows; a few more where hiding them would save nothing. */
const FEW = 5;
const NEARLY_FEW = 7;

const NONE: Results = {rows: [], choices: []};

export function resultOf(state: State, world: World, text: string): SearchResult | undefined {
	const pages = state.overlay?.kind === 'search' ? state.overlay.pages : 1;
	return text.trim() === '' ? undefined : world.search?.(text, state.lang, undefined, world.page * pages);
}

const grouped = new WeakMap<readonly Hit[], ReadonlyMap<RecordType, readonly Hit[]>>();

/** In the order of each kind's best hit. */
export function byKind(hits: readonly Hit[]): ReadonlyMap<RecordType, readonly Hit[]> {
	const known = grouped.get(hits);
	if (known) {
		return known;
	}
	const kinds = new Map<RecordType, Hit[]>();
	for (const hit of hits) {
		const own = kinds.get(hit.type);
		if (own) {
			own.push(hit);
		} else {
			kinds.set(hit.type, [hit]);
		}
	}
	grouped.set(hits, kinds);
	return kinds;
}

/** Every hit in the order in which the box lists them. */
export const inOrder = (hits: readonly Hit[]): Hit[] => [...byKind(hits).values()].flat();

const drawn = new WeakMap<readonly Hit[], Map<string, Results>>();

export function resultsOf(result: SearchResult | undefined, whole: readonly RecordType[]): Results {
	if (!result || result.hits.length === 0) {
		return NONE;
	}
	const known = drawn.get(result.hits) ?? new Map<string, Results>();
	drawn.set(result.hits, known);
	const key = whole.join();
	const results = known.get(key) ?? listed(byKind(result.hits), whole, n => countText(result, n));
	known.set(key, results);
	return results;
}

/** A count among the hits at hand: at least so many where there are more to be had. */
export const countText = ({total, hits}: SearchResult, n: number): string =>
	total > hits.length ? `${n}+` : String(n);

function listed(
	kinds: ReadonlyMap<RecordType, readonly Hit[]>,
	whole: readonly RecordType[],
	count: (n: number) => string,
): Results {
	const rows: ResultRow[] = [];
	const last = [...kinds.keys()].at(-1);
	for (const [type, hits] of kinds) {
		const all = type === last || hits.length <= NEARLY_FEW || whole.includes(type);
		rows.push({kind: 'group', type, count: count(hits.length)});
		for (const hit of all ? hits : hits.slice(0, FEW)) {
			rows.push({kind: 'hit', hit});
		}
		if (!all) {
			rows.push({kind: 'more', type, count: count(hits.length - FEW)});
		}
	}
	return {rows, choices: rows.flatMap((row, i) => (row.kind === 'group' ? [] : [i]))};
}

/** The row under the cursor of the box. */
export function chosenRow({rows, choices}: Results, index: number): ResultRow | undefined {
	return rows[choices[index] ?? -1];
}

/** Words of the query that the title does not show, with where they were found: one entry for each text. */
export function foundElsewhere(hit: Hit): Match[] {
	const title = cleanLine(hit.title);
	const shown = new Set(hit.matches.filter(({text}) => cleanLine(text) === title).map(({term}) => term));
	const texts = new Map<string, Match>();
	for (const match of hit.matches) {
		if (!shown.has(match.term) && match.ranges.length > 0) {
			const same = texts.get(match.text);
			texts.set(match.text, same ? {...same, ranges: [...same.ranges, ...match.ranges]} : match);
		}
	}
	return [...texts.values()];
}

/** Lines that a row takes. */
export type LinesOf = (row: ResultRow) => number;

/**
 * First row in sight such that the chosen one is, whole, and its heading where there is room.
 * Looks at the rows nearby only, for why a hit was found is worked out when it is asked for.
 */
export function firstInSight(
	overlay: SearchOverlay,
	{rows, choices}: Results,
	room: number,
	linesOf: LinesOf,
): number {
	const at = choices[overlay.index] ?? 0;
	/** The first row with which row `foot` still fits. */
	const topFor = (foot: number): number => {
		let top = foot;
		let used = rows[foot] ? linesOf(rows[foot]) : 0;
		while (top > 0) {
			used += linesOf(rows[top - 1]!);
			if (used > room) {
				break;
			}
			top--;
		}
		return top;
	};
	// As far up as the list can stand with the chosen row, and the one after it, at its foot.
	const both = topFor(Math.min(rows.length - 1, at + 1));
	const lowest = both <= at ? both : topFor(at);
	const head = rows[at - 1]?.kind === 'group' && lowest < at ? at - 1 : at;
	const top = Math.min(Math.max(overlay.top, lowest), head);
	// The foot of the list is looked at where it may be in sight: a row takes a line or more.
	return Math.max(0, top + room > rows.length ? Math.min(top, topFor(rows.length - 1)) : top);
}
