/** What lies over the panes: search, filter, palette, help, the copy menu, the collection. */
import type {Layout, Rect} from '../../layout/layout.ts';
import type {Line} from '../../theme/paint.ts';
import type {PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {collectionPanes, notePane} from './collection.ts';
import {collectionsPane, namePane} from './collections.ts';
import {copyPanes} from './copy.ts';
import {filterPanes} from './filter.ts';
import {helpPane} from './help.ts';
import {palettePane} from './palette.ts';
import {searchPanes} from './search.ts';
import {pathPane, sheetPanes} from './sheet.ts';

export type Over = {
	readonly panes: readonly PaneView[];
	readonly cursor: {readonly x: number; readonly y: number} | null;
	/** A text field that takes the place of the message line. */
	readonly field?: Line;
};

export function overlayPanes(view: View, at: Layout & {kind: 'panes'}): Over | undefined {
	const {columns, rows} = view.state.size;
	const full: Rect = {x: 0, y: 2, width: columns, height: rows - 4};
	switch (view.state.overlay?.kind) {
		case 'search':
			return searchPanes(view, view.state.overlay, at.list ?? full, at.detail);
		case 'filter':
			return filterPanes(view, view.state.overlay, at.list ?? full, at.detail);
		case 'palette':
			return palettePane(view, view.state.overlay, full);
		case 'help':
			return helpPane(view, view.state.overlay, full);
		case 'copy':
			return copyPanes(view, view.state.overlay, at);
		case 'sheet':
			return sheetPanes(view, view.state.overlay, at);
		case 'path':
			return pathPane(view, view.state.overlay, at);
		case 'collections':
			return {panes: [collectionsPane(view, view.state.overlay, full)], cursor: null};
		case 'name':
			return namePane(view, view.state.overlay, full);
		case 'note':
			return notePane(view, view.state.overlay, at, full);
		case 'collection':
			return {panes: collectionPanes(view, view.state.overlay, at, full), cursor: null};
		default:
			return undefined;
	}
}
