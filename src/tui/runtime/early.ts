/**
 * Keys answered before Ink is there. Reading Ink takes longer than all else at the start, so it waits until
 * nothing has been pressed for a moment, or something that needs what comes with it.
 */
import {receive} from '../../system/early-input.ts';
import {keysOf} from '../keys/bytes.ts';
import type {InkOutput} from '../terminal/ink-output.ts';
import type {Frames} from './frames.ts';
import type {LateEffects} from './late-effects.ts';
import {PAUSE, wantsSearch} from './pause.ts';
import {press} from './press.ts';
import type {Store} from './store.ts';
import {waitFor} from './wait-for.ts';

export type Early = {
	/** Resolves once Ink is to be read. */
	readonly over: Promise<void>;
	/** Input goes to the next who reads it, and frames are no longer drawn here. */
	readonly handOver: () => void;
};

/** @param search loads the search, which is wanted before Ink where a query is typed */
export function answerEarly(
	store: Store,
	effects: LateEffects,
	frames: Frames,
	output: InkOutput,
	search: () => void,
): Early {
	const {promise: over, resolve: end} = waitFor<void>();
	let pause = setTimeout(end, PAUSE);
	const input = receive(process.stdin, typed => {
		clearTimeout(pause);
		pause = setTimeout(end, PAUSE);
		let at = 0;
		for (const {stroke, bytes} of keysOf(typed)) {
			// What the key before asked for comes first.
			if (effects.waiting()) {
				break;
			}
			press(store, stroke);
			at += bytes.length;
		}
		if (wantsSearch(store.get())) {
			search();
		}
		if (at < typed.length || effects.waiting()) {
			end();
		}
		return typed.slice(at);
	});
	const silence = frames.subscribe(() => output.show(frames.get()));
	return {
		over,
		handOver() {
			clearTimeout(pause);
			silence();
			input.handOver();
		},
	};
}
