/** The sub-commands, in the order of the help. */
import {build} from './build.ts';
import {chart} from './chart.ts';
import {check} from './check.ts';
import {collect} from './collect.ts';
import type {Command} from './command.ts';
import {compare} from './compare.ts';
import {completion} from './completion.ts';
import {copy} from './copy.ts';
import {doctor} from './doctor.ts';
import {draft} from './draft.ts';
import {exportCommand} from './export.ts';
import {keys} from './keys.ts';
import {list} from './list.ts';
import {search} from './search.ts';
import {show} from './show.ts';

export const COMMANDS = [
	list,
	search,
	show,
	compare,
	chart,
	copy,
	collect,
	exportCommand,
	build,
	check,
	draft,
	keys,
	doctor,
	completion,
] as unknown as readonly Command<never>[];

/** `list <what>` → `list`. */
export const nameOf = ({command}: Pick<Command<never>, 'command'>): string =>
	command.split(' ')[0] ?? command;
