/**
 * THE table of keys. Footer, help, palette, the README's section and the conflict test are made from it;
 * `resolve.ts` is the only place that looks a key up. Labels live in the catalogues (`cmd.<id>`).
 */
import type {Text} from '../../i18n/index.ts';

/** Where a key works. A stack of contexts is searched from the innermost outwards. */
export type Context =
	| 'always'
	| 'global'
	| 'pane'
	| 'list'
	| 'campaigns'
	| 'compare'
	| 'detail'
	| 'input'
	| 'search'
	| 'filter'
	| 'narrow'
	| 'palette'
	| 'help'
	| 'helpSearch'
	| 'copy'
	| 'export'
	| 'collection'
	| 'collections';

export type Binding = {
	readonly command: CommandId;
	readonly keys: readonly string[];
	readonly context: Context;
	/** Rank in the footer, 1 first; none = help and palette only. */
	readonly rank?: number;
	/** Kept out of the palette: it means something only as a key, as everything does in what is open on top. */
	readonly keyOnly?: true;
};

const ON_TOP: readonly Context[] = [
	...(['input', 'search', 'filter', 'narrow', 'palette', 'help', 'helpSearch'] as const),
	...(['copy', 'export', 'collection', 'collections'] as const),
];

/** Whether the palette has the command because of this. */
export const inPalette = ({context, keyOnly}: Binding): boolean => !keyOnly && !ON_TOP.includes(context);

