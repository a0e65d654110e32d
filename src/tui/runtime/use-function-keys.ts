/**
 * Function keys. Ink's `useInput` knows them but reports them as empty input, so the sequence is taken from
 * the emitter that feeds it (internal: Ink's version is pinned, and a story presses F1 in a real terminal).
 */
import type {EventEmitter} from 'node:events';
import {useStdin} from 'ink';
import {useEffect} from 'react';

export function useFunctionKeys(hear: (data: string) => void): void {
	const {internal_eventEmitter: emitter} = useStdin() as ReturnType<typeof useStdin> & {
		readonly internal_eventEmitter?: EventEmitter;
	};
	useEffect(() => {
		emitter?.on('input', hear);
		return () => {
			emitter?.off('input', hear);
		};
	}, [emitter, hear]);
}
