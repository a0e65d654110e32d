/** Long work cut into steps, so that whoever runs it decides when to pause, to tell how far it is, or to stop. */

/** A generator that stops often enough for its caller to look at the clock; what it yields is the share done. */
export type Steps<T> = Generator<number, T, void>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** The same steps as a part of something longer: their shares lie between `from` and `to`. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
		yield from + step.value * (to - from);
	}
}
