/** Composes what leaves as a whole, with the forms that the command line has. Loaded after the first frame. */
import {SHEETS} from '../../collection/formats.ts';
import {compareSheet} from '../../export/compare-sheet.ts';
import type {Tally} from '../../export/csv.ts';
import {FORMATS, type Sheet} from '../../export/formats.ts';
import {hitSheet} from '../../export/hit-sheet.ts';
import {htmlTable} from '../../export/html-table.ts';
import {sheetOf} from '../../export/sheet.ts';
import {comparedKey} from '../state/rows/compared.ts';
import type {SheetForm, SheetRequest, SheetSource} from '../state/sheet.ts';
import type {World} from '../state/world.ts';

const known = <T>(found: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
	ids.flatMap(id => found.get(id) ?? []);

function listSheet(
	source: Exclude<SheetSource, {kind: 'collection'}>,
	{lang, ascii}: SheetRequest,
	{dataset, compare, search}: World,
): Sheet {
	if (source.kind === 'records') {
		const of = {
			campaigns: dataset.campaign,
			reports: dataset.report,
			figures: dataset.figure,
			cases: dataset.case,
		} as const;
		return sheetOf(source.table, known<unknown>(of[source.table], source.ids), {dataset, lang, ascii});
	}
	if (source.kind === 'hits') {
		const found = search?.(source.words, lang, undefined, Number.MAX_SAFE_INTEGER);
		return hitSheet(found?.hits ?? [], lang);
	}
	const comparison = compare(source.a, source.b);
	if (!comparison) {
		throw new Error(`no comparison of ${source.a} and ${source.b}`);
	}
	const rows = known(new Map(comparison.rows.map(row => [comparedKey(row), row])), source.rows);
	return compareSheet(dataset, {...comparison, rows}, lang, ascii);
}

const titleOf = (source: Exclude<SheetSource, {kind: 'collection'}>): string =>
	source.kind === 'records'
		? source.table
		: source.kind === 'hits'
			? source.words
			: `${source.a}..${source.b}`;

/** @returns what composes a request, chunk by chunk; `tally` counts the cells that were made harmless */
export function createSheets(world: World): NonNullable<World['sheets']> {
	return (request, tally: Tally = {neutralised: 0}) => {
		const {source, form, lang} = request;
		const bom = form === 'excel';
		const format: Exclude<SheetForm, 'excel'> = form === 'excel' ? 'csv' : form;
		if (source.kind === 'collection') {
			return SHEETS[format](source.collection, world.dataset, {lang, bom}, tally);
		}
		const sheet = listSheet(source, request, world);
		if (format === 'html') {
			return htmlTable(sheet, titleOf(source), lang);
		}
		if (format === 'bibtex' || format === 'csl') {
			throw new Error(`a list has no form ${format}`);
		}
		return FORMATS[format].write(sheet, {bom, ascii: request.ascii}, tally);
	};
}
