/** The command line: arguments in, exit code out. What is simple is answered without the option parser. */
import type {Config} from '../config/config.ts';
import {loadConfig} from '../config/load.ts';
import {localeLang} from '../i18n/locale.ts';
import {isPlain} from '../link/link.ts';
import type {Lang} from '../model/types.ts';
import {failure} from './failure.ts';
import type {Io} from './io.ts';
import {EXIT} from './io.ts';
import {readLight} from './light/read.ts';
import {readHelp} from './light/read-help.ts';
import type {OpenArgs} from './open-options.ts';

/** Without a terminal: the view in sentences, as the linear mode says it; with a place or --format as rows. */
async function printView(args: OpenArgs, io: Io): Promise<number> {
	const {parseLink} = await import('../link/parse.ts');
	const link = parseLink(args);
	if (args.format === undefined && (link === undefined || isPlain(link))) {
		const {runSentences} = await import('./sentences.ts');
		return runSentences(args, link?.pane, io);
	}
	if (link) {
		const {runView} = await import('./view.ts');
		return runView(link, args, io);
	}
	const {runOverview} = await import('./overview.ts');
	return runOverview(args, io);
}

const NOT_CONFIGURED: readonly string[] = ['--help', '-h', '--version', '-V'];

async function dispatch(
	args: readonly string[],
	io: Io,
	configured: (config: Config) => void,
): Promise<number> {
	if (args[0] === '__complete') {
		const {runComplete} = await import('./complete.ts');
		return runComplete(args.slice(1), io);
	}
	const help = readHelp(args, io.columns);
	if (help !== undefined) {
		io.out(help);
		return EXIT.done;
	}
	// Help is there even where the configuration file is broken, and is the same for everyone.
	const config = args.some(arg => NOT_CONFIGURED.includes(arg)) ? {} : await loadConfig(io.env, io.platform);
	configured(config);
	const read = await readLight(args, config);
	if (!read) {
		const {runFull} = await import('./full.ts');
		return runFull(args, io, printView, config);
	}
	return read.command ? read.command.run(read.args as never, io) : printView(read.args as OpenArgs, io);
}

/** The language asked for, where what was asked cannot be parsed. */
function langIn(args: readonly string[], env: NodeJS.ProcessEnv, config: Config): Lang {
	const at = args.findLastIndex(arg => /^--lang(=|$)/.test(arg));
	const lang = args[at]?.split('=')[1] ?? args[at + 1];
	return at >= 0 && (lang === 'zh' || lang === 'en') ? lang : (config.lang ?? localeLang(env));
}

/** Runs one command. Never throws: what goes wrong is one line on stderr and the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
	let config: Config = {};
	try {
		return await dispatch(args, io, found => {
			config = found;
		});
	} catch (error) {
		const {text, code} = failure(error, io.env, langIn(args, io.env, config));
		io.say(text);
		return code;
	}
}
