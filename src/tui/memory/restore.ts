/** From the memory to a state, and back. What a dataset no longer has falls to the nearest place. */
import {sorts} from '../state/rows/index.ts';
import {freshList, type ListState, type PaneId, panes, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {
	type ListMemory,
	type Memory,
	PLACES,
	type PlaceMemory,
	SEARCHES,
	sameData,
	VERSION,
} from './memory.ts';

/** How one likes it: whatever view is opened. */
export function restoreSettings(state: State, {splits, searches}: Memory): State {
	return {...state, splits, searches};
}

/** Where one was in these files; unchanged where one was never in them. `settle` finds the rows. */
export function restorePlace(state: State, {places}: Memory, {dataset}: World): State {
	const place = places.find(({data}) => sameData(data, state.data));
	if (!place) {
		return state;
	}
	const {pane, focus, zoom, detail, collapsed, sides, perMonth, mark, lastSearch} = place;
	const isSide = (id: string): boolean =>
		dataset.report.has(id) || dataset.campaign.has(id) || dataset.period.has(id);
	const figure = mark?.figure != null && dataset.figure.has(mark.figure) ? mark.figure : null;
	return {
		...state,
		pane,
		focus,
		zoom,
		detail,
		collapsed: collapsed.filter(id => dataset.campaign.has(id)),
		sides: sides && isSide(sides.a) && isSide(sides.b) ? sides : state.sides,
		perMonth,
		mark: mark && isSide(mark.side) ? {side: mark.side, figure} : null,
		lastSearch: lastSearch ?? state.lastSearch,
		lists: Object.fromEntries(panes.map(name => [name, listOf(name, place.lists[name])])) as State['lists'],
	};
}

function listOf(pane: PaneId, list: ListMemory | undefined): ListState {
	const order: readonly string[] = sorts[pane];
	return list ? {...list, sort: Math.max(0, order.indexOf(list.sort))} : freshList;
}

/**
 * What to keep of a state.
 * @param started the state that the run began with: what an option gave and nobody changed is not kept
 * @param kept what the file holds now, which another explorer may have written meanwhile
 */
export function remember(state: State, started: State, kept: Memory): Memory {
	const place: PlaceMemory = {
		data: state.data,
		pane: state.pane,
		focus: state.focus,
		zoom: state.zoom,
		lists: Object.fromEntries(panes.map(pane => [pane, listMemory(state, pane)])),
		detail: state.detail,
		collapsed: state.collapsed,
		sides: state.sides,
		perMonth: state.perMonth,
		mark: state.mark,
		lastSearch: state.lastSearch.text === '' ? null : state.lastSearch,
	};
	const own = state.searches.filter(
		text => !started.searches.includes(text) || !kept.searches.includes(text),
	);
	return {
		version: VERSION,
		lang: state.lang === started.lang ? kept.lang : state.lang,
		theme: state.theme === started.theme ? kept.theme : state.theme,
		splits: state.splits === started.splits ? kept.splits : state.splits,
		searches: [...kept.searches.filter(text => !own.includes(text)), ...own].slice(-SEARCHES),
		welcomed: kept.welcomed || started.welcome,
		places: [place, ...kept.places.filter(({data}) => !sameData(data, state.data))].slice(0, PLACES),
	};
}

function listMemory({lists}: State, pane: PaneId): ListMemory {
	const {cursor, index, top, sort, filter} = lists[pane];
	const order: readonly string[] = sorts[pane];
	return {cursor, index, top, sort: order[sort % order.length] ?? '', filter};
}
