import {inner, type Rect} from '../../layout/layout.ts';
import type {HelpOverlay} from '../../state/state.ts';
import {fitLine} from '../../theme/paint.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import {helpHead, helpLines} from './help-lines.ts';
import type {Over} from './index.ts';

export function helpPane(view: View, overlay: HelpOverlay, rect: Rect): Over {
	const {width, height} = inner(rect);
	const head = helpHead(overlay);
	const lines = helpLines(view, overlay, width);
	const to = Math.min(lines.length, overlay.top + height - head);
	const {line, caret} = fieldLine('/ ', overlay.field, width, view.t('help.placeholder'));
	return {
		panes: [
			{
				rect,
				title: view.t('pane.help'),
				right: view.t('position.lines', {from: overlay.top + 1, to, of: lines.length}),
				focused: true,
				body: {
					kind: 'lines',
					lines: [
						...(head > 0 ? [{line: fitLine(line, width, view.glyphs.ellipsis)}] : []),
						...lines.slice(overlay.top, to).map(own => ({line: own})),
					],
				},
			},
		],
		cursor: overlay.typing ? {x: rect.x + 2 + caret, y: rect.y + 1} : null,
	};
}
