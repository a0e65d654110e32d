/** What a search gives. */
import type {RecordType} from '../model/types.ts';
import type {Hint, Query} from '../query/types.ts';

export type MatchTier = 'exact' | 'prefix' | 'contains' | 'fuzzy';

/** From the best tier to the last; a record's place is that of the worst of its words. */
export const TIERS: readonly MatchTier[] = ['exact', 'prefix', 'contains', 'fuzzy'];

export type Via = 'text' | 'pinyin' | 'initials';

/** Half-open, counted in graphemes of the match's `text`. */
export type Range = readonly [start: number, end: number];

/** Why a record was found: one word of the query in one field. */
export type Match = {
	readonly field: string;
	/** The field, or a few words round the match where it is long. */
	readonly text: string;
	readonly ranges: readonly Range[];
	readonly tier: MatchTier;
	readonly term: string;
	/** How the word was read: as text, or as the sound of Chinese characters. */
	readonly via: Via;
};

export type Hit = {
	readonly type: RecordType;
	readonly id: string;
	readonly title: string;
	/** That of its worst word; `partial` where it lacks a word of the query. */
	readonly tier: MatchTier | 'partial';
	/** Higher is better; comparable within one tier of one search only. */
	readonly score: number;
	readonly matches: readonly Match[];
};

export type SearchResult = {
	readonly hits: readonly Hit[];
	readonly query: Query;
	readonly hints: readonly Hint[];
	/** Records found, before `limit`; at least so many where not `complete`. */
	readonly total: number;
	/** False in large data where counting all would take longer than finding the best. */
	readonly complete: boolean;
	/** By type; where not `complete`, of the hits alone. */
	readonly counts: Readonly<Partial<Record<RecordType, number>>>;
	/** Words that only hold a question together (how many, 的), not looked for since no record has them as well. */
	readonly skipped: readonly string[];
	/** Words that every hit lacks, for no record has all: asked for by `partial`. Empty where all are found. */
	readonly left: readonly string[];
	/** A query near this one that finds something, where this one finds nothing. */
	readonly nearest: string | null;
};

export type SearchOptions = {
	readonly types?: readonly RecordType[];
	/** Hits returned at most, 100 unless told. */
	readonly limit?: number;
	/** `primary` unless told. */
	readonly tier?: 'primary' | 'parallel' | 'all';
	/** Where no record has all the words, gives those that have most of them. */
	readonly partial?: boolean;
	/** Language of titles. */
	readonly lang?: 'en' | 'zh';
};
