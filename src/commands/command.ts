/** The shape of a sub-command: yargs describes and reads it, `run` does it and returns the exit code. */
import type {ArgumentsCamelCase, Argv} from 'yargs';
import type {Io} from './io.ts';
import type {Shared} from './options.ts';

export type Command<A> = {
	readonly command: string;
	readonly describe: string;
	readonly builder: (yargs: Argv<Shared>) => Argv<A>;
	readonly run: (args: ArgumentsCamelCase<A>, io: Io) => Promise<number>;
};

/** Infers the arguments from the builder, so that `run` reads them typed. */
export const command = <A>(it: Command<A>): Command<A> => it;
