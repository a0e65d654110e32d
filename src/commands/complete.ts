/** What may stand where the cursor is: commands, options, and the ids and values that the data holds. */
import {CLIPBOARDS, COLORS, LANGS} from '../config/config.ts';
import {TABLE_NAMES} from '../export/columns.ts';
import {FORMAT_IDS} from '../export/formats.ts';
import {FORM_IDS} from '../export/forms.ts';
import type {Dataset} from '../model/dataset.ts';
import {FIELDS} from '../query/fields.ts';
import {ofTier} from '../query/of-tier.ts';
import {COLLECT_ACTIONS} from './collect.ts';
import {COMPARE_FORMATS} from './compare.ts';
import {sideIds} from './compare-side.ts';
import {SHELLS} from './completion.ts';
import {EXPORT_FORMATS} from './export.ts';
import {allIds} from './find.ts';
import {TIERS, VIEWS} from './launch-options.ts';
import {COMMANDS, nameOf} from './registry.ts';
import {RECORD_TYPES} from './search.ts';

type Values = (dataset: Dataset) => readonly string[];

const ids =
	(table: 'areas' | 'categories' | 'metrics' | 'reports' | 'campaigns'): Values =>
	({tables}) =>
		tables[table].map(({id}) => id);

const OPTION_VALUES: Readonly<Record<string, Values>> = {
	'--tier': () => TIERS,
	'--color': () => COLORS,
	'--lang': () => LANGS,
	'--format': () => FORMAT_IDS,
	'-f': () => FORMAT_IDS,
	'--as': () => FORM_IDS,
	'--clipboard': () => CLIPBOARDS,
	'--type': () => RECORD_TYPES,
	'--what': () => ['all', ...TABLE_NAMES],
	'--view': () => VIEWS,
	'--area': ids('areas'),
	'--category': ids('categories'),
	'--metric': ids('metrics'),
	'--report': ids('reports'),
	'--campaign': ids('campaigns'),
	'--where': () => FIELDS.map(({key}) => `${key}:`),
	'--data': () => ['bundled'],
	// The shell completes file names where we say nothing.
	'--sources': () => [],
	'--output': () => [],
	'-o': () => [],
	'--from': () => [],
	'--to': () => [],
	'--limit': () => [],
};

/** Commands that write more than tables. */
const OWN_FORMATS: Readonly<Record<string, readonly string[]>> = {
	compare: COMPARE_FORMATS,
	export: EXPORT_FORMATS,
};

/** By command: the values of each positional. */
const POSITIONALS: Readonly<Record<string, readonly Values[]>> = {
	list: [() => TABLE_NAMES],
	show: [allIds],
	copy: [allIds],
	collect: [() => COLLECT_ACTIONS, allIds],
	compare: [sideIds, sideIds],
	chart: [ids('metrics')],
	completion: [() => SHELLS],
};

/** bash cuts `--tier=pri` into three words. */
const joinEquals = (words: readonly string[]): string[] => words.filter(word => word !== '=');

/** Ids of parallel reports are offered only to those who ask for them, as everywhere. */
function tierGiven(words: readonly string[]): (typeof TIERS)[number] {
	const at = words.lastIndexOf('--tier');
	const given = at < 0 ? words.findLast(word => word.startsWith('--tier='))?.slice(7) : words[at + 1];
	return TIERS.find(tier => tier === given) ?? 'primary';
}

/**
 * @param typed the words before the cursor's, without the program's name
 * @param current the word under the cursor, as far as it is typed
 * @param optionsOf the long options of a command, or of the program for undefined
 */
export function complete(
	typed: readonly string[],
	current: string,
	dataset: () => Dataset,
	optionsOf: (command: string | undefined) => readonly string[],
): string[] {
	const before = joinEquals(typed);
	const [, inline, prefix = ''] = /^(--[a-z-]+=)(.*)$/.exec(current) ?? [];
	const word = inline === undefined ? (current === '=' ? '' : current) : prefix;
	const option = inline?.slice(0, -1) ?? before.at(-1) ?? '';
	const inTier = (): Dataset => ofTier(dataset(), tierGiven(before));
	const matching = (candidates: readonly string[]): string[] =>
		candidates.filter(candidate => candidate.startsWith(word)).map(found => `${inline ?? ''}${found}`);
	const positionals = before.filter(
		(given, i) => !given.startsWith('-') && !OPTION_VALUES[before[i - 1] ?? ''],
	);
	const [name] = positionals;
	const command = COMMANDS.map(nameOf).find(known => known === name);
	const own = option === '--format' || option === '-f' ? OWN_FORMATS[command ?? ''] : undefined;
	const values = own ? () => own : OPTION_VALUES[option];
	if (values) {
		return matching(values(inTier()));
	}
	if (word.startsWith('-')) {
		return matching(optionsOf(command));
	}
	return command === undefined
		? matching(name === undefined ? COMMANDS.map(nameOf) : [])
		: matching(POSITIONALS[command]?.[positionals.length - 1]?.(inTier()) ?? []);
}
