/**
 * Keys answered before Ink is there. Reading Ink takes longer than all else at the start, so it waits until
 * nothing has been pressed for a moment, or something that only Ink and what comes with it can do.
 */
import {receive} from '../../system/early-input.ts';
import {keysOf} from '../keys/bytes.ts';
import type {InkOutput} from '../terminal/ink-output.ts';
import type {Frames} from './frames.ts';
import type {LateEffects} from './late-effects.ts';
import {press} from './press.ts';
import type {Store} from './store.ts';
import {waitFor} from './wait-for.ts';

/** Milliseconds without a key after which Ink is read, and after which it is read in any case. */
const PAUSE = 40;
const LONGEST = 400;

export type Early = {
	/** Resolves once Ink is to be read. */
	readonly over: Promise<void>;
	/** Input goes to the next who reads it, and frames are no longer drawn here. */
	readonly handOver: () => void;
};

export function answerEarly(store: Store, effects: LateEffects, frames: Frames, output: InkOutput): Early {
	const {promise: over, resolve: end} = waitFor<void>();
	const longest = setTimeout(end, LONGEST);
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
		if (at < typed.length || effects.waiting()) {
			end();
		}
		return typed.slice(at);
	});
	const silence = frames.subscribe(() => output.show(frames.get()));
	return {
		over,
		handOver() {
			clearTimeout(longest);
			clearTimeout(pause);
			silence();
			input.handOver();
		},
	};
}
