import type {Rect} from '../../layout/layout.ts';
import type {FilterOverlay} from '../../state/state.ts';
import {fitLine} from '../../theme/paint.ts';
import {listPane} from '../list/index.ts';
import {beside, completionLine, filterHint} from '../query-line.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';
import {previewPane} from './preview.ts';

/** The list itself, narrowing as one types; the field takes the place of the message line. */
export function filterPanes(view: View, overlay: FilterOverlay, list: Rect, detail: Rect | null): Over {
	const {columns, rows} = view.state.size;
	const {line, caret} = fieldLine(
		` ${view.t('filter.prompt')} `,
		overlay.field,
		columns,
		view.t('filter.placeholder'),
	);
	const wrong = filterHint(view);
	const shown =
		wrong && completionLine(view, columns) ? beside(line, [...wrong, {text: ' '}], columns) : undefined;
	return {
		panes: [listPane(view, list), ...(detail ? [previewPane(view, detail)] : [])],
		cursor: {x: caret, y: rows - 2},
		field: fitLine(shown ?? line, columns, view.glyphs.ellipsis),
	};
}
