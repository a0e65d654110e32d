/** Why a command does nothing here: said when its key is pressed, shown in the palette; the footer leaves it out. */
import {redo, undo} from '../../collection/collection.ts';
import type {Text} from '../../i18n/index.ts';
import type {CommandId} from '../keys/bindings.ts';
import {currentRow, figureOfRow} from '../state/current.ts';
import {detailRoom} from '../state/geometry.ts';
import {markedRow} from '../state/marked-row.ts';
import {sorts} from '../state/rows/index.ts';
import {recordType} from '../state/rows/row.ts';
import {sideOf} from '../state/side.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {detailBlocks} from './detail/index.ts';
import {viewOf} from './view.ts';

type Check = (state: State, world: World) => Text | null;

const unless =
	(fine: (state: State, world: World) => unknown, reason: Text): Check =>
	(state, world) =>
		fine(state, world) ? null : reason;

const hasFigure = (state: State, world: World): boolean =>
	state.overlay !== null ||
	(state.focus === 'detail' && state.detail.target >= 0) ||
	figureOfRow(world, currentRow(state, world)) !== undefined;

const hasRecord = (state: State, world: World): boolean => {
	const row = currentRow(state, world);
	return hasFigure(state, world) || (row !== undefined && recordType(row) !== undefined);
};

const hasItem = (state: State, world: World): boolean => {
	const kind = currentRow(state, world)?.kind;
	return kind === 'case' || kind === 'compared' || hasFigure(state, world);
};

const hasEvidence = (state: State, world: World): boolean => {
	const {width} = detailRoom({...state, focus: 'detail'});
	return detailBlocks(viewOf(state, world), currentRow(state, world), width).some(
		block => block.kind === 'line' && block.anchor === 'evidence',
	);
};

const folds = (state: State, world: World): boolean => {
	const row = currentRow(state, world);
	return row?.kind === 'campaign' && (row.open === true || !!world.dataset.campaign.get(row.ref)?.parent);
};

const inCompare = unless(({pane}) => pane === 'compare', 'reason.onlyCompare');
const toCopy = unless(hasRecord, 'message.nothingToCopy');
const toRepeat = unless(({lastSearch}) => lastSearch.text !== '', 'message.noSearch');
const collected = unless(({collection}) => collection.items.length > 0, 'reason.nothingCollected');

const CHECKS: {readonly [Id in CommandId]?: Check} = {
	'search.next': toRepeat,
	'search.previous': toRepeat,
	'sort.next': unless(({pane}) => sorts[pane].length > 1, 'reason.oneOrder'),
	'detail.open': unless(currentRow, 'empty.list'),
	'detail.close': unless(({focus}) => focus === 'detail', 'reason.inList'),
	'tree.collapse': unless(folds, 'reason.nothingToFold'),
	'compare.nextSide': inCompare,
	'compare.previousSide': inCompare,
	'compare.swap': unless(
		(state, world) => state.pane === 'compare' || markedRow(state, world),
		'reason.nothingToSwap',
	),
	'compare.perMonth': inCompare,
	'mark.toggle': unless(
		(state, world) => state.mark ?? sideOf(world, currentRow(state, world)),
		'message.nothingToMark',
	),
	'copy.figure': toCopy,
	'copy.cited': toCopy,
	'copy.menu': toCopy,
	'collect.toggle': unless(hasItem, 'message.nothingToCollect'),
	'evidence.show': unless(hasEvidence, 'message.noEvidence'),
	'history.back': unless(({history}) => history.past.length > 0, 'message.noBack'),
	'history.forward': unless(({history}) => history.future.length > 0, 'message.noForward'),
	'collection.go': collected,
	'collection.copy': collected,
	'collection.copyAs': collected,
	'collection.export': collected,
	'collection.clear': collected,
	'collection.remove': collected,
	'collection.note': collected,
	'collection.up': collected,
	'collection.down': collected,
	'collection.undo': unless(({collection}) => undo(collection) !== collection, 'message.nothingToUndo'),
	'collection.redo': unless(({collection}) => redo(collection) !== collection, 'message.nothingToRedo'),
};

/** @returns the reason's place in the catalogue; null where the command can be run */
export function disabledReason(command: CommandId, state: State, world: World): Text | null {
	return CHECKS[command]?.(state, world) ?? null;
}
