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

export type Frames = {
	readonly get: () => Frame;
	readonly subscribe: (listener: () => void) => () => void;
	/** Who draws the shapes of tables from now on. */
	readonly drawTables: (shapeOf: ShapeOf) => void;
};

export function frameOf(state: State, world: World, shapeOf?: ShapeOf): Frame {
	const shown = screenOf(state, world);
	const cursor = shown.kind === 'screen' ? shown.cursor : null;
	return {...compose(shown, state.size, styleOf(state), shapeOf), size: state.size, cursor};
}

/** @param first the frame of the state as it is, where there is one */
export function createFrames(store: Store, world: World, first?: Frame): Frames {
	let shape: ShapeOf | undefined;
	const listeners = new Set<() => void>();
	let frame = first ?? frameOf(store.get(), world);
	let due = false;
	const renew = (): void => {
		frame = frameOf(store.get(), world, shape);
		for (const listener of listeners) {
			listener();
		}
	};
	store.subscribe(() => {
		if (due) {
			return;
		}
		due = true;
		queueMicrotask(() => {
			due = false;
			renew();
		});
	});
	return {
		get: () => frame,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		drawTables(shapeOf) {
			shape = shapeOf;
		},
	};
}
