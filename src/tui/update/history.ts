/** Back and forward through the places visited, as in a browser: a jump away from a row remembers it. */
import type {Place, State} from '../state/state.ts';

const placeOf = ({pane, focus, detail, sides, lastSearch, lists}: State): Place => ({
	pane,
	focus,
	detail,
	sides,
	lastSearch,
	list: lists[pane],
});

/** Places kept; older ones are forgotten. */
const LIMIT = 100;

/** Remembers where one was if the change led to another pane, or by a jump to another row of the same one. */
export function remember(before: State, after: State, jump: boolean): State {
	const moved =
		jump &&
		(before.lists[before.pane].cursor !== after.lists[after.pane].cursor || before.sides !== after.sides);
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

/** The hit that `n` goes on from is that of the place, as long as the search is the same. */
const visit = (state: State, {list, lastSearch, ...place}: Place): State => ({
	...state,
	...place,
	lastSearch: lastSearch.text === state.lastSearch.text ? lastSearch : state.lastSearch,
	lists: {...state.lists, [place.pane]: list},
});
