/** The search box: the query and what it means, the hits by kind, and beside them the one under the cursor. */
import type {Hit, SearchResult} from '../../../search/types.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {searchHead} from '../../state/geometry.ts';
import {
	chosenRow,
	firstInSight,
	type ResultRow,
	type Results,
	resultOf,
	resultsOf,
} from '../../state/results.ts';
import type {Row} from '../../state/rows/index.ts';
import type {SearchOverlay} from '../../state/state.ts';
import {fitLine, type Line, span} from '../../theme/paint.ts';
import {type Block, prose} from '../block.ts';
import {categoryDetail} from '../detail/category.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {resultLines, rowLines} from './hit-lines.ts';
import type {Over} from './index.ts';
import {narrowList, narrowSummary} from './narrow.ts';
import {previewPane, rowBlocks} from './preview.ts';
import {searchLines} from './search-head.ts';

/** From here up the preview leaves what narrows the search a place below it. */
const ROOMY = 28;

export function searchPanes(view: View, overlay: SearchOverlay, list: Rect, detail: Rect | null): Over {
	const room = inner(list);
	const result = resultOf(view.state, view.world, overlay.field.text);
	const results = resultsOf(result, overlay.whole);
	const head = searchLines(view, overlay, result, room);
	const below = room.height - searchHead(room.height);
	const body = result
		? result.hits.length > 0
			? hitLines(view, overlay, results, {width: room.width, height: below})
			: nothingFound(view, result, {width: room.width, height: below})
		: emptyBox(view, overlay, room.width);
	const box: PaneView = {
		rect: list,
		title: view.t('pane.search'),
		right: position(view, overlay, results, result),
		focused: overlay.narrow === null,
		body: {
			kind: 'lines',
			lines: [...head.lines.map(line => ({line})), ...body].slice(0, room.height),
		},
	};
	const cursor = {x: list.x + 2 + head.caret, y: list.y + 1};
	if (!detail) {
		const narrow = overlay.narrow === null ? undefined : narrowList(view, overlay.narrow, list);
		return narrow ? {panes: [narrow], cursor: null} : {panes: [box], cursor};
	}
	const row = chosenRow(results, overlay.index);
	return {panes: [box, ...side(view, overlay, detail, row?.kind === 'hit' ? row.hit : undefined)], cursor};
}

/** Beside or below the box: the hit under the cursor, and what narrows the search. */
function side(view: View, overlay: SearchOverlay, rect: Rect, hit: Hit | undefined): PaneView[] {
	if (overlay.narrow !== null) {
		return [narrowList(view, overlay.narrow, rect)];
	}
	const unmarked = {...view, state: {...view.state, mark: null}};
	const summary = rect.x > 0 && rect.height >= ROOMY ? narrowSummary(view, rect) : undefined;
	const above = summary ? {...rect, height: rect.height - summary.rect.height} : rect;
	return [
		previewPane(unmarked, above, hit && hitBlocks(unmarked, hit, above)),
		...(summary ? [summary] : []),
	];
}

/** `1/231`: the hits, in the order of the list, and all that were found. */
function position(
	view: View,
	overlay: SearchOverlay,
	{rows, choices}: Results,
	result: SearchResult | undefined,
): string {
	if (!result || result.hits.length === 0) {
		return '';
	}
	const all = result.complete ? String(result.total) : `${result.total}+`;
	const at = choices[overlay.index] ?? 0;
	let n = 0;
	for (const row of rows.slice(0, at + 1)) {
		n += row.kind === 'hit' ? 1 : 0;
	}
	return rows[at]?.kind === 'hit' ? `${n}/${all}` : view.t('search.all', {n: all});
}

function hitLines(
	view: View,
	overlay: SearchOverlay,
	results: Results,
	{width, height}: {width: number; height: number},
): ListLine[] {
	const lines: ListLine[] = [];
	const chosen = results.choices[overlay.index];
	const linesOf = (row: ResultRow): number => rowLines(view, row, width);
	for (
		let i = firstInSight(overlay, results, height, linesOf);
		i < results.rows.length && lines.length < height;
		i++
	) {
		const own = resultLines(view, results.rows[i]!, i === chosen, width);
		lines.push(
			...own.map((line, nth) => ({
				line,
				overlay: i === chosen && nth === 0 ? ('selected' as const) : undefined,
			})),
		);
	}
	return lines.slice(0, height);
}

/** Nothing matches: the nearest query that finds something, to be taken with Enter. */
function nothingFound(
	view: View,
	{query, nearest}: SearchResult,
	{width, height}: {width: number; height: number},
): ListLine[] {
	const {t, glyphs} = view;
	// While a filter has no value yet nothing has been asked.
	if (query.terms.length + query.filters.length === 0) {
		return help(view, width);
	}
	const none: ListLine[] = [{line: []}, ...indented(t('search.none'), width)];
	if (nearest === null) {
		return none.slice(-height);
	}
	const offer: Line = [
		{text: `${glyphs.cursor} `, token: 'accent'},
		span(t('search.nearest', {text: ''}), 'muted'),
		span(nearest, 'accent'),
	];
	const all: ListLine[] = [
		...none,
		{line: []},
		{line: fitLine(offer, width, glyphs.ellipsis), overlay: 'selected'},
	];
	return all.slice(-height);
}

const indented = (text: string, width: number): ListLine[] =>
	proseLines(text, width - 2).map(({line}) => ({line: [span('  '), ...line]}));

/** Earlier searches shown in an empty box, the latest first: what ↑ brings back. */
const EARLIER = 5;

function emptyBox(view: View, overlay: SearchOverlay, width: number): ListLine[] {
	if (overlay.field.text.trim() !== '') {
		return [];
	}
	const earlier = view.state.searches.slice(-EARLIER).reverse();
	const up = view.glyphs.up;
	return [
		...(earlier.length > 0 ? [{line: []}] : []),
		...earlier.map((text, i) => ({
			line: fitLine(
				[span(i === 0 ? `${up} ` : '  ', 'key'), span(text, i === 0 ? undefined : 'muted')],
				width,
				view.glyphs.ellipsis,
			),
		})),
		...help(view, width),
	];
}

const help = (view: View, width: number): ListLine[] => [
	{line: []},
	...proseLines(view.t('search.help'), width),
];

const proseLines = (text: string, width: number): ListLine[] =>
	prose(text, width, 'muted').map(block => ({line: block.kind === 'line' ? block.line : []}));

function hitBlocks(view: View, hit: Hit, rect: Rect): readonly Block[] {
	const category = hit.type === 'category' ? view.world.dataset.category.get(hit.id) : undefined;
	return category ? categoryDetail(view, category, inner(rect).width) : rowBlocks(view, rect, rowOf(hit));
}

function rowOf(hit: Hit): Row | undefined {
	switch (hit.type) {
		case 'campaign':
			return {kind: 'campaign', id: hit.id, ref: hit.id, depth: 0, open: null};
		case 'metric':
			return {kind: 'heading', id: hit.id, ref: hit.id};
		case 'figure':
		case 'case':
		case 'report':
			return {kind: hit.type, id: hit.id, ref: hit.id};
		default:
			return undefined;
	}
}
