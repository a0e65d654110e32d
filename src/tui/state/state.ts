/** Everything the explorer knows at a moment. Plain data: it can be printed, compared and restored. */
import {type Collection, emptyCollection} from '../../collection/collection.ts';
import {DEFAULT_NAME} from '../../collection/name.ts';
import {PANES, type Pane} from '../../link/link.ts';
import type {Lang, RecordType, Tier} from '../../model/types.ts';
import {type Binding, bindings} from '../keys/bindings.ts';

import type {SheetSource} from './sheet.ts';

export const panes = PANES;
export type PaneId = Pane;

export const themeNames = ['auto', 'dark', 'light', 'contrast', 'mono', 'terminal'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Cursor by id, so that sorting, filtering and resizing keep the row; `index` is where it was last. */
export type ListState = {
	readonly cursor: string | null;
	readonly index: number;
	readonly top: number;
	readonly sort: number;
	readonly filter: string;
};

export type DetailState = {
	/** Index among the figures of the detail, or -1 where none is chosen yet. */
	readonly target: number;
	readonly scroll: number;
};

/** A single-line text field: the caret counts graphemes. */
export type Field = {readonly text: string; readonly caret: number};

export type Overlay =
	| SearchOverlay
	| FilterOverlay
	| {readonly kind: 'palette'; readonly field: Field; readonly index: number; readonly top: number}
	| HelpOverlay
	| CopyOverlay
	| CollectionOverlay
	| SheetOverlay
	| PathOverlay
	| CollectionsOverlay
	| NameOverlay
	| {readonly kind: 'note'; readonly ref: string; readonly field: Field; readonly back: CollectionOverlay};

/** The keys; while `typing`, the field has the focus. `back` is what lies below, whose keys come first. */
export type HelpOverlay = {
	readonly kind: 'help';
	readonly top: number;
	readonly field: Field;
	readonly typing: boolean;
	readonly back: Overlay | null;
};

export type SearchOverlay = {
	readonly kind: 'search';
	readonly field: Field;
	/** Among the rows that can be chosen: hits, and what stands for the rest of a kind. */
	readonly index: number;
	readonly top: number;
	/** How many pages of hits are asked for: more as one comes near their end. */
	readonly pages: number;
	/** Kinds of which every hit is shown. */
	readonly whole: readonly RecordType[];
	/** An earlier search brought back: its place among `searches`, and what had been typed before. */
	readonly recalled: {readonly at: number; readonly draft: string} | null;
	/** What narrows the search is being chosen from, at this place. */
	readonly narrow: number | null;
	/** Enter was pressed before the search could answer: it is taken as soon as it does. */
	readonly accepting: boolean;
};

export type FilterOverlay = {
	readonly kind: 'filter';
	readonly field: Field;
	readonly before: string;
	/** The row one was on, for when a filter that hid it is cleared. */
	readonly home: string | null;
};

/** The forms of one record; `scroll` is of the text that is shown beside them. */
export type CopyOverlay = {
	readonly kind: 'copy';
	readonly record: string;
	readonly index: number;
	readonly scroll: number;
};

/** The forms of the collection, or of a list; `back` is where closing leads. */
export type SheetOverlay = {
	readonly kind: 'sheet';
	readonly use: 'copy' | 'export';
	readonly source: SheetSource;
	readonly index: number;
	readonly scroll: number;
	readonly back: CollectionOverlay | SearchOverlay | null;
};

/** The name of the file to write. */
export type PathOverlay = {readonly kind: 'path'; readonly field: Field; readonly sheet: SheetOverlay};

export type NamedCollection = {readonly name: string; readonly count: number};

/** `names` is null until they have been read. */
export type CollectionsOverlay = {
	readonly kind: 'collections';
	readonly names: readonly NamedCollection[] | null;
	readonly index: number;
	readonly top: number;
	readonly back: CollectionOverlay;
};

/** A name for a new collection, or another one for `of`. */
export type NameOverlay = {
	readonly kind: 'name';
	readonly field: Field;
	readonly of: string | null;
	readonly back: CollectionsOverlay;
};

export type CollectionOverlay = {readonly kind: 'collection'; readonly index: number; readonly top: number};

/** The marked period (a side of a comparison), and the figure that was marked where it was one. */
export type Mark = {readonly side: string; readonly figure: string | null};

/** Percent of the width for the list of each pane, and of the height where list and detail are stacked. */
export type Splits = Readonly<Partial<Record<PaneId | 'stacked', number>>>;

/** A row that one was at: its pane with the list as it stood, what was open of it, and what led there. */
export type Place = Pick<State, 'pane' | 'focus' | 'detail' | 'sides' | 'lastSearch'> & {
	readonly list: ListState;
};

export type Message = {readonly text: string; readonly tone: 'info' | 'good' | 'bad'};

export type State = {
	readonly size: {readonly columns: number; readonly rows: number};
	readonly lang: Lang;
	readonly ascii: boolean;
	readonly color: boolean;
	readonly theme: ThemeName;
	/** Bits of colour that the terminal has. */
	readonly depth: 4 | 8 | 24;
	/** Red, green, blue of the terminal's own background; null until it has told, and where it does not. */
	readonly background: readonly [number, number, number] | null;
	/** Whether the terminal is known to show links. */
	readonly links: boolean;
	readonly tier: Tier | 'all';
	/** The table of keys, with what a person has bound otherwise. */
	readonly bindings: readonly Binding[];
	/** Files that were asked for in place of the five reports. */
	readonly data: readonly string[];
	/** A word of welcome is shown, until the first key. */
	readonly welcome: boolean;
	/** What the list takes of the window, in percent, where a person has set it. */
	readonly splits: Splits;
	readonly pane: PaneId;
	readonly focus: 'list' | 'detail';
	readonly zoom: boolean;
	readonly lists: Readonly<Record<PaneId, ListState>>;
	readonly detail: DetailState;
	readonly collapsed: readonly string[];
	readonly sides: {readonly a: string; readonly b: string};
	/** Compare shows rates per calendar month instead of totals. */
	readonly perMonth: boolean;
	readonly mark: Mark | null;
	readonly overlay: Overlay | null;
	/** The last search, kept for `n` and `N`. */
	readonly lastSearch: {readonly text: string; readonly index: number};
	/** Searches that led somewhere, the latest last. */
	readonly searches: readonly string[];
	readonly collection: Collection;
	readonly history: {readonly past: readonly Place[]; readonly future: readonly Place[]};
	readonly message: Message | null;
};

export const freshList: ListState = {cursor: null, index: 0, top: 0, sort: 0, filter: ''};

export type Settings = Pick<State, 'size' | 'lang' | 'ascii' | 'color' | 'tier'> &
	Partial<Pick<State, 'bindings' | 'data' | 'theme' | 'depth' | 'links'>>;

/** @param sides the two periods that the Compare pane opens on */
export function initialState(settings: Settings, sides: State['sides']): State {
	return {
		bindings,
		theme: 'auto',
		depth: 24,
		background: null,
		links: false,
		data: [],
		...settings,
		welcome: false,
		splits: {},
		pane: 'campaigns',
		focus: 'list',
		zoom: false,
		lists: {
			campaigns: freshList,
			metrics: freshList,
			cases: freshList,
			compare: freshList,
			reports: freshList,
		},
		detail: {target: -1, scroll: 0},
		collapsed: [],
		sides,
		perMonth: false,
		mark: null,
		overlay: null,
		lastSearch: {text: '', index: -1},
		searches: [],
		collection: emptyCollection(DEFAULT_NAME),
		history: {past: [], future: []},
		message: null,
	};
}
