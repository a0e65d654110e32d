/** How list and detail share the window. */
import {translate} from '../../i18n/index.ts';
import {layoutOf, splitOf} from '../state/geometry.ts';
import type {State} from '../state/state.ts';

/** Percent a key press moves the border between the two by. */
const STEP = 5;
export const LEAST = 20;
export const MOST = 80;

export function moveSplit(state: State, by: 1 | -1): State {
	return split(state, now => Math.max(LEAST, Math.min(MOST, now + by * STEP)));
}

export function resetSplit(state: State): State {
	return split(state, () => undefined);
}

function split(state: State, change: (now: number) => number | undefined): State {
	const at = layoutOf(state);
	if (at.kind !== 'panes' || at.shape === 'single') {
		const key = state.zoom ? 'message.zoomed' : 'message.onePane';
		return {...state, message: {text: translate(state.lang, key), tone: 'info'}};
	}
	const name = at.shape === 'stacked' ? 'stacked' : state.pane;
	const {[name]: _, ...others} = state.splits;
	const share = change(splitOf(state, name === 'stacked'));
	const next: State = {...state, splits: share === undefined ? others : {...others, [name]: share}};
	const text = translate(state.lang, 'message.split', {n: splitOf(next, name === 'stacked')});
	return {...next, message: {text, tone: 'info'}};
}
