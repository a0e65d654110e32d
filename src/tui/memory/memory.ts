/** What is kept from one run to the next: where one was, and how one likes it. Plain data, as in the file. */
import type {Lang} from '../../model/types.ts';
import type {ListState, Mark, PaneId, Splits, ThemeName} from '../state/state.ts';

export const VERSION = 1;

/** A list as it stood; the order by its name, for numbers would change their meaning with the program. */
export type ListMemory = Pick<ListState, 'cursor' | 'index' | 'top' | 'filter'> & {readonly sort: string};

/** Where one was in one set of files. */
export type PlaceMemory = {
	/** What was opened; empty for the five reports. */
	readonly data: readonly string[];
	readonly pane: PaneId;
	readonly focus: 'list' | 'detail';
	readonly zoom: boolean;
	readonly lists: Readonly<Partial<Record<PaneId, ListMemory>>>;
	readonly detail: {readonly target: number; readonly scroll: number};
	readonly collapsed: readonly string[];
	readonly sides: {readonly a: string; readonly b: string} | null;
	readonly perMonth: boolean;
	readonly mark: Mark | null;
	readonly lastSearch: {readonly text: string; readonly index: number} | null;
};

export type Memory = {
	readonly version: typeof VERSION;
	/** Only where it was chosen by hand: else the environment decides anew each time. */
	readonly lang: Lang | null;
	readonly theme: ThemeName | null;
	readonly splits: Splits;
	readonly searches: readonly string[];
	readonly welcomed: boolean;
	/** The latest first. */
	readonly places: readonly PlaceMemory[];
};

/** Sets of files whose places are remembered. */
export const PLACES = 8;
/** Searches that are remembered. */
export const SEARCHES = 50;

export const emptyMemory: Memory = {
	version: VERSION,
	lang: null,
	theme: null,
	splits: {},
	searches: [],
	welcomed: false,
	places: [],
};

export const sameData = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((file, i) => file === b[i]);
