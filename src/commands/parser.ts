/** The option parser: all commands, described once. Loaded only where the explorer is not opened. */
import yargs, {type Argv} from 'yargs';
import pkg from '../../package.json' with {type: 'json'};
import {CLIPBOARDS, type Config, THEMES} from '../config/config.ts';
import {FORMAT_IDS, type FormatId} from '../export/formats.ts';
import {InputError} from '../model/input-error.ts';
import {didYouMean, nearest} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {beforeParsing, unmarked, unmarkedAll} from './after-dashes.ts';
import type {Io} from './io.ts';
import {VIEWS} from './launch-options.ts';
import {formatOption, oneOf, type Shared, sharedOptions} from './options.ts';
import {COMMANDS, nameOf} from './registry.ts';

/** yargs drops a lone `-` from a list of positionals, so it wears the sign of a word that is no option. */
const withDash = (args: readonly string[]): string[] =>
	args.flatMap(arg => (arg === '-' ? beforeParsing(['--', arg]) : [arg]));

export type Chosen = (io: Io) => Promise<number>;
export type OpenArgs = Shared & {
	readonly format?: FormatId | undefined;
	readonly view?: (typeof VIEWS)[number] | undefined;
};

/** Options of the explorer itself, which it shares with no command. */
function explorerOptions(parser: Argv<Shared>): Argv<Shared> {
	return parser
		.option('view', oneOf('--view', VIEWS, 'pane to open first'))
		.option('screen-reader', {
			type: 'boolean',
			describe: 'speak in lines of text instead of drawing a screen',
			defaultDescription: 'as INK_SCREEN_READER says',
		})
		.option('theme', oneOf('--theme', THEMES, 'colours of the explorer'))
		.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'clipboard route'))
		.option('format', {
			...formatOption,
			describe: `print the reports, a row for each, and open nothing: ${FORMAT_IDS.join(', ')}`,
		});
}

/**
 * @param choose is given what the arguments ask for; it is called at most once
 * @param open what stands for no command at all
 * @param config what the configuration file says
 */
export function makeParser(
	args: readonly string[],
	choose: (chosen: Chosen) => void,
	open: (args: OpenArgs, io: Io) => Promise<number>,
	config: Config = {},
): Argv<Shared> {
	let parser = sharedOptions(yargs([...args]), config)
		.scriptName('explorer')
		.locale('en')
		.usage('$0 [options]            open the explorer in a terminal\n$0 <command> [options]  print and exit')
		.parserConfiguration({
			'greedy-arrays': false,
			'parse-positional-numbers': false,
			'parse-numbers': false,
			'dot-notation': false,
			'camel-case-expansion': false,
		})
		.epilogue(
			'In tables: > more than, < nearly, ~ about, ? a period that is inferred. Exit codes: 0 done, 1 nothing found or problems found, 2 wrong usage.',
		)
		.strict()
		.help()
		.version(pkg.version)
		.alias({help: 'h', version: 'V'})
		.exitProcess(false)
		.fail((message, error) => {
			throw new InputError(
				withHelp(
					error instanceof InputError ? error.message : friendly(message ?? String(error), args),
					args,
				),
			);
		});
	parser = parser.command('$0', false, explorerOptions as never, parsed => {
		choose(io => open(parsed as unknown as OpenArgs, io));
	});
	for (const {command, describe, builder, run} of COMMANDS) {
		parser = parser.command(command, describe, builder as never, parsed => {
			const clipboard = (parsed as {clipboard?: string}).clipboard ?? config.clipboard;
			choose(io => run(unmarkedAll({...parsed, clipboard}) as never, io));
		});
	}
	const parse = parser.parseAsync.bind(parser);
	parser.parseAsync = ((given: readonly string[], ...rest: never[]) =>
		parse(args.includes('collect') ? withDash(given) : given, ...rest)) as typeof parser.parseAsync;
	return parser;
}

/** Long options of a command, as the parser itself knows them. */
export function optionNames(name: string | undefined): string[] {
	let parser = sharedOptions(yargs([])) as Argv<Shared>;
	const command = COMMANDS.find(one => nameOf(one) === name);
	parser = (command?.builder ?? explorerOptions)(parser) as unknown as Argv<Shared>;
	type Known = {getOptions(): {key: Record<string, unknown>}; getGroups(): Record<string, string[]>};
	const known = parser as unknown as Known;
	const positional = new Set(known.getGroups()['Positionals:'] ?? []);
	return Object.keys(known.getOptions().key)
		.filter(key => !positional.has(key) && key.length > 1)
		.map(key => `--${key}`)
		.sort();
}

/** The command meant, by the first word that is one. */
const commandOf = (args: readonly string[]): string | undefined => {
	const names = COMMANDS.map(nameOf);
	return args.find(arg => names.includes(arg));
};

/** Every line on wrong usage ends with where to read the right one. */
function withHelp(message: string, args: readonly string[]): string {
	const name = commandOf(args);
	const at = message.includes(' --help')
		? ''
		: ` (see explorer ${name === undefined ? '' : `${name} `}--help)`;
	return unmarked(`${message}${at}`);
}

/** yargs says what is wrong in several lines; we say it in one, with what was probably meant. */
function friendly(message: string, args: readonly string[]): string {
	const missing = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
	if (missing !== undefined) {
		return `--${missing} needs a value`;
	}
	const names = COMMANDS.map(nameOf);
	const command = commandOf(args);
	if (message.startsWith('Not enough non-option')) {
		const usage = COMMANDS.find(one => nameOf(one) === command)?.command ?? '<command>';
		return `expected "explorer ${usage}" (see explorer ${command === undefined ? '' : `${command} `}--help)`;
	}
	const unknown = /^Unknown (?:argument|command)s?: (.*)$/s.exec(message)?.[1]?.split(', ')[0];
	if (unknown === undefined) {
		return message.replaceAll(/\s*\n\s*/g, '; ');
	}
	const isOption = args.some(arg => /^--?/.test(arg) && arg.replace(/^--?/, '').split('=')[0] === unknown);
	if (isOption) {
		const near = nearest(`--${unknown}`, optionNames(command));
		return `unknown option ${quote(`--${unknown}`)}${near ? `; did you mean "${near}"?` : ''}`;
	}
	return command === undefined
		? `unknown command ${quote(unknown)}${didYouMean(unknown, names) || ' (see explorer --help)'}`
		: `${command} takes no further ${quote(unknown)} (see explorer ${command} --help)`;
}
