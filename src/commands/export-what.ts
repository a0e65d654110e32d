/** What an export holds: a table, hits of a search, a comparison. */
import {compareSides} from '../compare/index.ts';
import type {TableName} from '../export/columns.ts';
import {compareSheet} from '../export/compare-sheet.ts';
import type {Sheet} from '../export/formats.ts';
import {sheetOf} from '../export/sheet.ts';
import {faulty, talk} from '../i18n/talk.ts';
import type {AnyRecord, Dataset} from '../model/dataset.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import type {Query} from '../query/types.ts';
import {sideOf} from './compare-side.ts';
import {filterTable, understoodWords} from './filters.ts';
import type {Io} from './io.ts';
import type {Shared} from './options.ts';

/** What is counted, in the plural. */
export type Noun = TableName | 'hits' | 'rows';

const ONE = {
	figures: 'figure',
	reports: 'report',
	campaigns: 'campaign',
	metrics: 'metric',
	categories: 'category',
	cases: 'case',
	periods: 'period',
	hits: 'hit',
	rows: 'row',
} as const satisfies Record<Noun, string>;

/** `159 figures`, `1 case`. */
export const amountOf = (noun: Noun, n: number, lang: Lang): string =>
	talk(lang, `export.${n === 1 ? ONE[noun] : noun}`, {n});

export type What = {
	readonly sheet: Sheet;
	readonly noun: Noun;
	readonly part: {readonly table: TableName; readonly rows: readonly AnyRecord[]} | null;
};

type Context = {readonly dataset: Dataset; readonly lang: Lang; readonly ascii: boolean};

export async function tableWhat(table: TableName, query: Query, context: Context): Promise<What> {
	const rows = await filterTable(context.dataset, table, query);
	return {sheet: sheetOf(table, rows, context), noun: table, part: {table, rows}};
}

export async function searchWhat(
	words: string,
	tier: Shared['tier'],
	{dataset, lang}: Context,
	io: Io,
): Promise<What> {
	understoodWords(words, '--search', dataset);
	const [{search}, {hitSheet}] = await Promise.all([
		import('../search/index.ts'),
		import('../export/hit-sheet.ts'),
	]);
	const {hits, hints} = search(dataset, words, {tier, lang, limit: Number.MAX_SAFE_INTEGER});
	for (const hint of hints) {
		io.say(`explorer: ${lang === 'zh' ? hint.textZh : hint.text}`);
	}
	return {sheet: hitSheet(hits, lang), noun: 'hits', part: null};
}

/** @returns undefined where a side is not there; it has been said */
export function compareWhat(
	pair: string,
	tier: Shared['tier'],
	{dataset, lang, ascii}: Context,
	io: Io,
): What | undefined {
	const [left, right, ...rest] = pair.split('..');
	if (!left || !right || rest.length > 0) {
		throw faulty('export.badPair', {pair: quote(pair)});
	}
	const options = {parallel: tier !== 'primary'};
	const [a, b] = [left, right].map(id => sideOf(dataset, id, tier, options, io, lang));
	if (!a || !b) {
		return undefined;
	}
	const sheet = compareSheet(dataset, compareSides(dataset, a, b), lang, ascii);
	return {sheet, noun: 'rows', part: null};
}
