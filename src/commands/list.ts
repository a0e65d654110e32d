import {TABLE_NAMES} from '../export/columns.ts';
import {sheetOf} from '../export/sheet.ts';
import {talk} from '../i18n/talk.ts';
import {command} from './command.ts';
import {loadTier} from './dataset.ts';
import {filterOptions, filterTable, queryOf} from './filters.ts';
import {EXIT} from './io.ts';
import {formatOption, langOf, oneWord} from './options.ts';
import {print} from './print.ts';

export const list = command({
	command: 'list <what>',
	describe: `list ${TABLE_NAMES.join(', ')}`,
	builder: yargs =>
		filterOptions(
			yargs
				.positional('what', {
					type: 'string',
					demandOption: true,
					...oneWord('list', TABLE_NAMES),
				})
				.option('format', formatOption),
		),
	async run(args, io) {
		const dataset = await loadTier(args);
		const rows = await filterTable(dataset, args.what, queryOf(args, dataset));
		const context = {dataset, lang: langOf(args, io.env), ascii: args.ascii};
		print(sheetOf(args.what, rows, context), args.format ?? 'table', args, io);
		if (rows.length === 0) {
			io.say(`explorer: ${talk(context.lang, 'export.none')}`);
			return EXIT.nothing;
		}
		return EXIT.done;
	},
});
