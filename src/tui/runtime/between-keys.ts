/**
 * Work that is done while nobody waits for anything: a step at a time, and after a key not before another is
 * late; where the search is typed into, one step is taken after each letter.
 */
import type {Steps} from '../../steps/steps.ts';
import {AFTER_FRAME, PAUSE, wantsSearch} from './pause.ts';
import type {Store} from './store.ts';

/** Milliseconds that let a key in. */
const LET_IN = 1;

/**
 * @param fail hears of what breaks
 * @returns what ends it early
 */
export function betweenKeys(store: Store, steps: Steps<void>, fail: (error: unknown) => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	let typing = false;
	const after = (milliseconds: number): void => {
		clearTimeout(timer);
		timer = setTimeout(step, milliseconds);
		timer.unref();
	};
	const stop = (): void => {
		clearTimeout(timer);
		unsubscribe();
	};
	const step = (): void => {
		try {
			if (steps.next().done) {
				stop();
			} else {
				after(typing ? PAUSE : LET_IN);
				typing = false;
			}
		} catch (error) {
			stop();
			fail(error);
		}
	};
	const unsubscribe = store.subscribe(() => {
		typing = wantsSearch(store.get());
		after(typing ? AFTER_FRAME : PAUSE);
	});
	after(AFTER_FRAME);
	return stop;
}
