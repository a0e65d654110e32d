/** The program's single reader of keys: every stroke and every paste goes to the store. */
import {useInput, usePaste} from 'ink';
import {useCallback} from 'react';
import type {Core} from './core.ts';
import type {Store} from './store.ts';
import {useFunctionKeys} from './use-function-keys.ts';

export function useKeys(core: Core, store: Store): void {
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
}
