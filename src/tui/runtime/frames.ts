/**
 * What is to be seen, made from the state outside React: once for all changes of a burst, and before React
 * renders, for Ink draws the shapes of tables and cannot do so within another tree.
 */
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {type Composed, compose, type ShapeOf} from '../view/compose.ts';
import {screenOf} from '../view/screen.ts';
import {styleOf} from '../view/style.ts';
import type {Store} from './store.ts';

export type Frame = Composed & {
	readonly size: State['size'];
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

export type Frames = {readonly get: () => Frame; readonly subscribe: (listener: () => void) => () => void};

/** @param shapeOf draws bordered tables */
export function createFrames(store: Store, world: World, shapeOf: ShapeOf): Frames {
	const make = (): Frame => {
		const state = store.get();
		const shown = screenOf(state, world);
		const cursor = shown.kind === 'screen' ? shown.cursor : null;
		return {...compose(shown, state.size, styleOf(state), shapeOf), size: state.size, cursor};
	};
	const listeners = new Set<() => void>();
	let frame = make();
	let due = false;
	store.subscribe(() => {
		if (due) {
			return;
		}
		due = true;
		queueMicrotask(() => {
			due = false;
			frame = make();
			for (const listener of listeners) {
				listener();
			}
		});
	});
	return {
		get: () => frame,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
