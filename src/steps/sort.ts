/** Sorts a long list without ever stopping the program for long. */
import type {Steps} from './steps.ts';

/** Sorted in one go: a millisecond or two. */
const RUN = 1024;
const PAUSE = 4096;

/** @returns a sorted copy; equals keep their order */
export function* sortSteps<T>(rows: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	let from: T[] = [];
	for (let at = 0; at < rows.length; at += RUN) {
		from.push(...rows.slice(at, at + RUN).sort(compare));
		yield 0;
	}
	for (let width = RUN; width < rows.length; width *= 2) {
		const to: T[] = [];
		for (let low = 0; low < rows.length; low += 2 * width) {
			const [middle, high] = [Math.min(low + width, rows.length), Math.min(low + 2 * width, rows.length)];
			let [left, right] = [low, middle];
			while (left < middle || right < high) {
				const takesLeft = right >= high || (left < middle && compare(from[left]!, from[right]!) <= 0);
				to.push(takesLeft ? from[left++]! : from[right++]!);
				if (to.length % PAUSE === 0) {
					yield 0;
				}
			}
		}
		from = to;
	}
	return from;
}
