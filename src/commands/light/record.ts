/**
 * What a command takes, read from the description that it gives to yargs: the builder is run on a recorder
 * that only remembers. So both parsers are made from one table.
 */
import type {Argv} from 'yargs';
import type {Config} from '../../config/config.ts';
import type {Command} from '../command.ts';
import type {Shared} from '../options.ts';
import {sharedOptions} from '../options.ts';

/** The part of an option's description that bears on reading it. */
export type Taken = {
	readonly type?: string;
	readonly array?: boolean;
	readonly alias?: string;
	readonly default?: unknown;
	/** A fixed list, for completion; yargs does not know it. */
	readonly values?: readonly string[];
	readonly coerce?: (given: never) => unknown;
};

export type Taking = {
	readonly options: ReadonlyMap<string, Taken>;
	readonly positionals: ReadonlyMap<string, Taken>;
};

type Recorder = {
	option(name: string, taken: Taken): Recorder;
	options(all: Readonly<Record<string, Taken>>): Recorder;
	positional(name: string, taken: Taken): Recorder;
};

/** @throws TypeError where a builder asks for more than the recorder knows */
export function record(builder: Command<never>['builder'], config: Config = {}): Taking {
	const options = new Map<string, Taken>();
	const positionals = new Map<string, Taken>();
	const recorder: Recorder = {
		option(name, taken) {
			// Described again, an option keeps what the new description does not mention.
			options.set(name, {...options.get(name), ...taken});
			return recorder;
		},
		options(all) {
			for (const [name, taken] of Object.entries(all)) {
				recorder.option(name, taken);
			}
			return recorder;
		},
		positional(name, taken) {
			positionals.set(name, taken);
			return recorder;
		},
	};
	builder(sharedOptions(recorder as unknown as Argv<object>, config) as Argv<Shared>);
	return {options, positionals};
}

/** Long options of a command, in the order of the alphabet. */
export const optionNames = (builder: Command<never>['builder']): string[] =>
	[...record(builder).options.keys(), 'help', 'version'].map(name => `--${name}`).sort();
