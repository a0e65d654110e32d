/** A view for a pipe: the same state that the explorer would open with, said instead of drawn. */

import {translate} from '../../i18n/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Lang} from '../../model/types.ts';
import {cleanLine} from '../../text/clean.ts';
import {createWorld} from '../state/create-world.ts';
import {openingSides} from '../state/side.ts';
import {initialState, type PaneId, type State} from '../state/state.ts';
import {settle} from '../update/settle.ts';
import {headWords, pageWords} from './page.ts';

/** Without a pane: all that one needs to go on from, the reports and the campaigns. */
export type PrintedView = {
	readonly lang: Lang;
	readonly tier: State['tier'];
	readonly pane: PaneId | undefined;
};

/** @returns one sentence or paragraph a line */
export function printedView(dataset: Dataset, {lang, tier, pane}: PrintedView): string[] {
	const world = createWorld(dataset);
	const settings = {size: LINEAR_SIZE, lang, tier, ascii: true, color: false};
	const state = (of: PaneId): State =>
		settle({...initialState(settings, openingSides(world)), pane: of}, world);
	const panes: readonly PaneId[] = pane ? [pane] : ['reports', 'campaigns'];
	return [
		...headWords(state(panes[0]!), world),
		...panes.flatMap(of => ['', ...pageWords(state(of), world)]),
		...(pane ? [] : ['', translate(lang, 'say.hint')]),
	].map(cleanLine);
}

/** Nothing is scrolled where nothing is drawn: the whole of a detail is in sight. */
export const LINEAR_SIZE: State['size'] = {columns: 120, rows: 5000};
