import {text as readText} from 'node:stream/consumers';
import {SHEET_FORMATS} from '../collection/formats.ts';
import {DEFAULT_NAME} from '../collection/name.ts';
import {
	collectionNames,
	loadCollection,
	removeCollection,
	renameCollection,
	saveCollection,
} from '../collection/store.ts';
import {CLIPBOARDS} from '../config/config.ts';
import {faulty, talk} from '../i18n/talk.ts';
import type {Dataset} from '../model/dataset.ts';
import {errorText} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {ACTIONS} from './collect-actions.ts';
import {put} from './collect-put.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import {langOf, oneOf, oneWord, text} from './options.ts';

export const COLLECT_ACTIONS = [
	'list',
	...Object.keys(ACTIONS),
	'export',
	'copy',
	'names',
	'rename',
	'delete',
] as readonly string[];

/** `-` stands for the lines of stdin, so that what finds ids can be piped in. */
async function withStdin(words: readonly string[]): Promise<string[]> {
	if (!words.includes('-')) {
		return [...words];
	}
	// As a stream: read as a file, a pipe that is slow to fill ends in EAGAIN.
	const lines = (await readText(process.stdin)).split(/\s+/).filter(Boolean);
	return words.flatMap(word => (word === '-' ? lines : [word]));
}

async function names(io: Io, lang: Lang): Promise<number> {
	for (const name of await collectionNames(io.env)) {
		const {collection, notice} = await loadCollection(name, io.env);
		if (notice) {
			io.say(`explorer: ${errorText(notice, lang)}`);
		} else {
			io.out(`${cleanLine(name)}\t${collection.items.length}\n`);
		}
	}
	return EXIT.done;
}

/** @throws InputError where the names do not fit, or the collection to delete still holds something */
async function rearrange(
	action: 'rename' | 'delete',
	name: string,
	[to, ...rest]: readonly string[],
	io: Io,
	lang: Lang,
): Promise<void> {
	if (action === 'delete') {
		if (to !== undefined) {
			throw faulty('collect.howToDelete');
		}
		await removeCollection(name, io.env);
		io.say(`explorer: ${talk(lang, 'collect.deleted', {name: quote(name)})}`);
		return;
	}
	if (to === undefined || rest.length > 0) {
		throw faulty('collect.howToRename');
	}
	await renameCollection(name, to, io.env);
	io.say(`explorer: ${talk(lang, 'collect.renamed', {name: quote(name), to: quote(to)})}`);
}

export const collect = command({
	command: 'collect [action] [items..]',
	describe: `gather figures, cases and comparisons: ${COLLECT_ACTIONS.join(', ')}`,
	builder: yargs =>
		yargs
			.positional('action', {
				type: 'string',
				default: 'list',
				...oneWord('collect', COLLECT_ACTIONS),
			})
			.positional('items', {
				type: 'string',
				array: true,
				default: [] as string[],
				describe: 'ids, comparisons as A..B or A..B#metric/category/area, positions; - reads ids from stdin',
			})
			.option('name', {...text('--name', 'which collection'), default: DEFAULT_NAME})
			.option('note', text('--note', 'words of your own on what is added, or by themselves'))
			.option('format', {...oneOf('--format', SHEET_FORMATS, 'format of export and copy'), alias: 'f'})
			.option('output', {...text('--output', 'file to export to; stdout unless told'), alias: 'o'})
			.option('force', {type: 'boolean', default: false, describe: 'replace the file if it exists'})
			.option('excel', {type: 'boolean', default: false, describe: 'CSV that Excel opens as UTF-8'})
			.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'route of copy')),
	async run(args, io) {
		const {action = 'list'} = args;
		const name = args.name ?? DEFAULT_NAME;
		const lang = langOf(args, io.env);
		const words = await withStdin(args.items);
		const dataset = (): Promise<Dataset> => loadDataset(args);
		if (action === 'names') {
			return names(io, lang);
		}
		if (action === 'rename' || action === 'delete') {
			await rearrange(action, name, words, io, lang);
			return EXIT.done;
		}
		const {collection, notice} = await loadCollection(name, io.env);
		if (notice) {
			io.say(`explorer: ${errorText(notice, lang)}`);
		}
		const act = ACTIONS[action as keyof typeof ACTIONS];
		if (act) {
			const done = await act(collection, words, {
				dataset,
				note: args.note,
				say: line => io.say(`explorer: ${line}`),
				lang,
			});
			if (!done) {
				return EXIT.nothing;
			}
			const {collection: saved} =
				done.collection === collection
					? {collection}
					: await saveCollection(done.collection, collection, io.env);
			io.say(`explorer: ${talk(lang, 'collect.has', {said: done.said, name, n: saved.items.length})}`);
			return EXIT.done;
		}
		if (words.length > 0) {
			throw faulty('collect.noWords', {action});
		}
		return put(
			action as 'list' | 'export' | 'copy',
			collection,
			{...args, lang, dataset: await dataset()},
			io,
		);
	},
});
