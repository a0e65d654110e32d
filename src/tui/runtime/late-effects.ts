/** Effects that are asked for before there is somebody to carry them out; they wait, in order. */
import type {Effect} from '../state/action.ts';

type Perform = (effect: Effect) => void;

export type LateEffects = {
	readonly perform: Perform;
	readonly waiting: () => boolean;
	/** Carries out what waits, and from now on whatever comes. */
	readonly performBy: (performer: Perform) => void;
};

export function lateEffects(): LateEffects {
	const waiting: Effect[] = [];
	let by: Perform | undefined;
	return {
		perform: effect => (by ? by(effect) : waiting.push(effect)),
		waiting: () => waiting.length > 0,
		performBy(performer) {
			by = performer;
			for (const effect of waiting.splice(0)) {
				performer(effect);
			}
		},
	};
}
