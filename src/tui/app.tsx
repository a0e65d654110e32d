/** The frame as it is, and the program's single `useInput`. */
import {useApp, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import {Rows} from './components/rows.tsx';
import {resolve} from './keys/resolve.ts';
import {strokes} from './keys/stroke.ts';
import type {Frames} from './runtime/frames.ts';
import type {Store} from './runtime/store.ts';
import {useFunctionKeys} from './runtime/use-function-keys.ts';
import {contextsOf} from './state/contexts.ts';

/** Lends the terminal to what runs meanwhile; Ink draws everything anew afterwards. */
export type Suspend = (meanwhile: () => Promise<void>) => Promise<void>;

type Props = {
	readonly store: Store;
	readonly frames: Frames;
	readonly onSuspendable?: (suspend: Suspend) => void;
};

export function App({store, frames, onSuspendable}: Props) {
	const {suspendTerminal} = useApp();
	useEffect(() => onSuspendable?.(suspendTerminal), [onSuspendable, suspendTerminal]);
	const frame = useSyncExternalStore(frames.subscribe, frames.get);
	useInput((input, key) => {
		for (const stroke of strokes(input, key)) {
			press(store, stroke);
		}
	});
	const pressed = useCallback((stroke: string) => press(store, stroke), [store]);
	useFunctionKeys(pressed);
	usePaste(text => {
		// Pasted text is text, wherever a field is open; elsewhere it is not a run of commands.
		if (contextsOf(store.get()).includes('input')) {
			store.dispatch({type: 'type', text});
		}
	});
	return <Rows held={frame} columns={frame.size.columns} />;
}

/** One stroke, resolved against the contexts of the state it meets. */
export function press(store: Store, stroke: string): void {
	const resolved = resolve(contextsOf(store.get()), stroke);
	if (resolved.kind === 'command') {
		store.dispatch({type: 'command', command: resolved.command});
	} else if (resolved.kind === 'type') {
		store.dispatch({type: 'type', text: resolved.text});
	} else {
		store.dispatch({type: 'unbound', stroke});
	}
}
