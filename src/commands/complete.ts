/** What may stand where the cursor is: commands, options, and the ids and values that the data holds. */
import {loadBundled} from '../dataset/load.ts';
import {PANES, SORTS} from '../link/link.ts';
import type {Dataset} from '../model/dataset.ts';
import {FIELDS} from '../query/fields.ts';
import {ofTier} from '../query/of-tier.ts';
import {sideIds} from './compare-side.ts';
import {allIds} from './find.ts';
import {EXIT, type Io} from './io.ts';
import {TIERS} from './launch-options.ts';
import {optionNames, record, type Taken} from './light/record.ts';
import {LOADERS} from './loaders.ts';
import {openOptions} from './open-options.ts';

type Values = (dataset: Dataset) => readonly string[];

const ids =
	(table: 'areas' | 'categories' | 'metrics' | 'reports' | 'campaigns'): Values =>
	({tables}) =>
		tables[table].map(({id}) => id);

/** Values that the data holds; those of fixed lists stand in the command's own description. Files are the shell's. */
const OPTION_VALUES: Readonly<Record<string, Values>> = {
	area: ids('areas'),
	category: ids('categories'),
	metric: ids('metrics'),
	report: ids('reports'),
	campaign: ids('campaigns'),
	where: () => FIELDS.map(({key}) => `${key}:`),
	data: () => ['bundled'],
	view: ({tables}) => [
		...PANES,
		...(['campaigns', 'cases', 'reports'] as const).flatMap(pane =>
			tables[pane].map(({id}) => `${pane}/${id}`),
		),
		...[...tables.metrics, ...tables.figures].map(({id}) => `metrics/${id}`),
	],
	sort: () => [...new Set(Object.values(SORTS).flat())],
	filter: () => FIELDS.map(({key}) => `${key}:`),
	mark: ({tables}) => [...tables.reports, ...tables.campaigns, ...tables.figures].map(({id}) => id),
	fold: ids('campaigns'),
};

/** By command: what of the data each positional may be. */
const POSITIONALS: Readonly<Record<string, readonly (Values | undefined)[]>> = {
	show: [allIds],
	copy: [allIds],
	collect: [undefined, allIds],
	compare: [sideIds, sideIds],
	chart: [ids('metrics')],
};

/** bash cuts `--tier=pri` into three words. */
const joinEquals = (words: readonly string[]): string[] => words.filter(word => word !== '=');

/** Ids of parallel reports are offered only to those who ask for them, as everywhere. */
function tierGiven(words: readonly string[]): (typeof TIERS)[number] {
	const at = words.lastIndexOf('--tier');
	const given = at < 0 ? words.findLast(word => word.startsWith('--tier='))?.slice(7) : words[at + 1];
	return TIERS.find(tier => tier === given) ?? 'primary';
}

/** The option that a word names, in the spelling of the table; undefined for one that takes no value. */
function valueOption(word: string | undefined, options: ReadonlyMap<string, Taken>): string | undefined {
	const found = [...options].find(
		([name, {alias}]) => word === `--${name}` || (alias !== undefined && word === `-${alias}`),
	);
	return found && found[1].type !== 'boolean' ? found[0] : undefined;
}

/**
 * @param typed the words before the cursor's, without the program's name
 * @param current the word under the cursor, as far as it is typed
 */
export async function complete(
	typed: readonly string[],
	current: string,
	dataset: () => Dataset,
): Promise<string[]> {
	const before = joinEquals(typed);
	const [, inline, prefix = ''] = /^(--[a-z-]+=)(.*)$/.exec(current) ?? [];
	const word = inline === undefined ? (current === '=' ? '' : current) : prefix;
	const inTier = (): Dataset => ofTier(dataset(), tierGiven(before));
	const matching = (candidates: readonly string[]): string[] =>
		candidates.filter(candidate => candidate.startsWith(word)).map(found => `${inline ?? ''}${found}`);
	const name = before.find(given => Object.hasOwn(LOADERS, given));
	const builder = name === undefined ? (openOptions as never) : (await LOADERS[name]!()).builder;
	const {options, positionals} = record(builder);
	const option = valueOption(inline?.slice(0, -1) ?? before.at(-1), options);
	if (option !== undefined) {
		return matching(options.get(option)?.values ?? OPTION_VALUES[option]?.(inTier()) ?? []);
	}
	if (word.startsWith('-')) {
		return matching(optionNames(builder));
	}
	const words = before.filter((given, i) => !given.startsWith('-') && !valueOption(before[i - 1], options));
	if (name === undefined) {
		return matching(words.length === 0 ? Object.keys(LOADERS) : []);
	}
	const place = words.length - 1;
	const fixed = [...positionals.values()][place]?.values;
	return matching(fixed ?? POSITIONALS[name]?.[place]?.(inTier()) ?? []);
}

/** The shells' question: `__complete INDEX WORDS…`, the program's name among the words. */
export async function runComplete([index = '0', ...words]: readonly string[], io: Io): Promise<number> {
	const at = Number(index);
	for (const found of await complete(words.slice(1, at), words[at] ?? '', loadBundled)) {
		io.out(`${found}\n`);
	}
	return EXIT.done;
}
