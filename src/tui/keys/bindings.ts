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
	/** Kept out of the palette: it means something only as a key. */
	readonly keyOnly?: true;
};

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

	{command: 'input.accept', keys: ['enter'], context: 'input', rank: 1, keyOnly: true},
	{command: 'input.cancel', keys: ['esc'], context: 'input', rank: 2, keyOnly: true},
	{command: 'input.left', keys: ['left'], context: 'input', keyOnly: true},
	{command: 'input.right', keys: ['right'], context: 'input', keyOnly: true},
	{command: 'input.home', keys: ['home', 'ctrl+a'], context: 'input', keyOnly: true},
	{command: 'input.end', keys: ['end', 'ctrl+e'], context: 'input', keyOnly: true},
	{command: 'input.backspace', keys: ['backspace'], context: 'input', keyOnly: true},
	{command: 'input.delete', keys: ['delete'], context: 'input', keyOnly: true},
	{command: 'input.clear', keys: ['ctrl+u'], context: 'input', keyOnly: true},
	{command: 'input.word', keys: ['ctrl+w'], context: 'input', keyOnly: true},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'search', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'ctrl+n'], context: 'search', keyOnly: true, rank: 5},
	{command: 'query.complete', keys: ['tab'], context: 'search', keyOnly: true, rank: 3},
	{command: 'search.narrow', keys: ['f4', 'shift+tab'], context: 'search', keyOnly: true, rank: 4},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'search', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'search', keyOnly: true},
	{command: 'collect.toggle', keys: ['ctrl+t', 'f10'], context: 'search', keyOnly: true, rank: 6},
	{command: 'list.export', keys: ['f6'], context: 'search', keyOnly: true, rank: 7},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'narrow', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'tab', 'ctrl+n'], context: 'narrow', keyOnly: true, rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'narrow', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'narrow', keyOnly: true},
	{command: 'narrow.toggle', keys: ['enter'], context: 'narrow', keyOnly: true, rank: 1},
	{command: 'narrow.close', keys: ['esc', 'f4', 'shift+tab'], context: 'narrow', keyOnly: true, rank: 3},

	{command: 'query.complete', keys: ['tab'], context: 'filter', keyOnly: true, rank: 3},
	{command: 'cursor.up', keys: ['up'], context: 'filter', keyOnly: true},
	{command: 'cursor.down', keys: ['down'], context: 'filter', keyOnly: true},

	{command: 'overlay.up', keys: ['up', 'ctrl+k'], context: 'palette', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'tab', 'ctrl+n'], context: 'palette', keyOnly: true, rank: 3},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'palette', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'palette', keyOnly: true},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'help', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'help', keyOnly: true, rank: 1},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'help', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'help', keyOnly: true},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'help', keyOnly: true},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'help', keyOnly: true},
	{command: 'help.search', keys: ['/', 'f3'], context: 'help', keyOnly: true, rank: 2},
	{command: 'overlay.close', keys: ['esc', 'q', '?', 'f1', 'enter'], context: 'help', keyOnly: true, rank: 3},

	{command: 'overlay.up', keys: ['up'], context: 'helpSearch', keyOnly: true},
	{command: 'overlay.down', keys: ['down'], context: 'helpSearch', keyOnly: true, rank: 3},
	{command: 'overlay.pageUp', keys: ['pageup'], context: 'helpSearch', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown'], context: 'helpSearch', keyOnly: true},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'copy', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'copy', keyOnly: true, rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'copy', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'copy', keyOnly: true, rank: 4},
	{command: 'copy.chosen', keys: ['enter', 'y'], context: 'copy', keyOnly: true, rank: 1},
	{command: 'overlay.close', keys: ['esc', 'q'], context: 'copy', keyOnly: true, rank: 3},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'export', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'export', keyOnly: true, rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'export', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'export', keyOnly: true, rank: 4},
	{command: 'export.chosen', keys: ['enter', 'w'], context: 'export', keyOnly: true, rank: 1},
	{command: 'overlay.close', keys: ['esc', 'q'], context: 'export', keyOnly: true, rank: 3},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'collection', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'collection', keyOnly: true, rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'collection', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'collection', keyOnly: true},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'collection', keyOnly: true},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'collection', keyOnly: true},
	{command: 'collection.go', keys: ['enter'], context: 'collection', keyOnly: true, rank: 1},
	{command: 'collection.copy', keys: ['y', 'f5'], context: 'collection', keyOnly: true, rank: 3},
	{command: 'collection.copyAs', keys: ['c', 'f7'], context: 'collection', keyOnly: true, rank: 9},
	{command: 'collection.export', keys: ['w', 'f6'], context: 'collection', keyOnly: true, rank: 5},
	{
		command: 'collection.remove',
		keys: ['delete', 'space', 'd'],
		context: 'collection',
		keyOnly: true,
		rank: 4,
	},
	{command: 'collection.note', keys: ['e', 'f2'], context: 'collection', keyOnly: true, rank: 7},
	{command: 'collection.up', keys: ['K', 'shift+up'], context: 'collection', keyOnly: true, rank: 8},
	{command: 'collection.down', keys: ['J', 'shift+down'], context: 'collection', keyOnly: true},
	{command: 'collection.undo', keys: ['u', 'f10'], context: 'collection', keyOnly: true, rank: 10},
	{command: 'collection.redo', keys: ['U', 'f9'], context: 'collection', keyOnly: true, rank: 11},
	{command: 'collection.clear', keys: ['D', 'f8'], context: 'collection', keyOnly: true},
	{command: 'collections.open', keys: ['B', 'f3'], context: 'collection', keyOnly: true, rank: 6},
	{command: 'overlay.close', keys: ['esc', 'q', 'b'], context: 'collection', keyOnly: true, rank: 12},

	{command: 'overlay.up', keys: ['up', 'k'], context: 'collections', keyOnly: true},
	{command: 'overlay.down', keys: ['down', 'j'], context: 'collections', keyOnly: true, rank: 2},
	{command: 'overlay.pageUp', keys: ['pageup', 'ctrl+u'], context: 'collections', keyOnly: true},
	{command: 'overlay.pageDown', keys: ['pagedown', 'ctrl+d'], context: 'collections', keyOnly: true},
	{command: 'overlay.first', keys: ['g', 'home'], context: 'collections', keyOnly: true},
	{command: 'overlay.last', keys: ['G', 'end'], context: 'collections', keyOnly: true},
	{command: 'collections.choose', keys: ['enter'], context: 'collections', keyOnly: true, rank: 1},
	{command: 'collections.new', keys: ['n', 'f7'], context: 'collections', keyOnly: true, rank: 3},
	{command: 'collections.rename', keys: ['r', 'f2'], context: 'collections', keyOnly: true, rank: 4},
	{command: 'collections.remove', keys: ['delete', 'd'], context: 'collections', keyOnly: true, rank: 5},
	{command: 'overlay.close', keys: ['esc', 'q', 'B'], context: 'collections', keyOnly: true, rank: 6},
] as const satisfies readonly (Omit<Binding, 'command'> & {command: string})[];

export type CommandId = (typeof table)[number]['command'];

export const bindings: readonly Binding[] = table;

/** Catalogue keys of a command's short name (footer) and of its sentence (help, palette). */
export const shortKey = (command: CommandId): Text => `short.${command}` as Text;
export const helpKey = (command: CommandId): Text => `cmd.${command}` as Text;
