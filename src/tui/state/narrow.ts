/** What would narrow the search in the box. */
import type {Narrowing} from '../../search/query-help.ts';
import {resultOf} from './results.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

export function narrowingsOf(state: State, world: World): readonly Narrowing[] {
	const {overlay} = state;
	const found = overlay?.kind === 'search' ? resultOf(state, world, overlay.field.text) : undefined;
	return (found && world.query?.narrow(found)) ?? [];
}
