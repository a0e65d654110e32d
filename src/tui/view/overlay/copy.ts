import {FORM_LABELS, formsOf, writeForm} from '../../../export/forms.ts';
import {InputError} from '../../../model/input-error.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, span} from '../../theme/paint.ts';
import {prose} from '../block.ts';
import type {ListLine} from '../screen.ts';
import type {View} from '../view.ts';
import type {Over} from './index.ts';

/** Every form of the figure; what would be copied is shown before it is. */
export function copyPanes(
	view: View,
	overlay: Overlay & {kind: 'copy'},
	list: Rect,
	detail: Rect | null,
): Over {
	const {dataset} = view.world;
	const figure = dataset.figure.get(overlay.figure);
	const forms = formsOf('figure');
	const {width, height} = inner(list);
	const {ellipsis} = view.glyphs;
	const form = forms[overlay.index] ?? 'value';
	let text = '';
	if (figure) {
		try {
			text = writeForm(dataset, {type: 'figure', record: figure}, form, view.state.lang);
		} catch (error) {
			if (!(error instanceof InputError)) {
				throw error;
			}
			text = error.message;
		}
	}
	const lines: ListLine[] = forms.map((id, i) => ({
		line: fitLine(
			[{text: `${i === overlay.index ? view.glyphs.cursor : ' '} `}, span(view.say(FORM_LABELS[id]))],
			width,
			ellipsis,
		),
		overlay: i === overlay.index ? 'selected' : undefined,
	}));
	const preview = (room: number) => text.split('\n').flatMap(line => prose(line, room));
	const below: ListLine[] = detail
		? []
		: [{line: []}, ...preview(width).map(block => ({line: block.kind === 'line' ? block.line : []}))];
	const top = Math.max(0, Math.min(overlay.index - 2, lines.length + below.length - height));
	return {
		panes: [
			{
				rect: list,
				title: view.t('pane.copy'),
				right: overlay.figure,
				focused: true,
				body: {kind: 'lines', lines: [...lines, ...below].slice(top, top + height)},
			},
			...(detail
				? [
						{
							rect: detail,
							title: view.t('pane.willCopy'),
							right: '',
							focused: false,
							body: {
								kind: 'blocks' as const,
								blocks: preview(inner(detail).width),
								scroll: 0,
								chosen: null,
							},
						},
					]
				: []),
		],
		cursor: null,
	};
}
