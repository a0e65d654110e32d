import {jsonText} from '../export/json.ts';
import {sheetOf} from '../export/sheet.ts';
import type {Dataset, Found} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {figuresOf} from './filters.ts';
import {find} from './find.ts';
import {EXIT} from './io.ts';
import {formatOption, langOf} from './options.ts';
import {print} from './print.ts';
import {showMarkdown} from './show-markdown.ts';
import {showText} from './show-text.ts';

/** The record whole; all but figures also hold theirs. */
function whole(found: Found, figures: readonly Figure[]): object {
	return found.type === 'figure' ? found.record : {...found.record, figures};
}

export function shownFigures(found: Found, dataset: Dataset): readonly Figure[] {
	return found.type === 'figure' ? [] : figuresOf(found, dataset);
}

export const show = command({
	command: 'show <id>',
	describe: 'show one record whole, with its figures and evidence',
	builder: yargs =>
		yargs
			.positional('id', {type: 'string', demandOption: true, describe: 'id of any record'})
			.option('format', {
				...formatOption,
				describe:
					'format: text unless told (table); json, ndjson and md hold the record whole; csv and tsv its figures, one a row with all columns and their evidence (a figure: itself)',
			}),
	async run(args, io) {
		const dataset = await loadDataset(args);
		const found = find(dataset, args.id, io);
		if (!found) {
			return EXIT.nothing;
		}
		const lang = langOf(args, io.env);
		const figures = shownFigures(found, dataset);
		switch (args.format) {
			case 'json':
				io.out(`${jsonText(whole(found, figures), 2)}\n`);
				break;
			case 'ndjson':
				io.out(`${jsonText(whole(found, figures))}\n`);
				break;
			case undefined:
			case 'table':
				io.out(showText(dataset, found, figures, {lang, ascii: args.ascii, columns: io.columns}));
				break;
			case 'md':
				io.out(showMarkdown(dataset, found, figures, lang));
				break;
			default: {
				const rows = found.type === 'figure' ? [found.record] : figures;
				print(sheetOf('figures', rows, {dataset, lang, ascii: args.ascii}), args.format, args, io);
				if (rows.length === 0) {
					io.say(`explorer: ${found.record.id} has no figures of its own; json holds the record`);
				}
			}
		}
		return EXIT.done;
	},
});
