import {TABLE_NAMES} from '../export/columns.ts';
import {FORMATS, type FormatId} from '../export/formats.ts';
import {jsonArray} from '../export/json.ts';
import {sheetOf} from '../export/sheet.ts';
import {writeFileAtomic} from '../export/write.ts';
import type {Dataset} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {command} from './command.ts';
import {loadTier} from './dataset.ts';
import {filterOptions, filterTable, queryOf} from './filters.ts';
import {EXIT} from './io.ts';
import {formatOption, langOf, oneOf, text} from './options.ts';
import {renderOptions, sayNeutralised} from './print.ts';

const WHAT = ['all', ...TABLE_NAMES] as const;

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
function formatOf(file: string | undefined): FormatId | undefined {
	const extension = file?.split('.').at(-1)?.toLowerCase();
	return Object.values(FORMATS).find(format => format.extension === extension)?.id;
}

export const exportCommand = command({
	command: 'export',
	describe: 'write the whole dataset or a part of it to a file',
	builder: yargs =>
		filterOptions(
			yargs
				.option('what', {
					...oneOf('--what', WHAT, 'what to export'),
					defaultDescription: 'all, or figures where there are filters or the format holds one table',
				})
				.option('output', {...text('--output', 'file to write; stdout unless told'), alias: 'o'})
				.option('force', {type: 'boolean', default: false, describe: 'replace the file if it exists'})
				.option('excel', {type: 'boolean', default: false, describe: 'CSV that Excel opens as UTF-8'})
				.option('format', {
					...formatOption,
					defaultDescription: "of the file's name, else json, or csv with --excel",
				}),
		),
	async run(args, io) {
		const dataset = await loadTier(args);
		const format = args.format ?? (args.excel ? 'csv' : (formatOf(args.output) ?? 'json'));
		if (args.excel && format !== 'csv') {
			throw new InputError(`--excel goes with --format csv, not ${format}`);
		}
		const query = queryOf(args, dataset);
		const filtered = query.filters.length > 0 || query.terms.length > 0;
		const what = args.what ?? (format === 'json' && !filtered ? 'all' : 'figures');
		if (what === 'all' && (filtered || format !== 'json')) {
			throw new InputError(
				`--what all goes with json and without filters; choose a table: ${TABLE_NAMES.join(', ')}`,
			);
		}
		const tally = {neutralised: 0};
		const rows = what === 'all' ? dataset.tables.figures : await filterTable(dataset, what, query);
		const chunks =
			what === 'all'
				? wholeDataset(dataset)
				: FORMATS[format].write(
						sheetOf(what, rows, {dataset, lang: langOf(args, io.env), ascii: args.ascii}),
						args.output === undefined ? renderOptions(args, io) : {bom: args.excel, ascii: args.ascii},
						tally,
					);
		if (what !== 'all' && rows.length === 0 && args.output !== undefined) {
			io.say(`explorer: no ${what} match; ${args.output} was not written`);
			return EXIT.nothing;
		}
		if (args.output === undefined) {
			for (const chunk of chunks) {
				io.out(chunk);
			}
		} else {
			writeFileAtomic(args.output, chunks, args.force);
			const amount = what === 'all' ? 'the whole dataset' : `${rows.length} ${what}`;
			io.say(`explorer: wrote ${amount} to ${args.output}`);
		}
		sayNeutralised(tally, io);
		if (what !== 'all' && rows.length === 0) {
			io.say(`explorer: no ${what} match`);
			return EXIT.nothing;
		}
		return EXIT.done;
	},
});
