/** A detail that is laid out anew keeps what one was reading in sight. */
import {currentRow} from '../state/current.ts';
import {detailRoom} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {height} from '../view/block.ts';
import {detailOf} from './settle.ts';

/**
 * Lines wrap elsewhere in another width, so the scroll position is carried over by what it stands beside: the
 * chosen figure, else the share of the text above.
 */
export function anchored(before: State, after: State, world: World): State {
	if (before.focus !== 'detail' || after.focus !== 'detail' || before.detail !== after.detail) {
		return after;
	}
	const [from, to] = [detailRoom(before), detailRoom(after)];
	const same = from.width === to.width && from.height === to.height;
	if (same || before.pane !== after.pane || currentRow(before, world)?.id !== currentRow(after, world)?.id) {
		return after;
	}
	const [old, now] = [detailOf(before, world), detailOf(after, world)];
	const {target, scroll} = before.detail;
	const [was, is] = [old.found[target], now.found[target]];
	if (was && is && was.figure === is.figure) {
		const above = was.y - scroll;
		const inSight = above >= 0 && above < old.room;
		const wanted = inSight ? Math.min(above, Math.max(0, now.room - 2)) : above;
		return {...after, detail: {target, scroll: Math.max(0, is.y - wanted)}};
	}
	const share = scroll / Math.max(1, height(old.blocks));
	return {...after, detail: {target, scroll: Math.round(share * height(now.blocks))}};
}
