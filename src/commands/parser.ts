/** The option parser: all commands, described once. Loaded only where the light reader does not know better. */
import yargs, {type Argv} from 'yargs';
import pkg from '../../package.json' with {type: 'json'};
import type {Config} from '../config/config.ts';
import {talk} from '../i18n/talk.ts';
import {errorText, InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {beforeParsing, unmarked, unmarkedAll} from './after-dashes.ts';
import type {Command} from './command.ts';
import {optionNames} from './light/record.ts';
import {openOptions} from './open-options.ts';
import {faultOf, type Shared, sharedOptions} from './options.ts';
import {COMMANDS, nameOf} from './registry.ts';

/** yargs drops a lone `-` from a list of positionals, so it wears the sign of a word that is no option. */
const withDash = (args: readonly string[]): string[] =>
	args.flatMap(arg => (arg === '-' ? beforeParsing(['--', arg]) : [arg]));

/** What the arguments ask for; without a command the explorer, or what stands for it. */
export type Chosen = {readonly command: Command<never> | undefined; readonly args: object};

/**
 * @param choose is given what the arguments ask for; it is called at most once
 * @param config what the configuration file says
 */
export function makeParser(
	args: readonly string[],
	choose: (chosen: Chosen) => void,
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
			const known = faultOf(message ?? '') ?? error;
			const said = (lang: Lang): string =>
				withHelp(
					known instanceof InputError
						? errorText(known, lang)
						: friendly(message ?? String(error), args, lang),
					args,
					lang,
				);
			throw new InputError(said('en'), said('zh'));
		});
	parser = parser.command('$0', false, openOptions as never, parsed => {
		choose({command: undefined, args: parsed});
	});
	for (const command of COMMANDS) {
		parser = parser.command(command.command, command.describe, command.builder as never, parsed => {
			const clipboard = (parsed as {clipboard?: string}).clipboard ?? config.clipboard;
			choose({command, args: unmarkedAll({...parsed, clipboard})});
		});
	}
	const parse = parser.parseAsync.bind(parser);
	parser.parseAsync = ((given: readonly string[], ...rest: never[]) =>
		parse(args.includes('collect') ? withDash(given) : given, ...rest)) as typeof parser.parseAsync;
	return parser;
}

/** The command meant, by the first word that is one. */
const commandOf = (args: readonly string[]): string | undefined => {
	const names = COMMANDS.map(nameOf);
	return args.find(arg => names.includes(arg));
};

/** Every line on wrong usage ends with where to read the right one. */
function withHelp(message: string, args: readonly string[], lang: Lang): string {
	const name = commandOf(args);
	const command = name === undefined ? '' : `${name} `;
	return unmarked(`${message}${message.includes(' --help') ? '' : talk(lang, 'usage.help', {command})}`);
}

/** yargs says what is wrong in several lines; we say it in one, with what was probably meant. */
function friendly(message: string, args: readonly string[], lang: Lang): string {
	const missing = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
	if (missing !== undefined) {
		return talk(lang, 'usage.missingValue', {name: missing});
	}
	const names = COMMANDS.map(nameOf);
	const command = commandOf(args);
	if (message.startsWith('Not enough non-option')) {
		const usage = COMMANDS.find(one => nameOf(one) === command)?.command ?? '<command>';
		return talk(lang, 'usage.expected', {usage});
	}
	const unknown = /^Unknown (?:argument|command)s?: (.*)$/s.exec(message)?.[1]?.split(', ')[0];
	if (unknown === undefined) {
		return message.replaceAll(/\s*\n\s*/g, '; ');
	}
	const isOption = args.some(arg => /^--?/.test(arg) && arg.replace(/^--?/, '').split('=')[0] === unknown);
	if (isOption) {
		const known = optionNames(
			(COMMANDS.find(one => nameOf(one) === command)?.builder ?? openOptions) as never,
		);
		const word = `--${unknown}`;
		return talk(lang, 'usage.unknownOption', {word: quote(word), near: didYouMean(word, known, lang)});
	}
	const word = quote(unknown);
	return command === undefined
		? talk(lang, 'usage.unknownCommand', {word, near: didYouMean(unknown, names, lang)})
		: talk(lang, 'usage.noMore', {command, word});
}
