/** ↑ above the first hit brings back earlier searches, as in a shell; ↓ goes forward through them again. */
import {fieldOf} from '../state/field.ts';
import type {SearchOverlay, State} from '../state/state.ts';
import type {Move} from './move.ts';

/** Searches remembered. */
const HISTORY = 50;

export function remembered(searches: readonly string[], text: string): readonly string[] {
	return [...searches.filter(earlier => earlier !== text), text].slice(-HISTORY);
}

/** @returns the box with another search in it; undefined where the move is one among the hits */
export function recall(state: State, overlay: SearchOverlay, how: Move): SearchOverlay | undefined {
	const {recalled, field} = overlay;
	const {searches} = state;
	const show = (text: string, at: number | null): SearchOverlay => ({
		...overlay,
		field: fieldOf(text),
		index: 0,
		top: 0,
		whole: [],
		recalled: at === null ? null : {at, draft: recalled?.draft ?? field.text},
	});
	if (how === 'up' && overlay.index === 0) {
		let at = (recalled?.at ?? searches.length) - 1;
		// What stands in the box already is nothing to bring back.
		at -= searches[at] === field.text.trim() ? 1 : 0;
		const earlier = searches[at];
		return earlier === undefined ? (recalled ? overlay : undefined) : show(earlier, at);
	}
	if (how === 'down' && recalled) {
		const later = searches[recalled.at + 1];
		return later === undefined ? show(recalled.draft, null) : show(later, recalled.at + 1);
	}
	return undefined;
}
