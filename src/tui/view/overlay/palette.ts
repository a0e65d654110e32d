import {helpKey} from '../../keys/bindings.ts';
import {strokeLabel} from '../../keys/stroke.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {paletteItems} from '../../state/palette.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, span} from '../../theme/paint.ts';
import {columns} from '../columns.ts';
import type {ListLine} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';

/** Every command with its keys; what is chosen runs. */
export function palettePane(view: View, overlay: Overlay & {kind: 'palette'}, rect: Rect): Over {
	const {width, height} = inner(rect);
	const {ellipsis} = view.glyphs;
	const items = paletteItems(view.state, overlay.field.text);
	const {line, caret} = fieldLine(': ', overlay.field, width, view.t('palette.placeholder'));
	const lines: ListLine[] = [{line: fitLine(line, width, ellipsis)}, {line: []}];
	for (const [i, item] of items.slice(overlay.top, overlay.top + height - 2).entries()) {
		const here = overlay.top + i === overlay.index;
		const keys = item.keys.map(key => strokeLabel(key, view.state.ascii)).join(' ');
		lines.push({
			line: columns(
				[
					{content: `${here ? view.glyphs.cursor : ' '} ${view.t(helpKey(item.command))}`, width: 0},
					{content: [span(keys, 'key')], width: 14},
				],
				width,
				ellipsis,
			),
			overlay: here ? 'selected' : undefined,
		});
	}
	if (items.length === 0) {
		lines.push({line: [span(view.t('palette.none'), 'muted')]});
	}
	return {
		panes: [
			{
				rect,
				title: view.t('pane.palette'),
				right: '',
				focused: true,
				body: {kind: 'lines', lines: lines.slice(0, height)},
			},
		],
		cursor: {x: rect.x + 2 + caret, y: rect.y + 1},
	};
}
