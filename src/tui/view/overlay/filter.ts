import type {Rect} from '../../layout/layout.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine} from '../../theme/paint.ts';
import {listPane} from '../list/index.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';
import {previewPane} from './preview.ts';

/** The list itself, narrowing as one types; the field takes the place of the message line. */
export function filterPanes(
	view: View,
	overlay: Overlay & {kind: 'filter'},
	list: Rect,
	detail: Rect | null,
): Over {
	const {columns, rows} = view.state.size;
	const {line, caret} = fieldLine(
		` ${view.t('filter.prompt')} `,
		overlay.field,
		columns,
		view.t('filter.placeholder'),
	);
	return {
		panes: [listPane(view, list), ...(detail ? [previewPane(view, detail)] : [])],
		cursor: {x: caret, y: rows - 2},
		field: fitLine(line, columns, view.glyphs.ellipsis),
	};
}
