/** Back and forward through the places visited, as in a browser: a jump away from a row remembers it. */
import type {Place, State} from '../state/state.ts';

const placeOf = (state: State): Place => ({pane: state.pane, list: state.lists[state.pane]});

/** Places kept; older ones are forgotten. */
const LIMIT = 100;

/** Remembers where one was if the change led to another pane, or by a jump to another row of the same one. */
export function remember(before: State, after: State, jump: boolean): State {
	const moved = jump && before.lists[before.pane].cursor !== after.lists[after.pane].cursor;
	if (before.history !== after.history || (before.pane === after.pane && !moved)) {
		return after;
	}
	const past = [...before.history.past, placeOf(before)].slice(-LIMIT);
	return {...after, history: {past, future: []}};
}

export function goBack(state: State): State {
	const place = state.history.past.at(-1);
	if (!place) {
		return state;
	}
	const history = {
		past: state.history.past.slice(0, -1),
		future: [...state.history.future, placeOf(state)],
	};
	return {...visit(state, place), history};
}

export function goForward(state: State): State {
	const place = state.history.future.at(-1);
	if (!place) {
		return state;
	}
	const history = {
		past: [...state.history.past, placeOf(state)],
		future: state.history.future.slice(0, -1),
	};
	return {...visit(state, place), history};
}

const visit = (state: State, {pane, list}: Place): State => ({
	...state,
	pane,
	focus: 'list',
	lists: {...state.lists, [pane]: list},
	detail: {target: -1, scroll: 0},
});
