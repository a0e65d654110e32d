/** What each command does: one row for every id of the key table, checked by its type. */
import {translate} from '../../i18n/index.ts';
import type {CommandId} from '../keys/bindings.ts';
import type {Step} from '../state/action.ts';
import {emptyField} from '../state/field.ts';
import {paletteItems} from '../state/palette.ts';
import type {Overlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {disabledReason} from '../view/disabled.ts';
import {
	acceptNote,
	clearCollection,
	goToCollected,
	openNote,
	redoCollected,
	removeCollected,
	shiftCollected,
	toggleCollected,
	toggleComparison,
	undoCollected,
} from './collect.ts';
import {
	acceptName,
	chooseCollection,
	newCollection,
	openCollections,
	removeChosen,
	renameChosen,
} from './collections.ts';
import {stepSide, swapSides, toggleMark, togglePerMonth} from './compare.ts';
import {completeQuery} from './complete.ts';
import {chosenForm, copyFigure, copyUnderCursor, openCopyMenu} from './copy.ts';
import {copyLink} from './copy-link.ts';
import {cancelFilter, moveFiltered, openFilter} from './filter.ts';
import {closeOverlay, openHelp, typeInHelp} from './help.ts';
import {goBack, goForward, remember} from './history.ts';
import {input} from './input.ts';
import {move} from './move.ts';
import {applyNarrow, closeNarrow, openNarrow} from './narrow.ts';
import {moveOverlay} from './overlay.ts';
import {back, collapse, nextSort, openDetail, quitOrBack, showEvidence, showPane, stepPane} from './panes.ts';
import {acceptSearch, openSearch, walkHits} from './search.ts';
import {acceptPath, copyCollection, openCollectionSheet, openListSheet, takeSheet} from './sheet.ts';
import {moveSplit, resetSplit} from './split.ts';
import {nextTheme} from './theme.ts';

type Handler = (state: State, world: World) => State | Step<State>;

const handlers: Readonly<Record<CommandId, Handler>> = {
	'pane.campaigns': state => showPane(state, 'campaigns'),
	'pane.metrics': state => showPane(state, 'metrics'),
	'pane.cases': state => showPane(state, 'cases'),
	'pane.compare': state => showPane(state, 'compare'),
	'pane.reports': state => showPane(state, 'reports'),
	'pane.next': state => stepPane(state, 1),
	'pane.previous': state => stepPane(state, -1),
	'search.open': openSearch,
	'search.next': (state, world) => walkHits(state, world, 1),
	'search.previous': (state, world) => walkHits(state, world, -1),
	'filter.open': openFilter,
	'sort.next': nextSort,
	'cursor.up': (state, world) => moveFiltered(state, world, 'up'),
	'cursor.down': (state, world) => moveFiltered(state, world, 'down'),
	'cursor.pageUp': (state, world) => move(state, world, 'pageUp'),
	'cursor.pageDown': (state, world) => move(state, world, 'pageDown'),
	'cursor.halfUp': (state, world) => move(state, world, 'halfUp'),
	'cursor.halfDown': (state, world) => move(state, world, 'halfDown'),
	'cursor.first': (state, world) => move(state, world, 'first'),
	'cursor.last': (state, world) => move(state, world, 'last'),
	'detail.open': openDetail,
	'detail.close': state => ({...state, focus: 'list', zoom: false}),
	'tree.collapse': collapse,
	'compare.nextSide': (state, world) => stepSide(state, world, 1),
	'compare.previousSide': (state, world) => stepSide(state, world, -1),
	'compare.swap': swapSides,
	'compare.perMonth': togglePerMonth,
	'mark.toggle': toggleMark,
	'copy.figure': (state, world) => copyUnderCursor(state, world, 'value'),
	'copy.cited': (state, world) => copyUnderCursor(state, world, 'sentence'),
	'copy.menu': openCopyMenu,
	'copy.chosen': (state, world) =>
		state.overlay?.kind === 'sheet'
			? takeSheet(state, world)
			: copyFigure(state, world, chosenForm(state, world)),
	'export.chosen': takeSheet,
	'list.export': openListSheet,
	'collect.toggle': toggleCollected,
	'collect.comparison': toggleComparison,
	'collection.open': state => ({...state, overlay: {kind: 'collection', index: 0, top: 0}}),
	'collection.go': goToCollected,
	'collection.copy': copyCollection,
	'collection.copyAs': state => openCollectionSheet(state, 'copy'),
	'collection.export': state => openCollectionSheet(state, 'export'),
	'collection.clear': clearCollection,
	'collection.remove': removeCollected,
	'collection.up': state => shiftCollected(state, -1),
	'collection.down': state => shiftCollected(state, 1),
	'collection.note': openNote,
	'collection.undo': undoCollected,
	'collection.redo': redoCollected,
	'collections.open': openCollections,
	'collections.choose': chooseCollection,
	'collections.new': newCollection,
	'collections.rename': renameChosen,
	'collections.remove': removeChosen,
	'evidence.show': showEvidence,
	'zoom.toggle': state => ({...state, zoom: !state.zoom}),
	'split.narrower': state => moveSplit(state, -1),
	'split.wider': state => moveSplit(state, 1),
	'split.reset': resetSplit,
	'link.copy': copyLink,
	'lang.toggle': state => ({...state, lang: state.lang === 'en' ? 'zh' : 'en', message: null}),
	'theme.next': nextTheme,
	'palette.open': state => ({...state, overlay: {kind: 'palette', field: emptyField, index: 0, top: 0}}),
	'help.open': openHelp,
	'help.search': state => typeInHelp(state, true),
	'history.back': goBack,
	'history.forward': goForward,
	back,
	'quit.back': quitOrBack,
	// As every program that Ctrl+C ends: 128 + SIGINT.
	quit: state => ({state, effects: [{type: 'quit', code: 130}]}),
	suspend: state => ({state, effects: [{type: 'suspend'}]}),
	'screen.redraw': state => ({state, effects: [{type: 'redraw'}]}),
	'input.accept': accept,
	'input.cancel': (state, world) =>
		state.overlay?.kind === 'filter' ? cancelFilter(state, world) : closeOverlay(state),
	'input.left': state => input(state, 'left'),
	'input.right': state => input(state, 'right'),
	'input.home': state => input(state, 'home'),
	'input.end': state => input(state, 'end'),
	'input.backspace': state => input(state, 'backspace'),
	'input.delete': state => input(state, 'delete'),
	'input.clear': state => input(state, 'clear'),
	'input.word': state => input(state, 'word'),
	'overlay.up': (state, world) => moveOverlay(state, world, 'up'),
	'overlay.down': (state, world) => moveOverlay(state, world, 'down'),
	'overlay.pageUp': (state, world) => moveOverlay(state, world, 'pageUp'),
	'overlay.pageDown': (state, world) => moveOverlay(state, world, 'pageDown'),
	'overlay.first': (state, world) => moveOverlay(state, world, 'first'),
	'overlay.last': (state, world) => moveOverlay(state, world, 'last'),
	'query.complete': completeQuery,
	'search.narrow': openNarrow,
	'narrow.close': closeNarrow,
	'narrow.toggle': applyNarrow,
	'overlay.close': closeOverlay,
};

/** Enter in a text field: the hit, the filter as typed, or the command chosen in the palette. */
function accept(state: State, world: World): State | Step<State> {
	switch (state.overlay?.kind) {
		case 'search':
			return acceptSearch(state, world);
		case 'filter':
			return {...state, overlay: null};
		case 'note':
			return acceptNote(state);
		case 'path':
			return acceptPath(state, world);
		case 'name':
			return acceptName(state);
		case 'help':
			return typeInHelp(state, false);
		case 'palette':
			return runChosen(state, state.overlay, world);
		default:
			return state;
	}
}

/** The command chosen in the palette; one that cannot be run leaves it open for another choice. */
function runChosen(
	state: State,
	{field, index}: Overlay & {kind: 'palette'},
	world: World,
): State | Step<State> {
	const item = paletteItems(state, field.text)[index];
	const closed = {...state, overlay: null};
	if (!item) {
		return closed;
	}
	return disabledReason(item.command, closed, world)
		? refuse(state, item.command, closed, world)
		: run(item.command, closed, world);
}

/** Says why a command does nothing here. */
function refuse(state: State, command: CommandId, here: State, world: World): State {
	const reason = disabledReason(command, here, world);
	return reason ? {...state, message: {text: translate(state.lang, reason), tone: 'bad'}} : state;
}

/** Commands that lead to another row of the same list as to another place. */
const JUMPS: ReadonlySet<CommandId> = new Set([
	'input.accept',
	'search.next',
	'search.previous',
	'collection.go',
]);

export function run(command: CommandId, state: State, world: World): Step<State> {
	if (disabledReason(command, state, world)) {
		return {state: refuse(state, command, state, world), effects: []};
	}
	const done = handlers[command](state, world);
	const step = 'effects' in done ? done : {state: done, effects: []};
	return {...step, state: remember(state, step.state, JUMPS.has(command))};
}
