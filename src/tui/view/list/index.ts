/** The list of the current pane: its head lines, the rows in sight, where one is in it. */
import {comparisonItem, has} from '../../../collection/collection.ts';
import {rowRef} from '../../../collection/row-ref.ts';
import {oncePer} from '../../../model/once-per.ts';
import {wrap} from '../../../text/width.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {HEAD_LINES} from '../../state/geometry.ts';
import {type Row, rowsOf, rowsPending, selectable, sorts} from '../../state/rows/index.ts';
import {sideOf} from '../../state/side.ts';
import type {PaneId} from '../../state/state.ts';
import {fitLine, type Line, span} from '../../theme/paint.ts';
import {aboutFilter} from '../query-line.ts';
import type {ListLine, PaneView} from '../screen.ts';
import {sideHead} from '../side-head.ts';
import type {View} from '../view.ts';
import {campaignLine, campaignTitles} from './campaigns.ts';
import {caseLine, caseTitles} from './cases.ts';
import {comparedLine, comparedTitles} from './compared.ts';
import {metricLine, metricTitles} from './metrics.ts';
import {reportLine, reportTitles} from './reports.ts';

/** Cells before each row: the cursor and what is marked or collected. */
const GUTTER = 2;

const LINES: Readonly<Record<PaneId, (view: View, row: Row, width: number) => readonly Line[]>> = {
	campaigns: (view, row, width) =>
		row.kind === 'campaign' || row.kind === 'report' ? campaignLine(view, row, width) : [],
	metrics: metricLine,
	cases: caseLine,
	compare: comparedLine,
	reports: reportLine,
};

const TITLES: Readonly<Record<PaneId, (view: View, width: number) => Line>> = {
	campaigns: campaignTitles,
	metrics: metricTitles,
	cases: caseTitles,
	compare: comparedTitles,
	reports: reportTitles,
};

export function listPane(view: View, rect: Rect): PaneView {
	const {state, world} = view;
	const {pane} = state;
	const {width, height} = inner(rect);
	const list = state.lists[pane];
	const rows = rowsOf(state, world);
	const focused = state.focus === 'list' && (state.overlay === null || state.overlay.kind === 'filter');
	const room = Math.max(1, height - HEAD_LINES[pane]);
	const tall = tallRows(view, rows, width - GUTTER, room);
	const shown = rows.slice(list.top, list.top + room).flatMap((row, i): ListLine[] => {
		const here = list.top + i === list.index && selectable(row);
		const lines = tall?.[list.top + i] ?? LINES[pane](view, row, width - GUTTER);
		return lines.map((cells, n) => {
			const line: Line = [n === 0 ? gutter(view, row, here) : {text: ' '.repeat(GUTTER)}, ...cells];
			return {
				line: fitLine(line, width, view.glyphs.ellipsis),
				overlay: here ? (focused ? 'selected' : 'selectedBlur') : undefined,
			};
		});
	});
	const empty: ListLine[] = rows.length === 0 && !rowsPending(state, world) ? emptyLines(view, width) : [];
	return {
		rect,
		title: view.t(`pane.${pane}`),
		right: status(view, rows),
		focused,
		body: {kind: 'lines', lines: [...head(view, width), ...shown, ...empty].slice(0, height)},
	};
}

/** Every row with its whole name, where all are in sight even so: scrolling counts rows, not lines. */
function tallRows(
	view: View,
	rows: readonly Row[],
	width: number,
	room: number,
): (readonly Line[])[] | undefined {
	for (const tall of rows.length <= room ? [3, 2] : []) {
		const lines = rows.map(row => LINES[view.state.pane]({...view, tall}, row, width));
		if (lines.flat().length <= room) {
			return lines;
		}
	}
	return undefined;
}

function head(view: View, width: number): ListLine[] {
	const {pane, sides} = view.state;
	const titles = TITLES[pane](view, width - GUTTER).map(part => ({text: part.text, token: 'muted' as const}));
	const periods = pane === 'compare' ? sideHead(view, sides.a, sides.b) : [];
	// While a filter is typed, what it means is worth more than the titles.
	const last = aboutFilter(view, width - GUTTER) ?? titles;
	return [...periods, [{text: ' '.repeat(GUTTER)}, ...last]].map(line => ({
		line: fitLine(line, width, view.glyphs.ellipsis),
	}));
}

/** What the row would be in the collection. */
function refOf(view: View, row: Row): string {
	const {a, b} = view.state.sides;
	return row.kind === 'compared' ? comparisonItem(a, b, rowRef(row.row)).ref : row.ref;
}

function gutter(view: View, row: Row, here: boolean): Line[number] {
	const {mark, collection} = view.state;
	const marked =
		mark &&
		(mark.figure === null
			? sideOf(view.world, row)?.side === mark.side && row.kind !== 'case' && row.kind !== 'figure'
			: row.ref === mark.figure);
	const collected = has(collection, refOf(view, row));
	const sign = marked ? view.glyphs.mark : collected ? '+' : ' ';
	return {text: `${here ? view.glyphs.cursor : ' '}${sign}`, token: marked ? 'care' : 'accent'};
}

const isCounted = (row: Row): boolean => selectable(row) && row.kind !== 'heading';

/** For each row how many are counted up to it; once for each list, for lists are long. */
const countsOf = oncePer((rows: readonly Row[]): Uint32Array => {
	let so = 0;
	return Uint32Array.from(rows, row => {
		so += isCounted(row) ? 1 : 0;
		return so;
	});
});

/** `12/159 by period`; on a heading only how many there are. */
function status(view: View, rows: readonly Row[]): string {
	const {pane, lists} = view.state;
	const names: readonly string[] = sorts[pane];
	const order = view.t(`sort.${names[lists[pane].sort % names.length]}` as 'sort.period');
	const {index} = lists[pane];
	const counted = countsOf(rows);
	const total = counted.at(-1) ?? 0;
	const at = rows[index] && isCounted(rows[index]) ? `${counted[index]}/` : '';
	const pending = rowsPending(view.state, view.world) ? `${view.glyphs.ellipsis} ` : '';
	return `${pending}${at}${total} ${view.t('sort.by', {order})}`;
}

function emptyLines(view: View, width: number): ListLine[] {
	const {pane, lists} = view.state;
	const {filter} = lists[pane];
	const nothing = view.t(pane === 'compare' ? 'empty.compared' : 'empty.list');
	const text = filter === '' ? nothing : view.t('empty.filtered', {filter});
	return [
		[],
		...wrap(span(text).text, width - GUTTER).map(line => [{text: ' '.repeat(GUTTER)}, span(line, 'muted')]),
	].map(line => ({line: fitLine(line, width, view.glyphs.ellipsis)}));
}
