/** Work that is done while nobody waits for anything: a step at a time, a moment after each key and frame. */
import type {Steps} from '../../steps/steps.ts';
import type {Store} from './store.ts';

/** Milliseconds after a change by which its frame is out; a held key comes again after thirty. */
const AFTER_FRAME = 12;

/**
 * @param fail hears of what breaks
 * @returns what ends it early
 */
export function betweenKeys(store: Store, steps: Steps<void>, fail: (error: unknown) => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const again = (): void => {
		clearTimeout(timer);
		timer = setTimeout(step, AFTER_FRAME);
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
				again();
			}
		} catch (error) {
			stop();
			fail(error);
		}
	};
	const unsubscribe = store.subscribe(again);
	again();
	return stop;
}
