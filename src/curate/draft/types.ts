/** What a draft proposes, before it is written down. */
import type {Area, Bound, Category, Level, Metric, Publisher, Unit} from '../../model/types.ts';
import type {SeedRecord} from '../parse.ts';

export type Language = SeedRecord['source']['language'];
export type Reason = SeedRecord['dismissed'][number]['reason'];
export type Range = {readonly start: number; readonly end: number};

/** The terms to guess from. */
export type Terms = {
	readonly publishers: readonly Publisher[];
	readonly areas: readonly Area[];
	readonly units: readonly Unit[];
	readonly categories: readonly Category[];
	readonly metrics: readonly Metric[];
};

/** `id` is null where nothing is near enough; `also` holds what comes next. */
export type Guess = {readonly id: string | null; readonly also: readonly string[]};

export type Fragment = Range & {
	readonly exact: string;
	/** False where no word says what is counted. */
	readonly hasNoun: boolean;
};

export type ProposedFigure = {
	readonly id: string;
	readonly metric: Guess;
	readonly category: string;
	readonly level: Level;
	readonly printed: string;
	readonly printedValue: number | null;
	/** Where the words say no single number: the interval they allow. */
	readonly interval: {readonly low: number; readonly high: number} | null;
	readonly bound: Bound;
	readonly unit: Guess;
	readonly evidence: ReadonlyArray<Pick<Fragment, 'start' | 'exact'>>;
	/** Likely damage, one sentence each. */
	readonly damage: readonly string[];
	/** What else a person should know, one sentence each. */
	readonly remarks: readonly string[];
};

export type ProposedDismissal = {
	readonly start: number;
	/** Null for a whole range. */
	readonly exact: string | null;
	readonly end: number;
	readonly reason: Reason;
	readonly note: string;
	/** A person should look twice. */
	readonly doubtful: boolean;
};

export type Proposal = {
	readonly figures: readonly ProposedFigure[];
	readonly dismissed: readonly ProposedDismissal[];
};
