/** Going to a record: the right pane, the row unfolded, nothing filtered away. */
import type {RecordType} from '../../model/types.ts';
import {rowsOf, rowsPending} from '../state/rows/index.ts';
import type {PaneId, State} from '../state/state.ts';
import type {World} from '../state/world.ts';

type Place = {readonly pane: PaneId; readonly row: string; readonly filter?: string};

function placeOf(state: State, world: World, type: RecordType, id: string): Place | undefined {
	switch (type) {
		case 'campaign':
			return {pane: 'campaigns', row: `campaign:${id}`};
		case 'report':
			return {pane: 'reports', row: `report:${id}`};
		case 'case':
			return {pane: 'cases', row: `case:${id}`};
		case 'metric':
			return {pane: 'metrics', row: `metric:${id}`};
		case 'figure':
			return {pane: 'metrics', row: `figure:${id}`};
		case 'category':
			return placeOfCategory(state, world, id);
		case 'period': {
			const report = world.dataset.period.get(id)?.reports[0];
			return report === undefined
				? {pane: 'metrics', row: '', filter: `from:${id.split('/')[0]} to:${id.split('/').at(-1)}`}
				: {pane: 'reports', row: `report:${report}`};
		}
	}
}

/** Figures where there are any of that kind, else cases; reports name kinds without a figure or a case too. */
function placeOfCategory(state: State, world: World, id: string): Place | undefined {
	const filter = `category:${id}`;
	const pane = (['metrics', 'cases'] as const).find(candidate => {
		const list = {...state.lists[candidate], filter};
		return rowsOf({...state, lists: {...state.lists, [candidate]: list}}, world, candidate).length > 0;
	});
	return pane && {pane, row: '', filter};
}

/** @returns the state unchanged where the record has no place in any pane */
export function goTo(state: State, world: World, type: RecordType, id: string): State {
	const place = placeOf(state, world, type, id);
	if (!place) {
		return state;
	}
	const list = state.lists[place.pane];
	const filter = place.filter ?? '';
	const sort = place.pane === 'metrics' && type === 'metric' ? 0 : list.sort;
	const at: State = {
		...state,
		pane: place.pane,
		focus: 'list',
		overlay: null,
		zoom: false,
		collapsed: type === 'campaign' ? unfold(state, world, id) : state.collapsed,
		lists: {
			...state.lists,
			[place.pane]: {...list, sort, filter: list.filter === filter ? filter : list.filter},
		},
	};
	const visible = (candidate: State): boolean =>
		place.filter === undefined &&
		!rowsPending(candidate, world) &&
		rowsOf(candidate, world).some(row => row.id === place.row);
	const shown = visible(at)
		? at
		: {...at, lists: {...at.lists, [place.pane]: {...at.lists[place.pane], filter}}};
	const index = rowsOf(shown, world).findIndex(row => row.id === place.row);
	const cursor = {
		...shown.lists[place.pane],
		cursor: index === -1 && !rowsPending(shown, world) ? null : place.row,
		index: Math.max(0, index),
	};
	return {...shown, lists: {...shown.lists, [place.pane]: cursor}, detail: {target: -1, scroll: 0}};
}

/** Every campaign that the one lies in is opened. */
export function unfold(state: State, world: World, id: string): readonly string[] {
	const open = new Set<string>();
	let at = world.dataset.campaign.get(id)?.parent ?? null;
	while (at !== null && !open.has(at)) {
		open.add(at);
		at = world.dataset.campaign.get(at)?.parent ?? null;
	}
	return state.collapsed.filter(campaign => !open.has(campaign));
}
