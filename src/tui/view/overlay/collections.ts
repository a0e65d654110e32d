/** The named collections: which there are, which one is open; and the field for a name. */
import {inner, type Rect} from '../../layout/layout.ts';
import type {CollectionsOverlay, NameOverlay} from '../../state/state.ts';
import {fitLine, span} from '../../theme/paint.ts';
import {prose} from '../block.ts';
import {columns} from '../columns.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';

export function collectionsPane(view: View, overlay: CollectionsOverlay, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const {names, index, top} = overlay;
	const lines = (names ?? []).slice(top, top + height).map(({name, count}, i): ListLine => {
		const here = top + i === index;
		const open = name === view.state.collection.name;
		return {
			line: columns(
				[
					{
						content: [span(`${here ? view.glyphs.cursor : ' '} `), span(name, open ? 'accent' : 'text')],
						width: 0,
					},
					{content: open ? view.t('collections.open') : '', width: 12, token: 'muted', drop: 2},
					{content: view.t('count.entries', {n: count}), width: 14, align: 'right', drop: 1},
				],
				width,
				view.glyphs.ellipsis,
			),
			overlay: here ? 'selected' : undefined,
		};
	});
	const loading = prose(view.t('collections.loading'), width, 'muted').map(block => ({
		line: block.kind === 'line' ? block.line : [],
	}));
	return {
		rect,
		title: view.t('pane.collections'),
		right: '',
		focused: true,
		body: {kind: 'lines', lines: names === null ? loading : lines},
	};
}

/** The list with a field for a name in the place of the message line. */
export function namePane(view: View, overlay: NameOverlay, rect: Rect): Over {
	const {columns: total, rows} = view.state.size;
	const prompt = overlay.of === null ? view.t('name.new') : view.t('name.change', {name: overlay.of});
	const {line, caret} = fieldLine(` ${prompt} `, overlay.field, total, view.t('name.placeholder'));
	return {
		panes: [collectionsPane(view, overlay.back, rect)],
		cursor: {x: caret, y: rows - 2},
		field: fitLine(line, total, view.glyphs.ellipsis),
	};
}
