/** What leaves as a whole: the collection, a list as it stands, a comparison; in which forms, under what name. */
import type {Collection} from '../../collection/collection.ts';
import {DEFAULT_NAME} from '../../collection/name.ts';
import type {Lang} from '../../model/types.ts';
import {resultOf} from './results.ts';
import {rowsOf} from './rows/index.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** `excel` is CSV with the mark that Excel needs for Chinese. */
export type SheetForm = 'md' | 'html' | 'csv' | 'excel' | 'tsv' | 'json' | 'ndjson' | 'bibtex' | 'csl';

export type SheetSource =
	| {readonly kind: 'collection'; readonly collection: Collection}
	| {
			readonly kind: 'records';
			readonly table: 'campaigns' | 'reports' | 'figures' | 'cases';
			readonly ids: readonly string[];
	  }
	/** What these words find, best first; `count` of them. */
	| {readonly kind: 'hits'; readonly words: string; readonly count: number}
	/** `rows` by their keys, in the order in which they are to stand. */
	| {readonly kind: 'comparison'; readonly a: string; readonly b: string; readonly rows: readonly string[]};

export type SheetRequest = {
	readonly source: SheetSource;
	readonly form: SheetForm;
	readonly lang: Lang;
	readonly ascii: boolean;
};

const OF_COLLECTION: readonly SheetForm[] = [
	...(['md', 'html', 'csv', 'excel', 'tsv', 'json', 'ndjson', 'bibtex', 'csl'] as const),
];
const OF_LIST: readonly SheetForm[] = ['csv', 'excel', 'tsv', 'json', 'ndjson', 'md', 'html'];

/** The forms in the order of a menu; on a clipboard the mark for Excel means nothing. */
export function sheetForms(source: SheetSource, use: 'copy' | 'export'): readonly SheetForm[] {
	const forms = source.kind === 'collection' ? OF_COLLECTION : OF_LIST;
	return use === 'export' ? forms : forms.filter(form => form !== 'excel');
}

const EXTENSIONS: Readonly<Record<SheetForm, string>> = {
	md: 'md',
	html: 'html',
	csv: 'csv',
	excel: 'csv',
	tsv: 'tsv',
	json: 'json',
	ndjson: 'ndjson',
	bibtex: 'bib',
	csl: 'csl.json',
};

/** A name for the file that a person may change. */
export function suggestedFile(source: SheetSource, form: SheetForm): string {
	const name =
		source.kind === 'collection'
			? source.collection.name === DEFAULT_NAME
				? 'collection'
				: source.collection.name
			: source.kind === 'records'
				? source.table
				: source.kind === 'hits'
					? source.kind
					: `${source.a} ${source.b}`;
	return `${name.replaceAll(/[ /]+/g, '-')}.${EXTENSIONS[form]}`;
}

/** All that the search box found; else the list of the pane, as it is filtered, folded and sorted. */
export function listSource(state: State, world: World): SheetSource {
	if (state.overlay?.kind === 'search') {
		const words = state.overlay.field.text;
		return {kind: 'hits', words, count: resultOf(state, world, words)?.total ?? 0};
	}
	const rows = rowsOf(state, world);
	const refs = (kind: string): string[] => rows.flatMap(row => (row.kind === kind ? [row.ref] : []));
	switch (state.pane) {
		case 'compare':
			return {kind: 'comparison', ...state.sides, rows: refs('compared')};
		case 'metrics':
			return {kind: 'records', table: 'figures', ids: refs('figure')};
		case 'campaigns':
			return {kind: 'records', table: 'campaigns', ids: refs('campaign')};
		case 'cases':
			return {kind: 'records', table: 'cases', ids: refs('case')};
		case 'reports':
			return {kind: 'records', table: 'reports', ids: refs('report')};
	}
}

/** Records, or rows, or what has been collected. */
export const countOf = (source: SheetSource): number =>
	source.kind === 'collection'
		? source.collection.items.length
		: source.kind === 'records'
			? source.ids.length
			: source.kind === 'hits'
				? source.count
				: source.rows.length;
