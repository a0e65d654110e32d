import {TABLE_NAMES} from '../export/columns.ts';
import type {Tally} from '../export/csv.ts';
import {FORMAT_IDS} from '../export/format-ids.ts';
import {FORMATS} from '../export/formats.ts';
import {htmlTable} from '../export/html-table.ts';
import {jsonArray} from '../export/json.ts';
import {pump} from '../export/pump.ts';
import {streamToFile} from '../export/write.ts';
import {faulty, talk} from '../i18n/talk.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';
import {command} from './command.ts';
import {loadDataset, loadTier} from './dataset.ts';
import {amountOf, compareWhat, searchWhat, tableWhat, type What} from './export-what.ts';
import {filterOptions, queryOf} from './filters.ts';
import {EXIT, type Io} from './io.ts';
import {langOf, oneOf, text} from './options.ts';
import {renderOptions, sayNeutralised} from './print.ts';
import {progressOf} from './progress.ts';

const WHAT = ['all', ...TABLE_NAMES] as const;
export const EXPORT_FORMATS = [...FORMAT_IDS, 'html', 'datapackage'] as const;
type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All tables as one JSON object, one record a line; `--data` reads it back. */
function* wholeDataset({tables}: Dataset): Generator<string> {
	let open = '{';
	for (const [name, rows] of Object.entries(tables)) {
		yield `${open}${JSON.stringify(name)}:`;
		yield* jsonArray(rows, '');
		open = ',\n';
	}
	yield '}\n';
}

/** The format that a file's name asks for. */
function formatOf(file: string | undefined): ExportFormat | undefined {
	const extension = file?.split('.').at(-1)?.toLowerCase();
	return extension === 'html' ? 'html' : FORMAT_IDS.find(id => FORMATS[id].extension === extension);
}

async function deliver(
	chunks: Iterable<string>,
	amount: string,
	args: {output?: string | undefined; force: boolean},
	io: Io,
	lang: Lang,
): Promise<void> {
	const {tick, end} = progressOf(io);
	try {
		await (args.output === undefined
			? pump(chunks, io.out, tick)
			: streamToFile(args.output, chunks, {force: args.force, tick}));
	} finally {
		end();
	}
	if (args.output !== undefined) {
		io.say(`explorer: ${talk(lang, 'export.wrote', {amount, file: args.output})}`);
	}
}

export const exportCommand = command({
	command: 'export',
	describe: 'write the whole dataset, a part of it, a search or a comparison to a file',
	builder: yargs =>
		filterOptions(
			yargs
				.option('what', {
					...oneOf('--what', WHAT, 'what to export'),
					defaultDescription: 'all, or figures where there are filters or the format holds one table',
				})
				.option('search', text('--search', 'export what these words find'))
				.option('compare', text('--compare', 'export a comparison, A..B'))
				.option('output', {
					...text('--output', 'file, or folder of a data package, to write; stdout unless told'),
					alias: 'o',
				})
				.option('force', {type: 'boolean', default: false, describe: 'replace the file if it exists'})
				.option('excel', {type: 'boolean', default: false, describe: 'CSV that Excel opens as UTF-8'})
				.option('format', {
					...oneOf<ExportFormat>('--format', EXPORT_FORMATS, 'format'),
					alias: 'f',
					defaultDescription: "of the file's name, else json, or csv with --excel",
				}),
		),
	async run(args, io) {
		const {search, compare, output, excel} = args;
		const format = args.format ?? (excel ? 'csv' : (formatOf(output) ?? 'json'));
		if (excel && format !== 'csv') {
			throw faulty('usage.excel', {format});
		}
		if ([args.what, search, compare].filter(value => value !== undefined).length > 1) {
			throw faulty('export.threeKinds');
		}
		const dataset = await loadTier(args);
		const query = queryOf(args, dataset);
		const filtered = query.filters.length > 0 || query.terms.length > 0;
		const other = search !== undefined || compare !== undefined;
		if (other && filtered) {
			throw faulty('export.noFilters');
		}
		const whole = format === 'json' || format === 'datapackage';
		const table = args.what ?? (whole && !filtered ? 'all' : 'figures');
		if (table === 'all' && !other && (filtered || !whole)) {
			throw faulty('export.notAll', {tables: TABLE_NAMES.join(', ')});
		}
		const lang = langOf(args, io.env);
		const context = {dataset, lang, ascii: args.ascii};
		let what: What | undefined;
		if (search !== undefined) {
			what = await searchWhat(search, args.tier, context, io);
		} else if (compare !== undefined) {
			what = compareWhat(compare, args.tier, {...context, dataset: await loadDataset(args)}, io);
			if (!what) {
				return EXIT.nothing;
			}
		} else if (table !== 'all') {
			what = await tableWhat(table, query, context);
		}
		if (what && what.sheet.records.length === 0) {
			const file = output === undefined ? '' : talk(lang, 'export.noFile', {file: output});
			io.say(`explorer: ${talk(lang, 'export.none')}${file}`);
			if (output !== undefined || format === 'datapackage') {
				return EXIT.nothing;
			}
		}
		if (format === 'datapackage') {
			if (output === undefined) {
				throw faulty('export.nameFolder');
			}
			if (what && !what.part) {
				throw faulty('export.noPackage');
			}
			const {exportPackage} = await import('./export-package.ts');
			const filters = filtered ? ` (${filterWords(args)})` : '';
			exportPackage(dataset, what?.part ?? null, {output, force: args.force, filters, lang}, io);
			return EXIT.done;
		}
		const tally: Tally = {neutralised: 0};
		const amount = what ? amountOf(what.noun, what.sheet.records.length, lang) : talk(lang, 'export.whole');
		const options = output === undefined ? renderOptions(args, io) : {bom: excel, ascii: args.ascii};
		const chunks = !what
			? wholeDataset(dataset)
			: format === 'html'
				? htmlTable(
						what.sheet,
						`${what.noun}: ${search ?? compare ?? (filterWords(args) || args.tier)}`,
						lang,
					)
				: FORMATS[format].write(what.sheet, options, tally);
		await deliver(chunks, amount, args, io, lang);
		sayNeutralised(tally, io, lang);
		return what?.sheet.records.length === 0 ? EXIT.nothing : EXIT.done;
	},
});

const FILTERS = ['area', 'category', 'metric', 'report', 'campaign', 'from', 'to', 'where'] as const;

const filterWords = (args: {readonly [name in (typeof FILTERS)[number]]?: string | undefined}): string =>
	FILTERS.flatMap(name => (args[name] === undefined ? [] : [`--${name} ${args[name]}`])).join(' ');
