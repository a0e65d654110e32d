/** State → screen → rows; and the program's single `useInput`. */
import {Box, useApp, useCursor, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import {Rows} from './components/rows.tsx';
import {StyleContext} from './components/style.ts';
import {TableAt} from './components/table-at.tsx';
import {resolve} from './keys/resolve.ts';
import {strokes} from './keys/stroke.ts';
import type {Store} from './runtime/store.ts';
import {useFunctionKeys} from './runtime/use-function-keys.ts';
import {contextsOf} from './state/contexts.ts';
import type {World} from './state/world.ts';
import {compose} from './view/compose.ts';
import {screenOf} from './view/screen.ts';
import {styleOf} from './view/style.ts';

/** Lends the terminal to what runs meanwhile; Ink draws everything anew afterwards. */
export type Suspend = (meanwhile: () => Promise<void>) => Promise<void>;

type Props = {
	readonly store: Store;
	readonly world: World;
	readonly onSuspendable?: (suspend: Suspend) => void;
};

export function App({store, world, onSuspendable}: Props) {
	const {suspendTerminal} = useApp();
	useEffect(() => onSuspendable?.(suspendTerminal), [onSuspendable, suspendTerminal]);
	const state = useSyncExternalStore(store.subscribe, store.get);
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
	const shown = screenOf(state, world);
	const {setCursorPosition} = useCursor();
	setCursorPosition(shown.kind === 'screen' && shown.cursor ? {...shown.cursor} : undefined);
	const style = styleOf(state);
	const {rows, late, tables} = compose(shown, state.size, style);
	return (
		<StyleContext.Provider value={style}>
			<Box flexDirection="column" width={state.size.columns} height={state.size.rows} overflow="hidden">
				<Rows rows={rows} late={late} />
				{tables.map(placed => (
					<TableAt key={`${placed.x},${placed.y},${placed.above}`} placed={placed} />
				))}
			</Box>
		</StyleContext.Provider>
	);
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