const table = [
	{command: 'pane.campaigns', keys: ['1'], context: 'global'},
	{command: 'pane.metrics', keys: ['2'], context: 'global'},
	{command: 'pane.cases', keys: ['3'], context: 'global'},
	{command: 'pane.compare', keys: ['4'], context: 'global'},
	{command: 'pane.reports', keys: ['5'], context: 'global'},
	{command: 'pane.next', keys: ['tab'], context: 'global'},
	{command: 'pane.previous', keys: ['shift+tab'], context: 'global'},
	{command: 'search.open', keys: ['/', 'f3'], context: 'global', rank: 2},
	{command: 'search.next', keys: ['n'], context: 'global'},
	{command: 'search.previous', keys: ['N'], context: 'global'},
	{command: 'filter.open', keys: ['f', 'f4'], context: 'pane', rank: 7},
	{command: 'sort.next', keys: ['s', 'f9'], context: 'pane', rank: 8},
	{command: 'cursor.up', keys: ['up', 'k'], context: 'pane', keyOnly: true},
	{command: 'cursor.down', keys: ['down', 'j'], context: 'pane', keyOnly: true},
	{command: 'cursor.pageUp', keys: ['pageup'], context: 'pane', keyOnly: true},
	{command: 'cursor.pageDown', keys: ['pagedown'], context: 'pane', keyOnly: true},
	{command: 'cursor.halfUp', keys: ['ctrl+u'], context: 'pane', keyOnly: true},
	{command: 'cursor.halfDown', keys: ['ctrl+d'], context: 'pane', keyOnly: true},
	{command: 'cursor.first', keys: ['g', 'home'], context: 'pane', keyOnly: true},
	{command: 'cursor.last', keys: ['G', 'end'], context: 'pane', keyOnly: true},
	{command: 'detail.open', keys: ['enter', 'right', 'l'], context: 'list', rank: 1},
	{command: 'detail.close', keys: ['left', 'h'], context: 'detail', rank: 1},
	{command: 'tree.collapse', keys: ['left', 'h'], context: 'campaigns'},
	{command: 'compare.nextSide', keys: ['right', 'l'], context: 'compare', rank: 4},
	{command: 'compare.previousSide', keys: ['left', 'h'], context: 'compare'},
	{command: 'compare.swap', keys: ['x'], context: 'compare', rank: 5},
	{command: 'compare.swap', keys: ['x'], context: 'pane'},
	{command: 'compare.perMonth', keys: ['m'], context: 'compare', rank: 6},
	{command: 'mark.toggle', keys: ['v', 'f8'], context: 'pane', rank: 3},
	{command: 'copy.figure', keys: ['y', 'f5'], context: 'pane', rank: 4},
	{command: 'copy.cited', keys: ['Y', 'f6'], context: 'pane', rank: 5},
	{command: 'copy.menu', keys: ['c', 'f7'], context: 'pane', rank: 9},
	{command: 'collect.toggle', keys: ['space'], context: 'pane', rank: 10},
	{command: 'collect.comparison', keys: ['C'], context: 'pane'},
	{command: 'collection.open', keys: ['b'], context: 'pane'},
	{command: 'collections.open', keys: ['B'], context: 'pane'},
	{command: 'list.export', keys: ['w'], context: 'pane'},
	{command: 'evidence.show', keys: ['e'], context: 'pane'},
	{command: 'zoom.toggle', keys: ['+'], context: 'pane'},
	{command: 'split.narrower', keys: ['<', 'shift+left'], context: 'pane'},
	{command: 'split.wider', keys: ['>', 'shift+right'], context: 'pane'},
	{command: 'split.reset', keys: ['='], context: 'pane'},
	{command: 'history.back', keys: ['[', 'alt+left'], context: 'global'},
	{command: 'history.forward', keys: [']', 'alt+right'], context: 'global'},
	{command: 'theme.next', keys: ['T'], context: 'global'},
	{command: 'lang.toggle', keys: ['L'], context: 'global'},
	{command: 'palette.open', keys: [':', 'ctrl+p', 'f2'], context: 'global'},
	{command: 'help.open', keys: ['?'], context: 'global', rank: 11},
	{command: 'back', keys: ['esc'], context: 'global', keyOnly: true},
	{command: 'quit.back', keys: ['q'], context: 'global', rank: 12},
	{command: 'help.open', keys: ['f1'], context: 'always'},
	{command: 'link.copy', keys: ['ctrl+y'], context: 'always'},
	{command: 'quit', keys: ['ctrl+c'], context: 'always'},
	{command: 'suspend', keys: ['ctrl+z'], context: 'always'},
	{command: 'screen.redraw', keys: ['ctrl+l'], context: 'always'},

	{command: 'input.accept', keys: ['enter'], context: 'input', rank: 1},
	{command: 'input.cancel', keys: ['esc'], context: 'input', rank: 2},
	{command: 'input.left', keys: ['left'], context: 'input'},
	{command: 'input.right', keys: ['right'], context: 'input'},
	{command: 'input.home', keys: ['home', 'ctrl+a'], context: 'input'},
	{command: 'input.end', keys: ['end', 'ctrl+e'], context: 'input'},
	{command: 'input.backspace', keys: ['backspace'], context: 'input'},
	{command: 'input.delete', keys: ['delete'], context: 'input'},
	{command: 'input.clear', keys: ['ctrl+u'], context: 'input'},
	{command: 'input.word', keys: ['ctrl+w'], context: 'input'},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'search'},
	{command: 'overlay.down', keys: ['down', 'ctrl+n'], context: 'search', rank: 5},
	{command: 'query.complete', keys: ['tab'], context: 'search', rank: 3},
	{command: 'search.narrow', keys: ['f4', 'shift+tab'], context: 'search', rank: 4},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'search'},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'search'},
	{command: 'collect.toggle', keys: ['ctrl+t', 'f10'], context: 'search', rank: 6},
	{command: 'list.export', keys: ['f6'], context: 'search', rank: 7},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'narrow'},
	{command: 'overlay.down', keys: ['down', 'tab', 'ctrl+n'], context: 'narrow', rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'narrow'},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'narrow'},
	{command: 'narrow.toggle', keys: ['enter'], context: 'narrow', rank: 1},
	{command: 'narrow.close', keys: ['esc', 'f4', 'shift+tab'], context: 'narrow', rank: 3},

	{command: 'query.complete', keys: ['tab'], context: 'filter', rank: 3},
	{command: 'cursor.up', keys: ['up'], context: 'filter'},
	{command: 'cursor.down', keys: ['down'], context: 'filter'},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'palette'},
	{command: 'overlay.down', keys: ['down', 'tab', 'ctrl+n'], context: 'palette', rank: 3},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'palette'},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'palette'},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'help'},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'help', rank: 1},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'help'},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'help'},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'help'},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'help'},
	{command: 'help.search', keys: ['/', 'f3'], context: 'help', rank: 2},
	{command: 'overlay.close', keys: ['esc', 'q', '?', 'f1', 'enter'], context: 'help', rank: 3},

	{command: 'overlay.up', keys: ['up'], context: 'helpSearch'},
	{command: 'overlay.down', keys: ['down'], context: 'helpSearch', rank: 3},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'helpSearch'},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'helpSearch'},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'copy'},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'copy', rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'copy'},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'copy', rank: 4},
	{command: 'copy.chosen', keys: ['enter', 'y'], context: 'copy', rank: 1},
	{command: 'overlay.close', keys: ['esc', 'q'], context: 'copy', rank: 3},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'export'},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'export', rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'export'},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'export', rank: 4},
	{command: 'export.chosen', keys: ['enter', 'w'], context: 'export', rank: 1},
	{command: 'overlay.close', keys: ['esc', 'q'], context: 'export', rank: 3},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'collection'},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'collection', rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'collection'},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'collection'},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'collection'},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'collection'},
	{command: 'collection.go', keys: ['enter'], context: 'collection', rank: 1},
	{command: 'collection.copy', keys: ['y', 'f5'], context: 'collection', rank: 3},
	{command: 'collection.copyAs', keys: ['c', 'f7'], context: 'collection', rank: 9},
	{command: 'collection.export', keys: ['w', 'f6'], context: 'collection', rank: 5},
	{
		command: 'collection.remove',
		keys: ['delete', 'space', 'd'],
		context: 'collection',
		rank: 4,
	},
	{command: 'collection.note', keys: ['e', 'f2'], context: 'collection', rank: 7},
	{command: 'collection.up', keys: ['K', 'shift+up'], context: 'collection', rank: 8},
	{command: 'collection.down', keys: ['J', 'shift+down'], context: 'collection'},
	{command: 'collection.undo', keys: ['u', 'f10'], context: 'collection', rank: 10},
	{command: 'collection.redo', keys: ['U', 'f9'], context: 'collection', rank: 11},
	{command: 'collection.clear', keys: ['D', 'f8'], context: 'collection'},
	{command: 'collections.open', keys: ['B', 'f3'], context: 'collection', rank: 6},
	{command: 'overlay.close', keys: ['esc', 'q', 'b'], context: 'collection', rank: 12},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'collections'},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'collections', rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'collections'},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'collections'},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'collections'},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'collections'},
	{command: 'collections.choose', keys: ['enter'], context: 'collections', rank: 1},
	{command: 'collections.new', keys: ['n', 'f7'], context: 'collections', rank: 3},
	{command: 'collections.rename', keys: ['r', 'f2'], context: 'collections', rank: 4},
	{command: 'collections.remove', keys: ['delete', 'd'], context: 'collections', rank: 5},
	{command: 'overlay.close', keys: ['esc', 'q', 'B'], context: 'collections', rank: 6},
] as const satisfies readonly (Omit<Binding, 'command'> & {command: string})[];

export type CommandId = (typeof table)[number]['command'];

export const bindings: readonly Binding[] = table;

/** Catalogue keys of a command's short name (footer) and of its sentence (help, palette). */
export const shortKey = (command: CommandId): Text => `short.${command}` as Text;
export const helpKey = (command: CommandId): Text => `cmd.${command}` as Text;
