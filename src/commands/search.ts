import {hitSheet} from '../export/hit-sheet.ts';
import {talk} from '../i18n/talk.ts';
import {meant} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang, RecordType} from '../model/types.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {understoodWords} from './filters.ts';
import {EXIT} from './io.ts';
import {choice, fault, formatOption, langOf, last} from './options.ts';
import {print} from './print.ts';
import {shareOf} from './progress.ts';

export const RECORD_TYPES = ['report', 'campaign', 'metric', 'category', 'figure', 'case', 'period'] as const;

function limit(given: unknown): number | undefined {
	const value = last(given);
	if (value === undefined) {
		return undefined;
	}
	if (!/^[1-9]\d{0,6}$/.test(String(value))) {
		const word = quote(String(value));
		throw fault(
			`--limit takes a whole number above zero; not ${word}`,
			`--limit需要大于零的整数，不能是${word}`,
		);
	}
	return Number(value);
}

export const search = command({
	command: 'search <words..>',
	describe: 'find records, best first',
	builder: yargs =>
		yargs
			.positional('words', {
				type: 'string',
				array: true,
				demandOption: true,
				describe: "words and filters, e.g. juiquan loan, area:gansu, 'suspects>100'",
			})
			.option('type', {
				type: 'string',
				array: true,
				requiresArg: true,
				describe: `only these: ${RECORD_TYPES.join(', ')} (repeatable)`,
				...{values: RECORD_TYPES},
				coerce: (given?: string[]): RecordType[] | undefined =>
					given
						?.flatMap(value => value.split(','))
						// `cases` is what `list` calls them.
						.map(value =>
							choice('--type', RECORD_TYPES, value === 'categories' ? 'category' : singular(value)),
						),
			})
			.option('limit', {type: 'string', requiresArg: true, describe: 'how many at most', coerce: limit})
			.option('format', formatOption),
	async run(args, io) {
		const [{createSearch, readKept}, dataset] = await Promise.all([
			import('../search/index.ts'),
			loadDataset(args),
		]);
		const lang = langOf(args, io.env);
		const words = args.words.join(' ');
		understoodWords(words, 'search', dataset);
		const engine = createSearch(dataset, readKept(dataset));
		const {tell, end} = shareOf('building the index', io.progress);
		await engine.warmAsync({slice: 100, onProgress: tell}).finally(end);
		const format = args.format ?? 'table';
		const options = {
			tier: args.tier,
			lang,
			// A script takes every row for an answer: only people are shown what has most of the words.
			partial: format === 'table' || format === 'md',
			...(args.type ? {types: args.type} : {}),
			...(args.limit === undefined ? {} : {limit: args.limit}),
		};
		const result = engine.search(words, options);
		for (const hint of result.hints) {
			io.say(`explorer: ${lang === 'zh' ? hint.textZh : hint.text}`);
		}
		print(hitSheet(result.hits, lang), format, args, io);
		if (result.skipped.length > 0 && result.hits.length > 0) {
			io.say(`explorer: ${talk(lang, 'search.skipped', {words: listed(result.skipped, lang)})}`);
		}
		if (result.left.length > 0) {
			const without = listed(result.left, lang);
			io.say(`explorer: ${talk(lang, 'search.partial', {words: without, n: result.total})}`);
			return EXIT.nothing;
		}
		if (result.hits.length === 0) {
			const elsewhere =
				args.tier === 'primary' ? engine.search(words, {...options, tier: 'all', partial: false}) : result;
			if (elsewhere.total > 0) {
				io.say(`explorer: ${talk(lang, 'search.elsewhere', {n: elsewhere.total})}`);
				return EXIT.nothing;
			}
			const near = result.nearest === null ? '' : meant(result.nearest, lang);
			io.say(`explorer: ${talk(lang, 'export.none')}${near}`);
			return EXIT.nothing;
		}
		if (result.total > result.hits.length) {
			io.say(`explorer: ${talk(lang, 'search.first', {n: result.hits.length, total: result.total})}`);
		}
		return EXIT.done;
	},
});

/** Words as the query has them, between quotes. */
const listed = (words: readonly string[], lang: Lang): string =>
	words
		.map(word => (lang === 'zh' ? `“${quote(word).slice(1, -1)}”` : quote(word)))
		.join(lang === 'zh' ? '、' : ', ');

const singular = (value: string): string =>
	(RECORD_TYPES as readonly string[]).includes(value.replace(/s$/, '')) ? value.replace(/s$/, '') : value;
