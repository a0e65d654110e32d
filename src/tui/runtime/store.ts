/** The one state, outside React: keys of a burst all see the newest, and React draws when it can. */
import type {Action, Effect} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {reduce} from '../update/reduce.ts';

export type Store = {
	readonly get: () => State;
	readonly dispatch: (action: Action) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(initial: State, world: World, perform: (effect: Effect) => void): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => state,
		dispatch(action) {
			const step = reduce(state, action, world);
			const changed = step.state !== state;
			state = step.state;
			if (changed) {
				for (const listener of listeners) {
					listener();
				}
			}
			for (const effect of step.effects) {
				perform(effect);
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
