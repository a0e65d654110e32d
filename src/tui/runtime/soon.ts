/** Values that take long to compute, worked out between keys; those that do not are there at once. */
import {runFor, runSliced, type SliceOptions} from '../../steps/sliced.ts';
import type {Steps} from '../../steps/steps.ts';
import type {Soon} from '../state/world.ts';

type Slot = {key: string; value?: unknown; done: boolean; stop: AbortController};

/** Milliseconds that a key may wait for a value before it is worked out in the background. */
const AT_ONCE = 8;

/**
 * @param changed called when a value is there that was asked for before
 * @param fail hears of what breaks in the background
 * @param pause between two slices of work
 */
export function createSoon(
	changed: () => void,
	fail: (error: unknown) => void,
	pause?: SliceOptions['pause'],
): Soon {
	const slots = new Map<string, Slot>();
	return <T>(name: string, key: string, make: () => Steps<T>): T | undefined => {
		const known = slots.get(name);
		if (known?.key === key) {
			return known.done ? (known.value as T) : undefined;
		}
		// Nobody waits for the answer to the last key any more.
		known?.stop.abort();
		const slot: Slot = {key, done: false, stop: new AbortController()};
		slots.set(name, slot);
		const finishWith = (value: T): void => {
			slot.value = value;
			slot.done = true;
		};
		const steps = make();
		const step = runFor(steps, AT_ONCE);
		if (step.done) {
			finishWith(step.value);
			return step.value;
		}
		runSliced(steps, {signal: slot.stop.signal, ...(pause ? {pause} : {})}).then(
			value => {
				finishWith(value);
				changed();
			},
			error => (slot.stop.signal.aborted ? undefined : fail(error)),
		);
		return undefined;
	};
}
