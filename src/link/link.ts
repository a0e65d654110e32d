/** A view as one writes it down: what a command line says, and what a key copies. */

import type {RecordType} from '../model/types.ts';

export const PANES = ['campaigns', 'metrics', 'cases', 'compare', 'reports'] as const;
export type Pane = (typeof PANES)[number];

/** The orders of each pane, the first one unless told. */
export const SORTS = {
	campaigns: ['period', 'area', 'name'],
	metrics: ['metric', 'value', 'period', 'category'],
	cases: ['date', 'suspects', 'money', 'place', 'crime'],
	compare: ['verdict', 'change', 'metric'],
	reports: ['period', 'publisher', 'figures'],
} as const satisfies Readonly<Record<Pane, readonly string[]>>;

/** First line in sight of each part that scrolls; what is not named stands where it must. */
export type Scroll = {readonly list?: number; readonly detail?: number; readonly hits?: number};

export type Link = {
	readonly pane: Pane;
	/** Compare only: ids of reports, campaigns or periods; null for the pair that the pane opens on. */
	readonly sides: {readonly a: string; readonly b: string} | null;
	/** What is under the cursor: an id, in Compare the figures of a row; empty for the first row. */
	readonly row: readonly string[];
	/** The figure chosen in the detail, and which time it stands there (from 1). */
	readonly figure: {readonly id: string; readonly nth: number} | null;
	/** The detail has the focus. */
	readonly open: boolean;
	readonly filter: string;
	/** A name out of `SORTS`; null for the first. */
	readonly sort: string | null;
	/** The search box is open with this text, on this row of it (from 1), with these kinds of hits shown whole. */
	readonly search: {
		readonly text: string;
		readonly hit: number;
		readonly whole: readonly RecordType[];
	} | null;
	readonly perMonth: boolean;
	readonly zoom: boolean;
	/** A marked figure, report or campaign. */
	readonly mark: string | null;
	/** Campaigns that are folded. */
	readonly fold: readonly string[];
	/** Percent that the list takes of the window; null for what suits the pane. */
	readonly split: number | null;
	readonly scroll: Scroll;
};

export const plainLink = (pane: Pane): Link => ({
	pane,
	sides: null,
	row: [],
	figure: null,
	open: false,
	filter: '',
	sort: null,
	search: null,
	perMonth: false,
	zoom: false,
	mark: null,
	fold: [],
	split: null,
	scroll: {},
});

/** A whole pane, as it is at first. */
export const isPlain = (link: Link): boolean => JSON.stringify(link) === JSON.stringify(plainLink(link.pane));
