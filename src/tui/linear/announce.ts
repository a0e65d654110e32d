/** What a change is told by: only what is new, in whole sentences. */
import {compareFigures, explainRow} from '../../compare/index.ts';
import {currentRow} from '../state/current.ts';
import {sideOf} from '../state/side.ts';
import type {SearchOverlay, State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {targets} from '../view/block.ts';
import {detailBlocks} from '../view/detail/index.ts';
import {isLive} from '../view/detail/live.ts';
import {sideHead} from '../view/side-head.ts';
import {type View, viewOf} from '../view/view.ts';
import {figureWords} from './figure.ts';
import {detailWords, lineWords} from './lines.ts';
import {itemWords, openingWords} from './overlay.ts';
import {whereWords} from './row.ts';

/** How the linear mode looks at a state: in words, and with keys named in letters. */
export const spokenView = (state: State, world: World): View => viewOf({...state, ascii: true}, world, true);

/** @param asked whether a person did something, who is owed an answer even where nothing has changed */
export function announce(before: State, after: State, world: World, asked: boolean): string[] {
	const view = spokenView(after, world);
	const message = after.message && after.message !== before.message ? [after.message.text] : [];
	const said = [...message, ...changeWords(before, view)];
	return said.length > 0 || !asked ? said : again(view);
}

/** Where one is, once more. */
function again(view: View): string[] {
	const {overlay, focus} = view.state;
	if (overlay?.kind === 'help' && !overlay.typing) {
		// Not all of it again.
		return [`${view.t('pane.help')}${view.t('say.stop')}`];
	}
	if (overlay) {
		// While one types, the echo is the answer.
		return 'field' in overlay ? [] : openingWords(view);
	}
	return focus === 'detail' ? [figureHere(view) ?? view.t('say.end')] : [whereWords(view)];
}

const narrows = (before: SearchOverlay, after: SearchOverlay): boolean =>
	after.narrow !== before.narrow || (after.narrow !== null && after.field !== before.field);

function changeWords(before: State, view: View): string[] {
	const {state, world} = view;
	const {overlay} = state;
	if (overlay) {
		if (overlay.kind !== before.overlay?.kind) {
			return openingWords(view);
		}
		const typing = 'field' in overlay && 'field' in before.overlay && overlay.field !== before.overlay.field;
		const moved = 'index' in overlay && 'index' in before.overlay && overlay.index !== before.overlay.index;
		const taken = overlay.kind === 'collection' && state.collection !== before.collection;
		// Filters are chosen one after the other: each changes the query, and what is under the cursor.
		const narrowed =
			overlay.kind === 'search' && before.overlay?.kind === 'search' && narrows(before.overlay, overlay);
		if (narrowed || (!typing && (moved || taken))) {
			return [itemWords(view) ?? openingWords(view)[0] ?? ''].filter(Boolean);
		}
		const onList = overlay.kind === 'filter' && !typing && rowChanged(before, state, world);
		return onList ? [whereWords(view)] : [];
	}
	if (state.lang !== before.lang) {
		return [whereWords(view)];
	}
	if (state.sides !== before.sides && state.pane === 'compare') {
		return [
			...sideHead(view, state.sides.a, state.sides.b).map(line => lineWords(view, line)),
			whereWords(view),
		];
	}
	if (state.focus === 'detail') {
		const arrived = before.focus !== 'detail' || rowChanged(before, state, world);
		if (arrived) {
			return detailWords(view, currentRow(state, world));
		}
		return state.detail.target === before.detail.target ? [] : [figureHere(view) ?? view.t('say.end')];
	}
	const closed = before.overlay !== null && before.overlay.kind !== 'copy';
	const folded = state.collapsed !== before.collapsed;
	const sorted = state.lists[state.pane].sort !== before.lists[state.pane].sort;
	return closed || folded || sorted || before.focus === 'detail' || rowChanged(before, state, world)
		? [whereWords(view), ...liveWords(view)]
		: [];
}

function rowChanged(before: State, after: State, world: World): boolean {
	return before.pane !== after.pane || currentRow(before, world)?.id !== currentRow(after, world)?.id;
}

/** `Figure 2 of 7: …`, in the detail. */
function figureHere(view: View): string | undefined {
	const {state, world} = view;
	const row = currentRow(state, world);
	const found = row ? targets(detailBlocks(view, row, 80)) : [];
	const figure = world.dataset.figure.get(found[state.detail.target]?.figure ?? '');
	return (
		figure &&
		`${view.t('say.place', {list: view.t('kind.figure'), n: state.detail.target + 1, of: found.length})}${view.t('say.colon')}${figureWords(view, figure)}${view.t('say.stop')}`
	);
}

/** With a period marked, what its figure comes to against the one here; of whole periods the detail tells more. */
function liveWords(view: View): string[] {
	const {state, world} = view;
	const row = currentRow(state, world);
	if (!state.mark || !row || !isLive(view, row)) {
		return [];
	}
	const here = sideOf(world, row);
	const [a, b] = [state.mark.figure, here?.figure].map(id => world.dataset.figure.get(id ?? ''));
	return a && b
		? [explainRow(world.dataset, compareFigures(world.dataset, a, b), state.lang)]
		: [view.t('say.live')];
}
