import type {Rect} from '../../layout/layout.ts';
import {inner} from '../../layout/layout.ts';
import {currentRow} from '../../state/current.ts';
import type {Row} from '../../state/rows/index.ts';
import type {Block} from '../block.ts';
import {detailBlocks} from '../detail/index.ts';
import type {PaneView} from '../screen.ts';
import type {View} from '../view.ts';

/** The detail beside a list that one is typing at; without focus. */
export function previewPane(
	view: View,
	rect: Rect,
	blocks: readonly Block[] = rowBlocks(view, rect, currentRow(view.state, view.world)),
): PaneView {
	return {
		rect,
		title: view.t('pane.detail'),
		right: '',
		focused: false,
		body: {
			kind: 'blocks',
			blocks,
			scroll: 0,
			chosen: null,
		},
	};
}

export const rowBlocks = (view: View, rect: Rect, row: Row | undefined): readonly Block[] =>
	row ? detailBlocks(view, row, inner(rect).width) : [];
