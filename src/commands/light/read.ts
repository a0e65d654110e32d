/**
 * Reads arguments that are simple and well formed, without yargs, which takes longer to load than most
 * commands to run. yargs stays the authority: whatever is not plainly right here is left to it, and a test
 * holds that both read the same.
 */
import type {Config} from '../../config/config.ts';
import {hasSign} from '../after-dashes.ts';
import type {Command} from '../command.ts';
import {LOADERS} from '../loaders.ts';
import {openOptions} from '../open-options.ts';
import type {Chosen} from '../parser.ts';
import {record, type Taken} from './record.ts';

/** @returns undefined where yargs shall read the arguments */
export async function readLight(args: readonly string[], config: Config = {}): Promise<Chosen | undefined> {
	if (hasSign(args)) {
		return undefined;
	}
	const [name = '', ...rest] = args;
	const command = Object.hasOwn(LOADERS, name) ? await LOADERS[name]!() : undefined;
	if (!command) {
		const read = readArgs({command: '$0', builder: openOptions as never}, args, config);
		return read && {command, args: read};
	}
	const read = readArgs(command, rest, config);
	return read && {command, args: {...read, clipboard: read.clipboard ?? config.clipboard}};
}

type Values = Map<string, unknown>;

/** `list <what>` → `<what>`; `collect [action] [items..]` → `[action]`, `[items..]`. */
const placesOf = (usage: string): string[] => usage.split(' ').slice(1);

/** @returns what follows the command's name as yargs would give it to `run`, or undefined */
function readArgs(
	{command, builder}: Pick<Command<never>, 'command' | 'builder'>,
	args: readonly string[],
	config: Config,
): Record<string, unknown> | undefined {
	const {options, positionals} = record(builder, config);
	const split = splitArgs(options, args);
	const given = split && placed(placesOf(command), split.words);
	if (!split || !given) {
		return undefined;
	}
	try {
		return Object.fromEntries([...valued(positionals, given), ...valued(options, split.values)]);
	} catch {
		// A value that the table refuses: yargs says so, and where to read more.
		return undefined;
	}
}

function splitArgs(
	options: ReadonlyMap<string, Taken>,
	args: readonly string[],
): {words: string[]; values: Values} | undefined {
	const words: string[] = [];
	const values: Values = new Map();
	const names = new Map<string, string>();
	for (const [name, {alias}] of options) {
		names.set(`--${name}`, name);
		if (alias !== undefined) {
			names.set(`-${alias}`, name);
		}
	}
	for (let i = 0; i < args.length; i++) {
		const arg = args[i]!;
		if (!arg.startsWith('-')) {
			words.push(arg);
			continue;
		}
		const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
		const name = names.get(at < 0 ? arg : arg.slice(0, at));
		const taken = options.get(name ?? '');
		const flag = taken?.type === 'boolean';
		const value = flag || at >= 0 ? arg.slice(at + 1) : args[++i];
		if (name === undefined || !taken || value === undefined || !fits(flag, at, value, args[i + 1])) {
			return undefined;
		}
		if (taken.array) {
			values.set(name, [...((values.get(name) as string[] | undefined) ?? []), value]);
		} else if (values.has(name)) {
			return undefined;
		} else {
			values.set(name, flag ? true : value);
		}
	}
	return {words, values};
}

/** A flag has no value, and yargs takes one that follows it; any other option has a plain one. */
const fits = (flag: boolean, at: number, value: string, next: string | undefined): boolean =>
	flag ? at < 0 && next !== 'true' && next !== 'false' : value !== '' && !value.startsWith('-');

/** Words at the places of the usage; undefined where there are too few or too many. */
function placed(places: readonly string[], words: readonly string[]): Values | undefined {
	const values: Values = new Map();
	const left = [...words];
	for (const place of places) {
		const name = place.replaceAll(/[<>[\].]/g, '');
		const found = place.includes('..') ? left.splice(0) : left.shift();
		const missing = found === undefined || found.length === 0;
		if (missing && (place.startsWith('<') || found === '')) {
			return undefined;
		}
		if (!missing) {
			values.set(name, found);
		}
	}
	return left.length > 0 ? undefined : values;
}

function valued(table: ReadonlyMap<string, Taken>, given: Values): [string, unknown][] {
	return [...table].map(([name, taken]) => {
		const value = given.get(name) ?? taken.default;
		return [name, value === undefined ? undefined : (taken.coerce?.(value as never) ?? value)];
	});
}
