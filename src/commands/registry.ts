/** The sub-commands, in the order of the help. */
import {build} from './build.ts';
import {check} from './check.ts';
import type {Command} from './command.ts';
import {compare} from './compare.ts';
import {completion} from './completion.ts';
import {copy} from './copy.ts';
import {exportCommand} from './export.ts';
import {list} from './list.ts';
import {search} from './search.ts';
import {show} from './show.ts';

export const COMMANDS = [
	list,
	search,
	show,
	compare,
	copy,
	exportCommand,
	build,
	check,
	completion,
] as unknown as readonly Command<never>[];

/** `list <what>` → `list`. */
export const nameOf = ({command}: Pick<Command<never>, 'command'>): string =>
	command.split(' ')[0] ?? command;
