/** What the explorer would open on, printed: by `list`, `show`, `search` or `compare`, whichever tells the same. */
import type {ArgumentsCamelCase} from 'yargs';
import {compareSides, openingPair, resolveSide, sortByChange} from '../compare/index.ts';
import type {TableName} from '../export/columns.ts';
import {compareSheet} from '../export/compare-sheet.ts';
import {sheetOf} from '../export/sheet.ts';
import {checkLink} from '../link/check.ts';
import type {Link, Pane} from '../link/link.ts';
import {option} from '../link/words.ts';
import type {AnyRecord, Dataset, Found} from '../model/dataset.ts';
import {sortRecords} from '../query/sort.ts';
import {loadTier} from './dataset.ts';
import {filterTable, typeOf, understood} from './filters.ts';
import {EXIT, type Io} from './io.ts';
import type {OpenArgs} from './open-options.ts';
import {langOf} from './options.ts';
import {print} from './print.ts';

/** Marks, folds, scrolling and shares of the window are matters of a screen. */
export async function runView(link: Link, args: OpenArgs, io: Io): Promise<number> {
	const dataset = await loadTier(args);
	checkLink(link, dataset);
	if (link.search) {
		const {search} = await import('./search.ts');
		return run(search, {...args, words: [link.search.text]}, io);
	}
	if (link.pane === 'compare') {
		return printComparison(link, dataset, args, io);
	}
	const id = link.figure?.id ?? link.row[0];
	if (id === undefined) {
		return printList(link, dataset, args, io);
	}
	const {show} = await import('./show.ts');
	return run(show, {...args, id}, io);
}

const run = (
	command: {readonly run: (args: never, io: Io) => Promise<number>},
	args: object,
	io: Io,
): Promise<number> => command.run(args as ArgumentsCamelCase as never, io);

const TABLES: Readonly<Record<Exclude<Pane, 'compare'>, TableName>> = {
	campaigns: 'campaigns',
	metrics: 'figures',
	cases: 'cases',
	reports: 'reports',
};

/** What the orders of the explorer are called among the keys that records are sorted by. */
const KEYS: Readonly<Record<string, string>> = {
	period: 'date',
	name: 'label',
	place: 'area',
	crime: 'category',
};
const LARGEST_FIRST: ReadonlySet<string> = new Set(['value', 'suspects', 'money']);

async function printList(link: Link, dataset: Dataset, args: OpenArgs, io: Io): Promise<number> {
	const table = TABLES[link.pane as keyof typeof TABLES];
	const rows = await filtered(link, dataset, table);
	const order = link.sort ?? '';
	const found = rows.map(record => ({type: typeOf(table), record}) as Found);
	const sorted = sortRecords(found, KEYS[order] ?? order, dataset, {descending: LARGEST_FIRST.has(order)});
	const records = sorted.map(({record}) => record as AnyRecord);
	const context = {dataset, lang: langOf(args, io.env), ascii: args.ascii};
	print(sheetOf(table, records, context), args.format ?? 'table', args, io);
	if (records.length === 0) {
		io.say(`explorer: no ${table} match; explorer ${option('--view', link.pane).join(' ')} shows all`);
		return EXIT.nothing;
	}
	return EXIT.done;
}

/** The records of a table that the filter lets through; all of them without one. */
async function filtered({filter}: Link, dataset: Dataset, table: TableName): Promise<AnyRecord[]> {
	return filter === ''
		? [...(dataset.tables[table] as readonly AnyRecord[])]
		: filterTable(dataset, table, understood(filter, '--filter', dataset));
}

async function printComparison(link: Link, dataset: Dataset, args: OpenArgs, io: Io): Promise<number> {
	const sides = link.sides ?? openingPair(dataset);
	const [a, b] = [sides.a, sides.b].map(id => resolveSide(dataset, id, {parallel: true}));
	if (!a || !b) {
		io.say('explorer: there are no two reports to compare');
		return EXIT.nothing;
	}
	const comparison = compareSides(dataset, a, b);
	const kept = new Set((await filtered(link, dataset, 'figures')).map(({id}) => id));
	const named = ({a: left, b: right}: (typeof comparison.rows)[number]): boolean =>
		link.row.every(id => id === left?.id || id === right?.id);
	const rows = comparison.rows.filter(
		row => (kept.has(row.a?.id ?? '') || kept.has(row.b?.id ?? '')) && named(row),
	);
	const sorted =
		link.sort === 'change'
			? sortByChange(rows)
			: link.sort === 'metric'
				? [...rows].sort((x, y) => (x.metric < y.metric ? -1 : x.metric > y.metric ? 1 : 0))
				: rows;
	const sheet = compareSheet(dataset, {...comparison, rows: sorted}, langOf(args, io.env), args.ascii);
	print(sheet, args.format ?? 'table', args, io);
	if (rows.length === 0) {
		io.say(`explorer: ${sides.a} and ${sides.b} have nothing of the kind to compare`);
		return EXIT.nothing;
	}
	return EXIT.done;
}
