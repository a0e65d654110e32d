/** A few calm lines, once, for whoever opens the explorer for the first time; any key goes on as it always does. */
import {strokeLabel} from '../keys/stroke.ts';
import {inner} from '../layout/layout.ts';
import {layoutOf} from '../state/geometry.ts';
import {type Block, blank, prose} from './block.ts';
import type {View} from './view.ts';

/** Lines of a detail that leave room for its own beginning below the welcome. */
const ROOM = 20;

/** Above the detail where it has room; else the message line says it in a few words. */
export function welcomeAbove(view: View): boolean {
	const at = layoutOf(view.state);
	return at.kind === 'panes' && at.detail !== null && inner(at.detail).height >= ROOM;
}

export function welcomeBlocks(view: View, width: number): Block[] {
	const {state, t} = view;
	if (!state.welcome || state.focus === 'detail' || !welcomeAbove(view)) {
		return [];
	}
	const [down, up] = ['down', 'up'].map(key => strokeLabel(key, state.ascii));
	return [
		...prose(t('welcome.title'), width, 'title'),
		...prose(t('welcome.about'), width),
		blank,
		...prose(t('welcome.keys', {down: down ?? '', up: up ?? ''}), width, 'accent'),
		blank,
	];
}
