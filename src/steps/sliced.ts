/** Runs long work in short slices, so that keys are answered and frames drawn in between. */
import type {Steps} from './steps.ts';

export type SliceOptions = {
	readonly signal?: AbortSignal;
	/** Share done, 0 to 1, once a slice. */
	readonly onProgress?: (share: number) => void;
	/** Milliseconds of work at a time, 6 unless told. */
	readonly slice?: number;
	/** Resolves when the next slice may begin; unless told, once input and timers have been let in. */
	readonly pause?: () => Promise<void>;
};

/** Lets input and timers in; `setImmediate` alone would starve neither, a timer would wait a millisecond. */
const letIn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Runs steps for so many milliseconds. @returns the last step taken */
export function runFor<T>(steps: Steps<T>, milliseconds: number): IteratorResult<number, T> {
	const until = performance.now() + milliseconds;
	let step = steps.next();
	while (!step.done && performance.now() < until) {
		step = steps.next();
	}
	return step;
}

/** @throws the signal's reason where it is aborted before the end */
export async function runSliced<T>(
	steps: Steps<T>,
	{signal, onProgress, slice = 6, pause = letIn}: SliceOptions = {},
): Promise<T> {
	let share = 0;
	for (;;) {
		signal?.throwIfAborted();
		const step = runFor(steps, slice);
		if (step.done) {
			onProgress?.(1);
			return step.value;
		}
		share = Math.max(share, step.value);
		onProgress?.(share);
		await pause();
	}
}
