/** When somebody who presses keys is taken to look instead: what is not asked for yet is made ready then. */
import type {State} from '../state/state.ts';
import type {Store} from './store.ts';

/** Milliseconds without a key. Most keys of a run come sooner, and a held one after thirty. */
export const PAUSE = 250;

/** Milliseconds after which the frame of a key is out. */
export const AFTER_FRAME = 12;

/** A field is open that cannot do without the search. */
export const wantsSearch = ({overlay}: State): boolean =>
	overlay?.kind === 'search' || overlay?.kind === 'filter';

/**
 * Resolves after a moment in which nothing changes: a short one, but a long one once a key has been pressed, for
 * another may follow; a short one again where the search is wanted. Nobody who quits waits for it.
 */
export function paused(store: Store): Promise<void> {
	return new Promise(resolve => {
		let timer = setTimeout(end, AFTER_FRAME).unref();
		const unsubscribe = store.subscribe(() => {
			clearTimeout(timer);
			timer = setTimeout(end, wantsSearch(store.get()) ? AFTER_FRAME : PAUSE).unref();
		});
		function end(): void {
			unsubscribe();
			resolve();
		}
	});
}

/** A key passes through several turns of the event loop before all of its frame is out. */
const WHOLE_FRAME = 50;

/**
 * For work in slices: between two of them, and after a key not before its frame is out, for a slice in each turn
 * of the event loop would hold it up time and again. A program that has ended does not go on for it.
 */
export function betweenFrames(store: Store): () => Promise<void> {
	let until = 0;
	store.subscribe(() => {
		until = performance.now() + WHOLE_FRAME;
	});
	// Not an immediate: one that keeps nobody alive does not wake anybody either, and nothing else may happen.
	return () =>
		new Promise(resolve => {
			setTimeout(resolve, Math.max(0, until - performance.now())).unref();
		});
}
