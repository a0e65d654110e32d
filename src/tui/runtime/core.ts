/**
 * What the launch has read already, handed to the part that brings Ink: imported there it would be in that
 * part's file a second time, to be read, compiled and warmed up before the first key is answered.
 */
import {translate} from '../../i18n/index.ts';
import {functionKey, strokes} from '../keys/stroke.ts';
import {contextsOf} from '../state/contexts.ts';
import {rowsOf} from '../state/rows/index.ts';
import {frameOf} from './frames.ts';
import {press} from './press.ts';
import {createStore, type Store} from './store.ts';
import {warmUp} from './warm-up.ts';

export type Core = typeof core;

export const core = {
	createStore,
	frameOf,
	warmUp,
	rowsOf,
	functionKey,
	translate,
	/** What Ink heard, as strokes against the contexts of the state that each meets. */
	hear(store: Store, ...heard: Parameters<typeof strokes>): void {
		for (const stroke of strokes(...heard)) {
			press(store, stroke);
		}
	},
	press,
	/** Pasted text is text, wherever a field is open; elsewhere it is not a run of commands. */
	paste(store: Store, text: string): void {
		if (contextsOf(store.get()).includes('input')) {
			store.dispatch({type: 'type', text});
		}
	},
};
