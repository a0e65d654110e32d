/** Changing the pane, its order, its size; folding the tree; going back. */
import {translate} from '../../i18n/index.ts';
import {inner} from '../layout/layout.ts';
import type {Step} from '../state/action.ts';
import {currentRow} from '../state/current.ts';
import {layoutOf} from '../state/geometry.ts';
import {sorts} from '../state/rows/index.ts';
import {type PaneId, panes, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {asideBlocks} from '../view/aside.ts';
import {height} from '../view/block.ts';
import {viewOf} from '../view/view.ts';
import {clearFilter} from './filter.ts';
import {setList} from './move.ts';
import {detailOf} from './settle.ts';

export function showPane(state: State, pane: PaneId): State {
	return {...state, pane, focus: 'list', overlay: null, detail: {target: -1, scroll: 0}, message: null};
}

/** Tab: from the list to its detail, then to the next pane's list. */
export function stepPane(state: State, by: 1 | -1): State {
	if (by === 1 && state.focus === 'list') {
		return {...state, focus: 'detail'};
	}
	if (by === -1 && state.focus === 'detail') {
		return {...state, focus: 'list'};
	}
	const next = panes[(panes.indexOf(state.pane) + by + panes.length) % panes.length] ?? 'campaigns';
	return {...showPane(state, next), focus: by === -1 ? 'detail' : 'list'};
}

export function nextSort(state: State): State {
	const names: readonly string[] = sorts[state.pane];
	const sort = (state.lists[state.pane].sort + 1) % names.length;
	const name = translate(state.lang, `sort.${names[sort]}` as 'sort.period');
	return {
		...setList(state, {sort}),
		message: {text: translate(state.lang, 'message.sorted', {name}), tone: 'info'},
	};
}

export function openDetail(state: State, world: World): State {
	const row = currentRow(state, world);
	if (row?.kind === 'campaign' && row.open === false) {
		return {...state, collapsed: state.collapsed.filter(id => id !== row.ref)};
	}
	if (!row) {
		return state;
	}
	const {found, room} = detailOf({...state, focus: 'detail'}, world);
	const first = found[0];
	return {...state, focus: 'detail', detail: {target: first && first.y < room ? 0 : -1, scroll: 0}};
}

/** Folds the campaign under the cursor, or goes to the one it lies in. */
export function collapse(state: State, world: World): State {
	const row = currentRow(state, world);
	if (row?.kind !== 'campaign') {
		return state;
	}
	if (row.open) {
		return {...state, collapsed: [...state.collapsed, row.ref]};
	}
	const parent = world.dataset.campaign.get(row.ref)?.parent;
	return parent ? setList(state, {cursor: `campaign:${parent}`}) : state;
}

/** The detail, scrolled to the printed characters. */
export function showEvidence(state: State, world: World): State {
	const open: State = {...state, focus: 'detail'};
	const {blocks} = detailOf(open, world);
	if (viewOf(state, world).aside) {
		return besides(state, world);
	}
	const at = blocks.findIndex(block => block.kind === 'line' && block.anchor === 'evidence');
	if (at === -1) {
		return state;
	}
	return {...open, detail: {target: open.detail.target, scroll: height(blocks.slice(0, at))}};
}

/** Where it has a column of its own it is in sight already; what does not fit there is shown in the whole window. */
function besides(state: State, world: World): State {
	const at = layoutOf(state);
	const rect = at.kind === 'panes' ? at.aside : null;
	const room = rect ? inner(rect) : {width: 0, height: 0};
	if (height(asideBlocks(viewOf(state, world), room.width)) > room.height) {
		return showEvidence({...state, zoom: true, focus: 'detail'}, world);
	}
	return {...state, message: {text: translate(state.lang, 'message.evidenceBeside'), tone: 'info'}};
}

/** Closes the top-most thing. Returns undefined where nothing is open. */
export function close(state: State, world: World): State | undefined {
	if (state.overlay) {
		return {...state, overlay: null};
	}
	if (state.zoom) {
		return {...state, zoom: false};
	}
	if (state.focus === 'detail') {
		return {...state, focus: 'list'};
	}
	if (state.lists[state.pane].filter !== '') {
		return clearFilter(state, world);
	}
	if (state.mark) {
		return {...state, mark: null};
	}
	return undefined;
}

/** Esc never quits; it says what does. */
export function back(state: State, world: World): State {
	return (
		close(state, world) ?? {...state, message: {text: translate(state.lang, 'message.escape'), tone: 'info'}}
	);
}

export function quitOrBack(state: State, world: World): Step<State> {
	const closed = state.overlay || state.zoom || state.focus === 'detail' ? close(state, world) : undefined;
	return closed ? {state: closed, effects: []} : {state, effects: [{type: 'quit', code: 0}]};
}
