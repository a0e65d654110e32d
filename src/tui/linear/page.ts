/** A view from end to end: what a pipe is given, and what the linear mode says first. */
import {type Row, rowsOf, selectable, sorts} from '../state/rows/index.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {headerLine} from '../view/chrome.ts';
import {sideHead} from '../view/side-head.ts';
import {spokenView} from './announce.ts';
import {lineWords} from './lines.ts';
import {rowWords, whereWords} from './row.ts';

/** What is loaded. */
export function headWords(state: State, world: World): string[] {
	const view = spokenView(state, world);
	return [lineWords(view, headerLine(view, 4000))];
}

/** Said when the explorer opens. */
export function welcomeWords(state: State, world: World): string[] {
	const view = spokenView(state, world);
	return [...headWords(state, world), view.t('say.keys'), whereWords(view)];
}

/** Every row of the view, one a line, under what it is a list of. */
export function pageWords(state: State, world: World): string[] {
	const view = spokenView(state, world);
	const {pane, lists, sides} = state;
	const rows = rowsOf(state, world);
	const names: readonly string[] = sorts[pane];
	const order = view.t(`sort.${names[lists[pane].sort % names.length]}` as 'sort.period');
	const count = rows.filter(selectable).length;
	let n = 0;
	// The id is what a command takes: `explorer show ID`. A comparison has none.
	const numbered = (row: Row): string =>
		selectable(row)
			? `${++n}. ${rowWords(view, row)}${row.kind === 'compared' ? '' : ` (${row.ref})`}`
			: rowWords(view, row);
	return [
		`${view.t(`pane.${pane}`)}${view.t('say.comma')}${count} ${view.t('sort.by', {order})}${view.t('say.colon').trimEnd()}`,
		...(pane === 'compare' ? sideHead(view, sides.a, sides.b).map(line => lineWords(view, line)) : []),
		...rows.map(numbered),
		...(rows.length === 0 ? [whereWords(view)] : []),
	];
}
