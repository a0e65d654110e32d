/** What a comparison is made of. A row that may not be compared cannot carry a number: its type forbids it. */
import type {Interval} from '../model/interval.ts';
import type {Span} from '../model/period.ts';
import type {Both, Figure, Period, Tier} from '../model/types.ts';

export type Verdict = 'comparable' | 'with_care' | 'not_comparable';
export type Direction = 'up' | 'down' | 'same' | 'unknown';
export type Severity = 'blocks' | 'qualifies';

/** Why a row may not be compared, or must be read with care. A mild one is worth saying but moves no verdict. */
export type Reason = {
	readonly code: string;
	readonly severity: Severity;
	readonly mild: boolean;
	readonly text: string;
	readonly textZh: string;
};

/** Rates per calendar month, in the figure's unit; `months` is how long each side's period may have lasted. */
export type PerMonth = {
	readonly a: Interval;
	readonly b: Interval;
	readonly difference: Interval;
	readonly ratio: Interval | null;
	readonly direction: Direction;
	readonly months: {readonly a: Interval; readonly b: Interval};
};

type Subject = {readonly metric: string; readonly category: string; readonly area: string};

/** All intervals read from A to B: `difference` = B − A, `ratio` = B ÷ A, `change` in percent of A. */
export type ComparedRow = Subject & {
	readonly a: Figure;
	readonly b: Figure;
	readonly verdict: 'comparable' | 'with_care';
	readonly reasons: readonly Reason[];
	readonly difference: Interval;
	readonly ratio: Interval | null;
	readonly change: Interval | null;
	readonly perMonth: PerMonth | null;
	readonly direction: Direction;
};

export type RefusedRow = Subject & {
	readonly a: Figure | null;
	readonly b: Figure | null;
	readonly verdict: 'not_comparable';
	readonly reasons: readonly Reason[];
	readonly difference: null;
	readonly ratio: null;
	readonly change: null;
	readonly perMonth: null;
	readonly direction: 'unknown';
};

export type Row = ComparedRow | RefusedRow;

/** What a whole side and a single figure have in common: where, when, by whom and in which wording. */
export type Face = {
	/** Null where the figures of a side are not of one area. */
	readonly area: string | null;
	readonly period: Period;
	/** Null where several publishers, or none, stand behind it. */
	readonly publisher: string | null;
	readonly tier: Tier;
	/** Whether the text is an original or a machine translation; null where mixed. */
	readonly translated: boolean | null;
};

export type Side = {
	readonly id: string;
	readonly kind: 'report' | 'campaign' | 'period';
	readonly label: Both;
	/** What was counted over the period: no single cases, no background. */
	readonly figures: readonly Figure[];
	/** Background figures, set aside (industries covered, cases released as examples). */
	readonly context: readonly Figure[];
	/** The side's own period first, then every other that its figures have. */
	readonly spans: readonly Span[];
	readonly face: Face;
};

export type Comparison = {
	readonly a: Side;
	readonly b: Side;
	readonly rows: readonly Row[];
	/** What is to be said of the two sides as wholes. */
	readonly reasons: readonly Reason[];
};
