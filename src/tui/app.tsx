/** The frame as it is, and the program's single `useInput`. */
import {useApp, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import {Rows} from './components/rows.tsx';
import type {Core} from './runtime/core.ts';
import type {Frames} from './runtime/frames.ts';
import type {Store} from './runtime/store.ts';
import {useFunctionKeys} from './runtime/use-function-keys.ts';

/** Lends the terminal to what runs meanwhile; Ink draws everything anew afterwards. */
export type Suspend = (meanwhile: () => Promise<void>) => Promise<void>;

type Props = {
	readonly core: Core;
	readonly store: Store;
	readonly frames: Frames;
	readonly onSuspendable?: (suspend: Suspend) => void;
};

export function App({core, store, frames, onSuspendable}: Props) {
	const {suspendTerminal} = useApp();
	useEffect(() => onSuspendable?.(suspendTerminal), [onSuspendable, suspendTerminal]);
	const frame = useSyncExternalStore(frames.subscribe, frames.get);
	useInput((input, key) => core.hear(store, input, key));
	const heard = useCallback(
		(data: string) => {
			const stroke = core.functionKey(data);
			if (stroke !== undefined) {
				core.press(store, stroke);
			}
		},
		[core, store],
	);
	useFunctionKeys(heard);
	usePaste(text => core.paste(store, text));
	return <Rows held={frame} columns={frame.size.columns} />;
}
