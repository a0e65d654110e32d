/** The forms in which the collection, or a list, leaves as a whole; and the field for the file's name. */
import type {Text} from '../../../i18n/index.ts';
import type {Layout} from '../../layout/layout.ts';
import {countOf, type SheetRequest, sheetForms} from '../../state/sheet.ts';
import type {PathOverlay, SheetOverlay} from '../../state/state.ts';
import {fitLine} from '../../theme/paint.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';
import {menuPanes} from './menu.ts';

export const requestOf = ({state}: View, {source, use, index}: SheetOverlay): SheetRequest => ({
	source,
	form: sheetForms(source, use)[index] ?? 'md',
	lang: state.lang,
	ascii: state.ascii,
});

/** Enough to judge it by, also where the whole has many megabytes. */
const SHOWN = 20_000;

let last: {key: SheetOverlay['source']; form: string; lang: string; text: string} | undefined;

/** The beginning of what would leave. */
export function sheetText(view: View, overlay: SheetOverlay): string {
	const {sheets} = view.world;
	if (!sheets) {
		return view.t('sheet.loading');
	}
	const request = requestOf(view, overlay);
	const {form, lang} = request;
	if (last?.key !== overlay.source || last.form !== form || last.lang !== lang) {
		let text = '';
		for (const chunk of sheets(request)) {
			text += chunk;
			if (text.length > SHOWN) {
				text = `${text.slice(0, SHOWN)}${view.glyphs.ellipsis}`;
				break;
			}
		}
		last = {key: overlay.source, form, lang, text: withoutStyle(text.trimEnd())};
	}
	return last.text;
}

/** Nobody reads the style of a page. */
const withoutStyle = (text: string): string => text.replace(/<style>.*?<\/style>\n?/s, '');

export function sheetPanes(view: View, overlay: SheetOverlay, at: Layout & {kind: 'panes'}): Over {
	const {use, source, index, scroll} = overlay;
	return menuPanes(
		view,
		{
			title: view.t(use === 'copy' ? 'pane.copyAll' : 'pane.export'),
			right: view.t('count.entries', {n: countOf(source)}),
			labels: sheetForms(source, use).map(form => view.t(`sheet.${form}` as Text)),
			index,
			will: view.t(use === 'copy' ? 'pane.willCopy' : 'pane.willWrite'),
			text: sheetText(view, overlay),
			scroll,
		},
		at,
	);
}

/** The menu with a field for the file's name in the place of the message line. */
export function pathPane(view: View, overlay: PathOverlay, at: Layout & {kind: 'panes'}): Over {
	const {columns, rows} = view.state.size;
	const {line, caret} = fieldLine(
		` ${view.t('path.prompt')} `,
		overlay.field,
		columns,
		view.t('path.placeholder'),
	);
	return {
		...sheetPanes(view, overlay.sheet, at),
		cursor: {x: caret, y: rows - 2},
		field: fitLine(line, columns, view.glyphs.ellipsis),
	};
}
