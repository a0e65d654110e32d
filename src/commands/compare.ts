import {
	type Comparison,
	compareSides,
	explainComparison,
	explainShares,
	shareRows,
} from '../compare/index.ts';
import {compareSheet} from '../export/compare-sheet.ts';
import type {Tally} from '../export/csv.ts';
import {FORMAT_IDS, type FormatId} from '../export/format-ids.ts';
import {FORMATS} from '../export/formats.ts';
import {faulty, talk} from '../i18n/talk.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {command} from './command.ts';
import {deliver, extensionOf, type OutputArgs, outputOptions} from './compare-output.ts';
import {sharesSheet} from './compare-shares-sheet.ts';
import {sideOf} from './compare-side.ts';
import {loadDataset} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import {langOf, oneOf} from './options.ts';
import {type PrintArgs, renderOptions, sayNeutralised} from './print.ts';

const DOCUMENTS = ['text', 'svg', 'html'] as const;
export const COMPARE_FORMATS = [...FORMAT_IDS, ...DOCUMENTS] as const;
type CompareFormat = (typeof COMPARE_FORMATS)[number];

const isDocument = (format: CompareFormat): format is (typeof DOCUMENTS)[number] =>
	(DOCUMENTS as readonly string[]).includes(format);

/** The format that a file's name asks for. */
function formatOf(file: string | undefined): CompareFormat | undefined {
	const ending = extensionOf(file);
	return ending === 'svg' || ending === 'html'
		? ending
		: ending === 'txt'
			? 'text'
			: FORMAT_IDS.find(id => FORMATS[id].extension === ending);
}

/** A document for reading. Pictures bring the charting library, which nothing else loads. */
async function documentOf(
	format: (typeof DOCUMENTS)[number],
	dataset: Dataset,
	comparison: Comparison,
	lang: Lang,
): Promise<string> {
	const shares = shareRows(dataset, comparison);
	if (format === 'text') {
		const lines = explainComparison(dataset, comparison, lang, explainShares(dataset, shares, lang));
		return `${lines.map(cleanLine).join('\n')}\n`;
	}
	const {compareChart} = await import('../chart/compare-chart.ts');
	if (format === 'html') {
		const {compareHtml} = await import('../chart/compare-html.ts');
		return compareHtml(compareChart(dataset, comparison, lang, shares));
	}
	const [{comparePicture}, {drawSvg}] = await Promise.all([
		import('../chart/compare-svg.ts'),
		import('../chart/svg.ts'),
	]);
	return drawSvg(comparePicture(compareChart(dataset, comparison, lang)));
}

type Asked = PrintArgs & OutputArgs & {readonly shares: boolean};

/** Rows, or the shares in their place. @returns how many */
function printRows(
	format: FormatId,
	dataset: Dataset,
	comparison: Comparison,
	lang: Lang,
	args: Asked,
	io: Io,
): number {
	const sheet = args.shares
		? sharesSheet(dataset, shareRows(dataset, comparison), lang)
		: compareSheet(dataset, comparison, lang, args.ascii);
	const tally: Tally = {neutralised: 0};
	const options = args.output === undefined ? renderOptions(args, io) : {ascii: args.ascii};
	const n = sheet.records.length;
	const what = args.shares ? talk(lang, 'compare.shares', {n}) : talk(lang, 'export.rows', {n});
	deliver(FORMATS[format].write(sheet, options, tally), what, args, io, lang);
	sayNeutralised(tally, io, lang);
	return sheet.records.length;
}

export const compare = command({
	command: 'compare <a> <b>',
	describe: 'put two reports, campaigns or periods side by side',
	builder: yargs =>
		yargs
			.positional('a', {
				type: 'string',
				demandOption: true,
				describe: 'id or name of a report, campaign or period',
			})
			.positional('b', {type: 'string', demandOption: true, describe: 'id of another'})
			.option('context', {type: 'boolean', default: false, describe: 'background figures too'})
			.option('shares', {
				type: 'boolean',
				default: false,
				describe: 'shares of a whole in place of the rows (text and html tell both)',
			})
			.options(outputOptions)
			.option('format', {
				...oneOf<CompareFormat>('--format', COMPARE_FORMATS, 'format'),
				defaultDescription: "of the file's name, else table",
				alias: 'f',
			}),
	async run(args, io) {
		const format = args.format ?? formatOf(args.output) ?? 'table';
		if (args.shares && format === 'svg') {
			throw faulty('compare.noPicture');
		}
		const dataset = await loadDataset(args);
		const lang = langOf(args, io.env);
		const options = {context: args.context, parallel: args.tier !== 'primary'};
		const [a, b] = [args.a, args.b].map(id => sideOf(dataset, id, args.tier, options, io, lang));
		if (!a || !b) {
			return EXIT.nothing;
		}
		const comparison = compareSides(dataset, a, b, options);
		if (comparison.rows.length === 0 && args.output !== undefined) {
			const file = talk(lang, 'export.noFile', {file: args.output});
			io.say(`explorer: ${talk(lang, 'compare.none', {a: args.a, b: args.b, file})}`);
			return EXIT.nothing;
		}
		if (isDocument(format)) {
			deliver(
				[await documentOf(format, dataset, comparison, lang)],
				talk(lang, 'compare.whole'),
				args,
				io,
				lang,
			);
		} else {
			const count = printRows(format, dataset, comparison, lang, args, io);
			// Tables for reading have them below the rows.
			const below = args.shares || format === 'table' || format === 'md';
			for (const reason of below && count > 0 ? [] : comparison.reasons) {
				io.say(lang === 'zh' ? reason.textZh : reason.text);
			}
			if (args.shares && count === 0) {
				io.say(`explorer: ${talk(lang, 'compare.noShare', {a: args.a, b: args.b})}`);
				return EXIT.nothing;
			}
		}
		if (comparison.rows.length === 0) {
			io.say(`explorer: ${talk(lang, 'compare.none', {a: args.a, b: args.b, file: ''})}`);
			return EXIT.nothing;
		}
		return EXIT.done;
	},
});
