/** The command line: arguments in, exit code out. */

import type {Config} from '../config/config.ts';
import {loadConfig} from '../config/load.ts';
import {beforeParsing} from './after-dashes.ts';
import {failure} from './failure.ts';
import type {Io} from './io.ts';
import {EXIT} from './io.ts';
import {langOf} from './options.ts';
import {type Chosen, makeParser, type OpenArgs, optionNames} from './parser.ts';

/** Without a terminal: the view in sentences, as the linear mode says it; with --format the reports as rows. */
async function printView(args: OpenArgs, io: Io): Promise<number> {
	const [{loadTier}, lang] = [await import('./dataset.ts'), langOf(args, io.env)];
	const dataset = await loadTier(args);
	if (args.format === undefined) {
		const {printedView} = await import('../tui/linear/print.ts');
		for (const line of printedView(dataset, {lang, tier: args.tier, pane: args.view})) {
			io.out(`${line}\n`);
		}
		return EXIT.done;
	}
	const [{overview, overviewSheet}, {print}] = await Promise.all([
		import('./overview.ts'),
		import('./print.ts'),
	]);
	if (args.format === 'table') {
		io.out(overview(dataset, lang, args.ascii, io.columns));
	} else {
		print(overviewSheet(dataset, lang, args.ascii), args.format, args, io);
	}
	return EXIT.done;
}

/** The shells' question: `__complete INDEX WORDS…`, the program's name among the words. */
async function printCompletions([index = '0', ...words]: readonly string[], io: Io): Promise<number> {
	const [{complete}, {loadBundled}] = await Promise.all([
		import('./complete.ts'),
		import('../dataset/load.ts'),
	]);
	const at = Number(index);
	for (const found of complete(words.slice(1, at), words[at] ?? '', loadBundled, optionNames)) {
		io.out(`${found}\n`);
	}
	return EXIT.done;
}

const NOT_CONFIGURED: readonly string[] = ['--help', '-h', '--version', '-V'];

/** Help is there even where the configuration file is broken, and is the same for everyone. */
async function configFor(args: readonly string[], io: Io): Promise<Config> {
	return args.some(arg => NOT_CONFIGURED.includes(arg)) ? {} : loadConfig(io.env, io.platform);
}

async function dispatch(typed: readonly string[], io: Io): Promise<number> {
	if (typed[0] === '__complete') {
		return printCompletions(typed.slice(1), io);
	}
	const args = beforeParsing(typed);
	let chosen: Chosen | undefined;
	let printed = '';
	const parser = makeParser(
		args,
		it => {
			chosen = it;
		},
		printView,
		await configFor(args, io),
	).wrap(Math.min(100, io.columns ?? 100));
	// With a callback yargs hands over what it would print (help, version).
	await parser.parseAsync([...args], {}, (_error, _parsed, output) => {
		printed = output;
	});
	if (printed) {
		io.out(`${printed}\n`);
		return EXIT.done;
	}
	return chosen ? chosen(io) : EXIT.done;
}

/** Runs one command. Never throws: what goes wrong is one line on stderr and the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
	try {
		return await dispatch(args, io);
	} catch (error) {
		const {text, code} = failure(error, io.env);
		io.say(text);
		return code;
	}
}
