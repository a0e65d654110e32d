import {compareSides, explainComparison, resolveSide} from '../compare/index.ts';
import {FORMAT_IDS, type FormatId} from '../export/formats.ts';
import type {Dataset} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {cleanLine} from '../text/clean.ts';
import {command} from './command.ts';
import {compareSheet} from './compare-sheet.ts';
import {loadDataset} from './dataset.ts';
import {EXIT} from './io.ts';
import {langOf, oneOf} from './options.ts';
import {print} from './print.ts';

/** What can be one side of a comparison. */
export function sideIds({tables}: Dataset): string[] {
	return [tables.reports, tables.campaigns, tables.periods].flatMap(rows => rows.map(({id}) => id));
}

export const compare = command({
	command: 'compare <a> <b>',
	describe: 'put two reports, campaigns or periods side by side',
	builder: yargs =>
		yargs
			.positional('a', {type: 'string', demandOption: true, describe: 'id of a report, campaign or period'})
			.positional('b', {type: 'string', demandOption: true, describe: 'id of another'})
			.option('context', {type: 'boolean', default: false, describe: 'background figures too'})
			.option('format', {
				...oneOf<FormatId | 'text'>('--format', [...FORMAT_IDS, 'text'], 'format'),
				alias: 'f',
			}),
	async run(args, io) {
		const dataset = await loadDataset(args);
		const lang = langOf(args, io.env);
		const options = {context: args.context, parallel: args.tier !== 'primary'};
		const [a, b] = [args.a, args.b].map(id => {
			const side = resolveSide(dataset, id, options);
			if (!side) {
				const near = didYouMean(id, sideIds(dataset));
				io.say(`explorer: no report, campaign or period has the id ${quote(id)}${near}`);
			}
			return side;
		});
		if (!a || !b) {
			return EXIT.nothing;
		}
		const comparison = compareSides(dataset, a, b, options);
		if (args.format === 'text') {
			io.out(`${explainComparison(dataset, comparison, lang).map(cleanLine).join('\n')}\n`);
		} else {
			print(compareSheet(dataset, comparison, lang, args.ascii), args.format ?? 'table', args, io);
			for (const reason of comparison.reasons) {
				io.say(lang === 'zh' ? reason.textZh : reason.text);
			}
		}
		if (comparison.rows.length === 0) {
			io.say(`explorer: ${args.a} and ${args.b} have no figures to compare`);
			return EXIT.nothing;
		}
		return EXIT.done;
	},
});
