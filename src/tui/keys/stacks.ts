/** Which contexts lie over one another, innermost first: everything a stroke may be looked up in. */
import type {Context} from './bindings.ts';

const PANE = ['pane', 'global', 'always'] as const;

export const STACKS = {
	list: ['list', ...PANE],
	campaigns: ['campaigns', 'list', ...PANE],
	compare: ['compare', 'list', ...PANE],
	detail: ['detail', ...PANE],
	search: ['search', 'input', 'always'],
	narrow: ['narrow', 'input', 'always'],
	filter: ['filter', 'input', 'always'],
	palette: ['palette', 'input', 'always'],
	note: ['input', 'always'],
	help: ['help', 'always'],
	helpSearch: ['helpSearch', 'input', 'always'],
	copy: ['copy', 'always'],
	export: ['export', 'always'],
	collection: ['collection', 'always'],
	collections: ['collections', 'always'],
} as const satisfies Readonly<Record<string, readonly Context[]>>;

/** Keys that an inner context takes from an outer one on purpose, whatever they are: inner, outer. */
export const OVERRIDES: readonly (readonly [inner: string, outer: string])[] = [
	['compare.nextSide', 'detail.open'],
	['compare.swap', 'compare.swap'],
	['overlay.close', 'help.open'],
	['narrow.toggle', 'input.accept'],
	['narrow.close', 'input.cancel'],
];
