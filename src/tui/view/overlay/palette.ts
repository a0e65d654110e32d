import {width as cells} from '../../../text/width.ts';
import {helpKey} from '../../keys/bindings.ts';
import {strokeLabel} from '../../keys/stroke.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {type PaletteItem, paletteItems} from '../../state/palette.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, type Line, span} from '../../theme/paint.ts';
import {columns} from '../columns.ts';
import {disabledReason} from '../disabled.ts';
import type {ListLine} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';

/** Every command with its keys; what is chosen runs. What cannot be run here is muted, and says why. */
export function palettePane(view: View, overlay: Overlay & {kind: 'palette'}, rect: Rect): Over {
	const {width, height} = inner(rect);
	const {ellipsis} = view.glyphs;
	const items = paletteItems(view.state, overlay.field.text);
	const {line, caret} = fieldLine(': ', overlay.field, width, view.t('palette.placeholder'));
	const lines: ListLine[] = [{line: fitLine(line, width, ellipsis)}, {line: []}];
	const keys = items.map(({keys: own}) => own.map(key => strokeLabel(key, view.state.ascii)).join(' '));
	// At most a third: the words matter more than a long list of keys.
	const keyCells = Math.min(Math.floor(width / 3), Math.max(0, ...keys.map(own => cells(own))));
	for (const [i, item] of items.slice(overlay.top, overlay.top + height - 2).entries()) {
		const at = overlay.top + i;
		const here = at === overlay.index;
		const reason = reasonOf(view, item);
		const label = view.t(helpKey(item.command));
		const content: Line = [
			span(here ? view.glyphs.cursor : ' '),
			span(` ${label}`, reason === undefined ? undefined : 'muted'),
			span(reason === undefined ? '' : ` ${view.t('palette.reason', {reason})}`, 'muted'),
		];
		lines.push({
			line: columns(
				[
					{content, width: 0},
					{content: [span(keys[at] ?? '', reason === undefined ? 'key' : 'muted')], width: keyCells},
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
		...whyNot(view, items[overlay.index]),
	};
}

function reasonOf(view: View, {command}: PaletteItem): string | undefined {
	const reason = disabledReason(command, {...view.state, overlay: null}, view.world);
	return reason === null ? undefined : view.t(reason);
}

/** On a narrow screen the row has no room for the reason, so the message line has it whole. */
function whyNot(view: View, item: PaletteItem | undefined): Pick<Over, 'field'> {
	const reason = item && reasonOf(view, item);
	return reason === undefined ? {} : {field: [span(` ${reason}`, 'care')]};
}
