import {type Entry, entriesOf, entryOf} from '../../../collection/entries.ts';
import {DEFAULT_NAME} from '../../../collection/name.ts';
import {inner, type Layout, type Rect} from '../../layout/layout.ts';
import type {CollectionOverlay, Overlay} from '../../state/state.ts';
import {fitLine, type Line, lineWidth, span} from '../../theme/paint.ts';
import type {Token} from '../../theme/tokens.ts';
import {type Block, blank, prose} from '../block.ts';
import {columns} from '../columns.ts';
import {valueSpans} from '../figure-line.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';

/** A value takes so many cells at most; a name has so many before values are left out. */
const VALUE = 16;
const NAME = 20;

/** What has been gathered, in order, with one's own words. */
export function collectionPane(view: View, overlay: Overlay & {kind: 'collection'}, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const {collection, lang} = view.state;
	const shown = collection.items.slice(overlay.top, overlay.top + height);
	const entries = entriesOf({...collection, items: shown}, view.world.dataset, lang);
	const values = entries.map(({figure}) => (figure ? valueSpans(view, figure, VALUE) : []));
	const valueWidth = Math.max(0, ...values.map(lineWidth));
	const lines = entries.map((entry, i): ListLine => {
		const at = overlay.top + i;
		const here = at === overlay.index;
		const sign = span(`${here ? view.glyphs.cursor : ' '} ${at + 1} `);
		return {
			line: fitLine(
				[sign, ...entryLine(view, entry, {content: values[i]!, width: valueWidth}, width - 5)],
				width,
				view.glyphs.ellipsis,
			),
			overlay: here ? 'selected' : undefined,
		};
	});
	const empty = prose(view.t('empty.collection'), width, 'muted')
		.slice(0, height)
		.map(block => ({line: block.kind === 'line' ? block.line : []}));
	return {
		rect,
		title:
			collection.name === DEFAULT_NAME
				? view.t('pane.collection')
				: view.t('pane.collectionNamed', {name: collection.name}),
		right: view.t('count.items', {n: collection.items.length}),
		focused: true,
		body: {kind: 'lines', lines: collection.items.length === 0 ? empty : lines},
	};
}

type Value = {readonly content: Line; readonly width: number};

function entryLine(view: View, {item, title, about, figure}: Entry, value: Value, width: number): Line {
	const note = item.note === '' || title === '' ? [] : [span(`  “${item.note}”`, 'accent')];
	const more = item.kind === 'comparison' ? `${item.a}..${item.b}` : figure ? '' : about;
	const name = [span(title || item.note), ...note, ...(more === '' ? [] : [span(`  ${more}`, 'muted')])];
	return columns(
		[
			{content: name, width: 0},
			...(value.content.length > 0 ? [{...value, align: 'right' as const, drop: 1}] : []),
		],
		width,
		view.glyphs.ellipsis,
		NAME,
	);
}

/** The collection, and where there is room the entry under the cursor, whole. */
export function collectionPanes(
	view: View,
	overlay: CollectionOverlay,
	at: Layout & {kind: 'panes'},
	full: Rect,
): PaneView[] {
	const item = view.state.collection.items[overlay.index];
	if (!at.list || !at.detail || !item) {
		return [collectionPane(view, overlay, full)];
	}
	const entry = entryOf(item, view.world.dataset, view.state.lang);
	return [
		collectionPane(view, overlay, at.list),
		{
			rect: at.detail,
			title: view.t('pane.detail'),
			right: '',
			focused: false,
			body: {
				kind: 'blocks',
				blocks: entryBlocks(view, entry, inner(at.detail).width),
				scroll: 0,
				chosen: null,
			},
		},
	];
}

/** What a sheet will say of it; one's own words first, for they are what is written here. */
function entryBlocks({t, glyphs, state}: View, entry: Entry, width: number): Block[] {
	const {item, title, amount, about, lines, doubts, place} = entry;
	const paragraphs: [text: string, token?: Token][] = [
		[title, 'title'],
		[amount, 'number'],
		[item.note, 'accent'],
		[about],
		...lines.map((line): [string] => [`${glyphs.bullet} ${line}`]),
		[doubts.join(state.lang === 'zh' ? '；' : '; '), 'care'],
		[place, 'muted'],
	];
	const shown = paragraphs.filter(([text]) => text !== '');
	return shown.length === 0
		? prose(t('note.placeholder'), width, 'muted')
		: shown.flatMap(([text, token]) => [
				...text.split('\n').flatMap(line => prose(line, width, token)),
				blank,
			]);
}

/** The collection, with a field for a note in the place of the message line. */
export function notePane(
	view: View,
	overlay: Overlay & {kind: 'note'},
	at: Layout & {kind: 'panes'},
	full: Rect,
): Over {
	const {columns: total, rows} = view.state.size;
	const {line, caret} = fieldLine(
		` ${view.t('note.prompt')} `,
		overlay.field,
		total,
		view.t('note.placeholder'),
	);
	return {
		panes: collectionPanes(view, overlay.back, at, full),
		cursor: {x: caret, y: rows - 2},
		field: fitLine(line, total, view.glyphs.ellipsis),
	};
}
