/** Tab in a query: writes what is offered, or the query that would find something; else goes to the next row. */
import {completed, offered, queryField} from '../state/completion.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {moveFiltered} from './filter.ts';
import {typed} from './input.ts';
import {moveInResults, takeNearest} from './search.ts';

export function completeQuery(state: State, world: World): State {
	const field = queryField(state);
	const offer = offered(state, world);
	if (field && offer) {
		return typed(state, completed(field, offer));
	}
	if (state.overlay?.kind === 'filter') {
		return moveFiltered(state, world, 'down');
	}
	return takeNearest(state, world) ?? moveInResults(state, world, 'down');
}
