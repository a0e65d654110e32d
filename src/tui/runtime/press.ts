import {resolve} from '../keys/resolve.ts';
import {contextsOf} from '../state/contexts.ts';
import type {Store} from './store.ts';

/** One stroke, resolved against the contexts of the state it meets. */
export function press(store: Store, stroke: string): void {
	const state = store.get();
	const resolved = resolve(contextsOf(state), stroke, state.bindings);
	if (resolved.kind === 'command') {
		store.dispatch({type: 'command', command: resolved.command});
	} else if (resolved.kind === 'type') {
		store.dispatch({type: 'type', text: resolved.text});
	} else {
		store.dispatch({type: 'unbound', stroke});
	}
}
