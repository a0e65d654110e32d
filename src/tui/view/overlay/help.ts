import {inner, type Rect} from '../../layout/layout.ts';
import type {Overlay} from '../../state/state.ts';
import type {PaneView} from '../screen.ts';
import type {View} from '../view.ts';
import {helpLines} from './help-lines.ts';

export function helpPane(view: View, overlay: Overlay & {kind: 'help'}, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const lines = helpLines(view, width);
	const to = Math.min(lines.length, overlay.top + height);
	return {
		rect,
		title: view.t('pane.help'),
		right: view.t('position.lines', {from: overlay.top + 1, to, of: lines.length}),
		focused: true,
		body: {kind: 'lines', lines: lines.slice(overlay.top, to).map(line => ({line}))},
	};
}
