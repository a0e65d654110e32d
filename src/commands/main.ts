/** The command line: arguments in, exit code out. */

import {failure} from './failure.ts';
import type {Io} from './io.ts';
import {EXIT} from './io.ts';
import {langOf, type Shared} from './options.ts';
import {type Chosen, makeParser, optionNames} from './parser.ts';

async function printOverview(args: Shared, io: Io): Promise<number> {
	const [{overview}, {loadTier}] = await Promise.all([import('./overview.ts'), import('./dataset.ts')]);
	const dataset = await loadTier(args);
	io.out(overview(dataset, langOf(args, io.env), args.ascii, io.columns));
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

async function dispatch(args: readonly string[], io: Io): Promise<number> {
	if (args[0] === '__complete') {
		return printCompletions(args.slice(1), io);
	}
	let chosen: Chosen | undefined;
	let printed = '';
	const parser = makeParser(
		args,
		it => {
			chosen = it;
		},
		printOverview,
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
