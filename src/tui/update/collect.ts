/** Figures collected in order, to be copied together. */
import {writeForm} from '../../export/forms.ts';
import {translate} from '../../i18n/index.ts';
import type {Step} from '../state/action.ts';
import {scrollTo} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {figureUnderCursor} from './copy.ts';
import {goTo} from './goto.ts';
import {distance, type Move} from './move.ts';

export function toggleCollected(state: State, world: World): State {
	const figure = figureUnderCursor(state, world);
	if (figure === undefined) {
		return {...state, message: {text: translate(state.lang, 'message.nothingToCollect'), tone: 'bad'}};
	}
	const has = state.collection.includes(figure);
	const collection = has ? state.collection.filter(id => id !== figure) : [...state.collection, figure];
	const text = translate(state.lang, has ? 'message.uncollected' : 'message.collected', {
		figure,
		n: collection.length,
	});
	return {...state, collection, message: {text, tone: 'good'}};
}

export function moveCollection(state: State, how: Move, room: number): State {
	const {overlay, collection} = state;
	if (overlay?.kind !== 'collection') {
		return state;
	}
	const index = Math.max(0, Math.min(collection.length - 1, overlay.index + distance(how, room)));
	return {...state, overlay: {...overlay, index, top: scrollTo(overlay.top, index, room, collection.length)}};
}

export function removeCollected(state: State): State {
	const {overlay} = state;
	if (overlay?.kind !== 'collection') {
		return state;
	}
	const collection = state.collection.filter((_, i) => i !== overlay.index);
	const index = Math.max(0, Math.min(overlay.index, collection.length - 1));
	return {...state, collection, overlay: {...overlay, index}};
}

export function goToCollected(state: State, world: World): State {
	const {overlay} = state;
	const id = overlay?.kind === 'collection' ? state.collection[overlay.index] : undefined;
	return id === undefined ? {...state, overlay: null} : goTo(state, world, 'figure', id);
}

/** All of it as Markdown, each figure with its source. */
export function copyCollection(state: State, world: World): Step<State> {
	const parts = state.collection.flatMap(id => {
		const record = world.dataset.figure.get(id);
		return record ? [writeForm(world.dataset, {type: 'figure', record}, 'markdown', state.lang)] : [];
	});
	if (parts.length === 0) {
		return {
			state: {...state, message: {text: translate(state.lang, 'message.nothingToCopy'), tone: 'bad'}},
			effects: [],
		};
	}
	const what = translate(state.lang, 'count.figures', {n: parts.length});
	return {state, effects: [{type: 'copy', text: `${parts.join('\n\n')}\n`, what}]};
}
