/** The whole screen as data: which boxes stand where, and the lines in them. A pure function of state. */
import type {Rect} from '../layout/layout.ts';
import {inner} from '../layout/layout.ts';
import {currentRow} from '../state/current.ts';
import {layoutOf} from '../state/geometry.ts';
import type {Row} from '../state/rows/index.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {Line} from '../theme/paint.ts';
import type {Token} from '../theme/tokens.ts';
import {asidePane} from './aside.ts';
import {type Block, height, targets} from './block.ts';
import {footerLine, headerLine, messageLine, tabsLine} from './chrome.ts';
import {detailBlocks} from './detail/index.ts';
import {isLive} from './detail/live.ts';
import {listPane} from './list/index.ts';
import {overlayPanes} from './overlay/index.ts';
import {tooSmall} from './too-small.ts';
import {type View, viewOf} from './view.ts';
import {welcomeBlocks} from './welcome.ts';

/** A line of a list; `overlay` is laid under the whole line (the selected row). */
export type ListLine = {readonly line: Line; readonly overlay?: Token | undefined};

export type PaneView = {
	readonly rect: Rect;
	readonly title: string;
	/** Small text at the right end of the top border: position, order, filter. */
	readonly right: string;
	readonly focused: boolean;
	readonly body:
		| {readonly kind: 'lines'; readonly lines: readonly ListLine[]}
		| {
				readonly kind: 'blocks';
				readonly blocks: readonly Block[];
				readonly scroll: number;
				/** The figure that the cursor stands on. */
				readonly chosen: string | null;
		  };
};

export type Screen = {
	readonly columns: number;
	readonly rows: number;
	readonly header: Line;
	readonly tabs: Line;
	readonly panes: readonly PaneView[];
	readonly message: Line;
	readonly footer: Line;
	/** Where the terminal's cursor stands while text is typed, for input methods. */
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

export type Shown =
	| {readonly kind: 'too-small'; readonly lines: readonly Line[]}
	| ({readonly kind: 'screen'} & Screen);

export function screenOf(state: State, world: World): Shown {
	const view = viewOf(state, world);
	const at = layoutOf(state);
	if (at.kind === 'too-small') {
		return {kind: 'too-small', lines: tooSmall(view)};
	}
	const {columns, rows} = state.size;
	const over = overlayPanes(view, at);
	const panes = [
		...(over?.panes ?? [
			...(at.list ? [listPane(view, at.list)] : []),
			...(at.detail ? [detailPane(view, at.detail)] : []),
		]),
		...(at.aside ? [asidePane(view, at.aside)] : []),
	];
	return {
		kind: 'screen',
		columns,
		rows,
		header: headerLine(view, columns),
		tabs: tabsLine(view, columns),
		panes,
		message: over?.field ?? messageLine(view, columns),
		// A message on what was typed into a field that stands in the message's place.
		footer: over?.field && state.message ? messageLine(view, columns) : footerLine(view, columns),
		cursor: over?.cursor ?? null,
	};
}

function detailPane(view: View, rect: Rect): PaneView {
	const {state, world} = view;
	const {width, height: room} = inner(rect);
	const row = currentRow(state, world);
	const blocks = [...welcomeBlocks(view, width), ...detailBlocks(view, row, width)];
	const focused = state.focus === 'detail' && state.overlay === null;
	const total = height(blocks);
	const {scroll, target} = state.detail;
	const last = Math.min(total, scroll + room);
	return {
		rect,
		title: detailTitle(view, row),
		right: total > room ? view.t('position.lines', {from: scroll + 1, to: last, of: total}) : '',
		focused,
		body: {
			kind: 'blocks',
			blocks,
			scroll,
			chosen: focused && target >= 0 ? (targets(blocks)[target]?.figure ?? null) : null,
		},
	};
}

function detailTitle(view: View, row: Row | undefined): string {
	if (!row || row.kind === 'group') {
		return '';
	}
	if (row.kind === 'compared') {
		return view.t('pane.sheet');
	}
	return view.t(isLive(view, row) ? 'kind.live' : `kind.${row.kind}`);
}
