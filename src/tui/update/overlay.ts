/** Moving in whatever lies over the panes. */
import {inner} from '../layout/layout.ts';
import {menuRects} from '../layout/menu.ts';
import {layoutOf, PALETTE_HEAD, scrollTo} from '../state/geometry.ts';
import {paletteItems} from '../state/palette.ts';
import {sheetForms} from '../state/sheet.ts';
import type {CopyOverlay, Field, Overlay, SheetOverlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {copyText} from '../view/overlay/copy.ts';
import {helpHead, helpLines} from '../view/overlay/help-lines.ts';
import {lowestPreview} from '../view/overlay/menu.ts';
import {sheetText} from '../view/overlay/sheet.ts';
import {viewOf} from '../view/view.ts';
import {moveCollection} from './collect.ts';
import {moveCollections} from './collections.ts';
import {copyFormsOf} from './copy.ts';
import {distance, type Move} from './move.ts';
import {moveSearch} from './search.ts';

/** Lines inside the overlay's pane. */
export function overlayRoom(state: State): {width: number; height: number} {
	const at = layoutOf(state);
	if (at.kind !== 'panes') {
		return {width: 36, height: 4};
	}
	const full = {x: 0, y: 2, width: state.size.columns, height: state.size.rows - 4};
	const beside = ['search', 'collection', 'note'].includes(state.overlay?.kind ?? '');
	return inner(beside && at.detail ? (at.list ?? full) : full);
}

export function moveOverlay(state: State, world: World, how: Move): State {
	const {overlay} = state;
	const {width, height} = overlayRoom(state);
	switch (overlay?.kind) {
		case 'search':
			return moveSearch(state, world, how);
		case 'palette': {
			const count = paletteItems(state, overlay.field.text).length;
			const room = height - PALETTE_HEAD;
			const index = Math.max(0, Math.min(count - 1, overlay.index + distance(how, room)));
			return {...state, overlay: {...overlay, index, top: scrollTo(overlay.top, index, room, count)}};
		}
		case 'help': {
			const lines = helpLines(viewOf(state, world), overlay, width);
			const lowest = Math.max(0, lines.length - (height - helpHead(overlay)));
			return {
				...state,
				overlay: {...overlay, top: Math.max(0, Math.min(lowest, overlay.top + distance(how, height)))},
			};
		}
		case 'copy':
			return moveMenu(state, world, how, overlay, copyFormsOf(world, overlay).length);
		case 'sheet':
			return moveMenu(state, world, how, overlay, sheetForms(overlay.source, overlay.use).length);
		case 'collections':
			return moveCollections(state, how, height);
		case 'collection':
			return moveCollection(state, how, height);
		default:
			return state;
	}
}

/** By lines through the forms, by pages through the text that the chosen one gives. */
function moveMenu(
	state: State,
	world: World,
	how: Move,
	overlay: CopyOverlay | SheetOverlay,
	entries: number,
): State {
	const at = layoutOf(state);
	if (how !== 'pageUp' && how !== 'pageDown') {
		const index = Math.max(0, Math.min(entries - 1, overlay.index + distance(how, entries)));
		return {...state, overlay: {...overlay, index, scroll: 0}};
	}
	if (at.kind !== 'panes') {
		return state;
	}
	const view = viewOf(state, world);
	const text = overlay.kind === 'copy' ? copyText(view, overlay) : sheetText(view, overlay);
	const by = distance(how, inner(menuRects(at, entries).preview).height);
	const scroll = Math.max(0, Math.min(lowestPreview(at, entries, text), overlay.scroll + by));
	return {...state, overlay: {...overlay, scroll}};
}

export function typePalette(state: State, field: Field): State {
	return {...state, overlay: {kind: 'palette', field, index: 0, top: 0}};
}

/** The text field of the overlay that is open, if it has one. */
export function fieldIn(overlay: Overlay | null): Field | undefined {
	return overlay && 'field' in overlay ? overlay.field : undefined;
}
