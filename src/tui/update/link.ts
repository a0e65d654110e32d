/** From a link to the state that shows it, and from a state to the link that shows it again. */
import {type Link, plainLink, type Scroll} from '../../link/link.ts';
import {SIDE_BY_SIDE} from '../layout/layout.ts';
import {currentRow} from '../state/current.ts';
import {type Row, rowsOf, sorts} from '../state/rows/index.ts';
import {freshList, initialState, type Mark, type State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {searchAt} from './search.ts';
import {detailOf, settle} from './settle.ts';

/** Places that a link names are there, for `checkLink` has looked; what a filter hides falls to the first row. */
export function visit(state: State, link: Link, world: World): State {
	const {pane, scroll} = link;
	const order: readonly string[] = sorts[pane];
	const placed: State = {
		...state,
		pane,
		overlay: null,
		focus: link.open ? 'detail' : 'list',
		zoom: link.zoom,
		perMonth: link.perMonth,
		collapsed: link.fold,
		sides: link.sides ?? state.sides,
		mark: link.mark === null ? null : markOf(world, link.mark),
		splits: link.split === null ? state.splits : {...state.splits, [splitName(state, pane)]: link.split},
		lists: {
			...state.lists,
			[pane]: {
				...freshList,
				sort: Math.max(0, order.indexOf(link.sort ?? '')),
				filter: link.filter,
				top: scroll.list ?? 0,
			},
		},
	};
	const index = rowsOf(placed, world).findIndex(row => isNamed(row, link.row));
	const list = {
		...placed.lists[pane],
		cursor: rowsOf(placed, world)[index]?.id ?? null,
		index: Math.max(0, index),
	};
	const there = settle({...placed, lists: {...placed.lists, [pane]: list}}, world);
	const opened = settle({...there, detail: detailAt(there, link, world)}, world);
	return link.search ? searchAt(opened, world, link.search, scroll.hits ?? 0) : opened;
}

/** In a window that stacks list and detail a split is one of heights. */
const splitName = ({size}: State, pane: State['pane']): State['pane'] | 'stacked' =>
	size.columns < SIDE_BY_SIDE ? 'stacked' : pane;

function isNamed(row: Row, ids: readonly string[]): boolean {
	if (row.kind !== 'compared') {
		return row.kind !== 'group' && row.ref === ids[0];
	}
	const own = [row.row.a?.id, row.row.b?.id].filter(id => id !== undefined);
	return (
		ids.length > 0 && (own.join() === ids.join() || (ids.length === 1 && own.includes(ids[0] as string)))
	);
}

function markOf({dataset}: World, id: string): Mark {
	const figure = dataset.figure.get(id);
	return figure ? {side: figure.report, figure: id} : {side: id, figure: null};
}

/** The figure named, in sight with a little above it where nothing else is told. */
function detailAt(state: State, {figure, open, scroll}: Link, world: World): State['detail'] {
	if (!open) {
		return {target: -1, scroll: 0};
	}
	const {found, room} = detailOf(state, world);
	const times = found.flatMap((target, i) => (target.figure === figure?.id ? [i] : []));
	const target = times[(figure?.nth ?? 1) - 1] ?? times[0] ?? -1;
	const y = found[target]?.y ?? 0;
	return {target, scroll: scroll.detail ?? (y < room ? 0 : y - Math.floor(room / 2))};
}

/** What lies over the panes is no part of a view, but for an open search. */
export function linkOf(state: State, world: World): Link {
	const over = state.overlay?.kind === 'search' ? state.overlay : null;
	const {pane, focus, perMonth, zoom, mark, collapsed} = state;
	const {sort, filter} = state.lists[pane];
	const order: readonly string[] = sorts[pane];
	const row = currentRow(state, world);
	const link: Link = {
		...plainLink(pane),
		sides: pane === 'compare' ? state.sides : null,
		row: row ? idsOf(row) : [],
		figure: focus === 'detail' ? figureOf(state, world) : null,
		open: focus === 'detail',
		filter,
		sort: sort % order.length === 0 ? null : (order[sort % order.length] ?? null),
		search: over ? {text: over.field.text, hit: over.index + 1, whole: over.whole} : null,
		perMonth,
		zoom,
		mark: mark ? (mark.figure ?? mark.side) : null,
		fold: pane === 'campaigns' ? collapsed : [],
		split: state.splits[splitName(state, pane)] ?? null,
	};
	return {...link, scroll: scrollOf(state, link, world)};
}

/** Only the lines that the view would not stand at by itself. */
function scrollOf(state: State, link: Link, world: World): Scroll {
	const fresh = initialState(state, state.sides);
	const there = visit({...fresh, searches: state.searches}, link, world);
	const top = (of: State): number => (of.overlay?.kind === 'search' ? of.overlay.top : 0);
	return {
		...(there.lists[link.pane].top === state.lists[link.pane].top ? {} : {list: state.lists[link.pane].top}),
		...(there.detail.scroll === state.detail.scroll ? {} : {detail: state.detail.scroll}),
		...(top(there) === top(state) ? {} : {hits: top(state)}),
	};
}

function idsOf(row: Row): readonly string[] {
	return row.kind === 'compared'
		? [row.row.a?.id, row.row.b?.id].filter(id => id !== undefined)
		: row.kind === 'group'
			? []
			: [row.ref];
}

function figureOf(state: State, world: World): Link['figure'] {
	const {found} = detailOf(state, world);
	const chosen = found[state.detail.target];
	if (!chosen) {
		return null;
	}
	const nth = found.slice(0, state.detail.target + 1).filter(({figure}) => figure === chosen.figure).length;
	return {id: chosen.figure, nth};
}
