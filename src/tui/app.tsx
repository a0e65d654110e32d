/** The frame as it is, and the keys. */
import {useApp} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {Rows} from './components/rows.tsx';
import type {Core} from './runtime/core.ts';
import type {Frames} from './runtime/frames.ts';
import type {Store} from './runtime/store.ts';
import {useKeys} from './runtime/use-keys.ts';

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
	useKeys(core, store);
	return <Rows held={frame} columns={frame.size.columns} />;
}
