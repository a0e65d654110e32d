/** Options of the command line as a link. What is wrong is told in one line, with the nearest right spelling. */
import {InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {type Link, PANES, plainLink, type Scroll, SORTS} from './link.ts';

/** As they are typed; flags are there or not. */
export type LinkOptions = {
	readonly view?: string | undefined;
	readonly filter?: string | undefined;
	readonly sort?: string | undefined;
	readonly search?: string | undefined;
	readonly hit?: string | undefined;
	readonly whole?: string | undefined;
	readonly mark?: string | undefined;
	readonly fold?: string | undefined;
	readonly split?: string | undefined;
	readonly scroll?: string | undefined;
	readonly open?: boolean | undefined;
	readonly zoom?: boolean | undefined;
	readonly 'per-month'?: boolean | undefined;
};

/** Names of the options that take a value, and of those that take none. */
export const LINK_VALUES = [
	'view',
	'filter',
	'sort',
	'search',
	'hit',
	'whole',
	'mark',
	'fold',
	'split',
	'scroll',
] as const satisfies readonly (keyof LinkOptions)[];
export const LINK_FLAGS = ['open', 'zoom', 'per-month'] as const satisfies readonly (keyof LinkOptions)[];

/**
 * @returns undefined where no option asks for a view
 * @throws InputError for the first thing that cannot be read; ids are checked by `checkLink`
 */
export function parseLink(options: LinkOptions): Link | undefined {
	const asked = [...LINK_VALUES, ...LINK_FLAGS].some(
		name => options[name] !== undefined && options[name] !== false,
	);
	if (!asked) {
		return undefined;
	}
	const view = parseView(options.view ?? 'campaigns');
	const link: Link = {
		...view,
		open: view.open || options.open === true,
		filter: options.filter ?? '',
		sort: options.sort === undefined ? null : oneOf('--sort', SORTS[view.pane], options.sort),
		search: searchOf(options),
		perMonth: options['per-month'] === true,
		zoom: options.zoom === true,
		mark: options.mark ?? null,
		fold: options.fold?.split(',').filter(Boolean) ?? [],
		split: options.split === undefined ? null : whole('--split', options.split, 10, 90),
		scroll: options.scroll === undefined ? {} : scrollOf(options.scroll),
	};
	return link;
}

function oneOf<T extends string>(name: string, values: readonly T[], given: string): T {
	const found = values.find(value => value === given);
	if (found === undefined) {
		throw new InputError(
			`${name} takes ${values.join(', ')}; not ${quote(given)}${didYouMean(given, values)}`,
		);
	}
	return found;
}

function whole(name: string, given: string, least: number, most: number): number {
	const value = Number(given);
	if (!/^\d{1,6}$/.test(given) || value < least || value > most) {
		throw new InputError(`${name} takes a whole number from ${least} to ${most}; not ${quote(given)}`);
	}
	return value;
}

/** A period's id holds a slash of its own. */
const SIDE = String.raw`\d{4}(?:-\d\d){0,2}/\d{4}(?:-\d\d){0,2}(?=[,/]|$)|[^,/]+`;
const PLACE = new RegExp(`^([^:/]*)(?::(?:(${SIDE}),(${SIDE})(?=/|$))?([^/]*))?(?:/([^/]+)(?:/([^/]+))?)?$`);

/** `PANE`, `PANE/ROW`, `PANE/ROW/FIGURE`; in Compare `compare:A,B` and the figures of a row with a comma. */
function parseView(text: string): Link {
	const [, name = text, a, b, odd, row, figure] = PLACE.exec(text) ?? [];
	const pane = PANES.find(known => known === name);
	if (pane === undefined) {
		if (PANES.some(known => text.startsWith(`${known}/`) || text.startsWith(`${known}:`))) {
			throw new InputError(`--view takes PANE, PANE/ID or PANE/ID/FIGURE; not ${quote(text)}`);
		}
		const word = name.split(/[:/]/)[0] ?? '';
		throw new InputError(`--view takes ${PANES.join(', ')}; not ${quote(word)}${didYouMean(word, PANES)}`);
	}
	if (odd !== undefined && (a === undefined || odd !== '' || pane !== 'compare')) {
		throw new InputError(
			`--view takes two periods as compare:A,B, for instance compare:mps-2018,mps-2021; not ${quote(text)}`,
		);
	}
	return {
		...plainLink(pane),
		sides: a === undefined || b === undefined ? null : {a, b},
		row: row === undefined ? [] : pane === 'compare' ? row.split(',') : [row],
		figure: figure === undefined ? null : figureOf(figure),
		open: figure !== undefined,
	};
}

/** `id`, or `id:2` for the second time that the detail shows it. */
function figureOf(text: string): Link['figure'] {
	const [, id = text, nth = '1'] = /^(.*):(\d{1,4})$/.exec(text) ?? [];
	return {id, nth: Math.max(1, Number(nth))};
}

const KINDS = ['report', 'campaign', 'metric', 'category', 'figure', 'case', 'period'] as const;

function searchOf({search, hit, whole: kinds}: LinkOptions): Link['search'] {
	if (search === undefined && (hit !== undefined || kinds !== undefined)) {
		throw new InputError(`--${hit === undefined ? 'whole' : 'hit'} is of a search; give --search too`);
	}
	const shown = kinds?.split(',').map(kind => oneOf('--whole', KINDS, kind)) ?? [];
	return search === undefined
		? null
		: {text: search, hit: whole('--hit', hit ?? '1', 1, 999_999), whole: shown};
}

const PARTS = ['list', 'detail', 'hits'] as const;

/** `list:3,detail:12` */
function scrollOf(text: string): Scroll {
	const entries = text.split(',').map(part => {
		const [name = '', lines = ''] = part.split(':');
		return [oneOf('--scroll', PARTS, name), whole(`--scroll ${name}`, lines, 0, 999_999)] as const;
	});
	return Object.fromEntries(entries);
}
