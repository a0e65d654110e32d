import {type Entry, entriesOf} from '../../../collection/entries.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, type Line, span} from '../../theme/paint.ts';
import {prose} from '../block.ts';
import {columns} from '../columns.ts';
import {valueSpans} from '../figure-line.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';

/** What has been gathered, in order, with one's own words. */
export function collectionPane(view: View, overlay: Overlay & {kind: 'collection'}, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const {collection, lang} = view.state;
	const shown = collection.items.slice(overlay.top, overlay.top + height);
	const entries = entriesOf({...collection, items: shown}, view.world.dataset, lang);
	const lines = entries.map((entry, i): ListLine => {
		const at = overlay.top + i;
		const here = at === overlay.index;
		const sign = span(`${here ? view.glyphs.cursor : ' '} ${at + 1} `);
		return {
			line: fitLine([sign, ...entryLine(view, entry, width - 5)], width, view.glyphs.ellipsis),
			overlay: here ? 'selected' : undefined,
		};
	});
	const empty = prose(view.t('empty.collection'), width, 'muted').map(block => ({
		line: block.kind === 'line' ? block.line : [],
	}));
	return {
		rect,
		title: view.t('pane.collection'),
		right: view.t('count.items', {n: collection.items.length}),
		focused: true,
		body: {kind: 'lines', lines: collection.items.length === 0 ? empty : lines},
	};
}

function entryLine(view: View, {item, title, about, figure}: Entry, width: number): Line {
	const note = item.note === '' ? [] : [span(`  “${item.note}”`, 'accent')];
	return columns(
		[
			{content: [span(title || item.note), ...(title === '' ? [] : note)], width: 0},
			{content: figure ? '' : about, width: 28, token: 'muted', drop: 2},
			{content: figure ? valueSpans(view, figure, 16) : [], width: 16, align: 'right', drop: 1},
		],
		width,
		view.glyphs.ellipsis,
		30,
	);
}

/** The collection, with a field for a note in the place of the message line. */
export function notePane(view: View, overlay: Overlay & {kind: 'note'}, rect: Rect): Over {
	const {columns: total, rows} = view.state.size;
	const {line, caret} = fieldLine(
		` ${view.t('note.prompt')} `,
		overlay.field,
		total,
		view.t('note.placeholder'),
	);
	return {
		panes: [collectionPane(view, overlay.back, rect)],
		cursor: {x: caret, y: rows - 2},
		field: fitLine(line, total, view.glyphs.ellipsis),
	};
}
