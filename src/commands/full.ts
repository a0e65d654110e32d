/** The command line as yargs reads it: the authority on what is right, wrong and helpful. */
import type {Config} from '../config/config.ts';
import {beforeParsing} from './after-dashes.ts';
import {EXIT, type Io} from './io.ts';
import {HELP_WIDTHS, helpPages, helpWidth} from './light/read-help.ts';
import type {OpenArgs} from './open-options.ts';
import {type Chosen, makeParser} from './parser.ts';

/**
 * @returns what is asked for, or what yargs prints instead (help, version)
 * @throws InputError where the arguments are wrong
 */
export async function readFull(
	typed: readonly string[],
	{columns, config}: {readonly columns?: number | undefined; readonly config?: Config} = {},
): Promise<{readonly chosen: Chosen | undefined; readonly printed: string}> {
	const args = beforeParsing(typed);
	let chosen: Chosen | undefined;
	let printed = '';
	const parser = makeParser(
		args,
		it => {
			chosen = it;
		},
		config,
	).wrap(helpWidth(columns));
	// With a callback yargs hands over what it would print.
	await parser.parseAsync([...args], {}, (_error, _parsed, output) => {
		printed = output;
	});
	return {chosen, printed: printed ? `${printed}\n` : ''};
}

/**
 * @param open stands for no command at all
 * @throws InputError where the arguments are wrong
 */
export async function runFull(
	typed: readonly string[],
	io: Io,
	open: (args: OpenArgs, io: Io) => Promise<number>,
	config: Config,
): Promise<number> {
	const {chosen, printed} = await readFull(typed, {columns: io.columns, config});
	if (printed || !chosen) {
		io.out(printed);
		return EXIT.done;
	}
	const {command, args} = chosen;
	return command ? command.run(args as never, io) : open(args as OpenArgs, io);
}

/** The help of each command for each width that is kept, by the name of its file. */
export async function helpFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const [page, args] of helpPages()) {
		for (const width of HELP_WIDTHS) {
			const {printed} = await readFull(args, {columns: width});
			files.set(`${page}.${width}.txt`, printed);
		}
	}
	return files;
}
