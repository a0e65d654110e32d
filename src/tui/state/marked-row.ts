/** Where the mark lies in the list one is in. */
import {currentRow} from './current.ts';
import {type Row, rowsOf} from './rows/index.ts';
import {sideOf} from './side.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** @returns undefined where nothing is marked, or only what is under the cursor, or nothing in this list */
export function markedRow(state: State, world: World): Row | undefined {
	const {mark} = state;
	if (!mark) {
		return undefined;
	}
	const current = currentRow(state, world);
	return rowsOf(state, world).find(row => {
		const side = sideOf(world, row);
		return row !== current && side?.side === mark.side && side.figure === mark.figure;
	});
}
