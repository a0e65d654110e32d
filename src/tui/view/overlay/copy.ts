import {FORM_LABELS, formsOf, writeForm} from '../../../export/forms.ts';
import {findRecord} from '../../../model/dataset.ts';
import {errorText, InputError} from '../../../model/input-error.ts';
import type {Layout} from '../../layout/layout.ts';
import type {CopyOverlay} from '../../state/state.ts';
import type {View} from '../view.ts';
import type {Over} from './index.ts';
import {menuPanes} from './menu.ts';

/** What would be copied; or why it cannot be. */
export function copyText({world, state}: View, {record, index}: CopyOverlay): string {
	const found = findRecord(world.dataset, record);
	const form = found && formsOf(found.type)[index];
	if (!found || !form) {
		return '';
	}
	try {
		return writeForm(world.dataset, found, form, state.lang);
	} catch (error) {
		if (error instanceof InputError) {
			return errorText(error, state.lang);
		}
		throw error;
	}
}

/** Every form of the record; what would be copied is shown before it is. */
export function copyPanes(view: View, overlay: CopyOverlay, at: Layout & {kind: 'panes'}): Over {
	const found = findRecord(view.world.dataset, overlay.record);
	return menuPanes(
		view,
		{
			title: view.t('pane.copy'),
			right: overlay.record,
			labels: found ? formsOf(found.type).map(form => view.say(FORM_LABELS[form])) : [],
			index: overlay.index,
			will: view.t('pane.willCopy'),
			text: copyText(view, overlay),
			scroll: overlay.scroll,
		},
		at,
	);
}
