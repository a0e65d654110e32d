/** Marking a period, swapping the sides, walking through what B can be. */
import {translate} from '../../i18n/index.ts';
import {currentRow} from '../state/current.ts';
import {markedRow} from '../state/marked-row.ts';
import {sideOf, sidesInOrder} from '../state/side.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {setList} from './move.ts';

export function toggleMark(state: State, world: World): State {
	if (state.mark) {
		return {...state, mark: null, message: {text: translate(state.lang, 'message.unmarked'), tone: 'info'}};
	}
	const side = sideOf(world, currentRow(state, world));
	if (!side) {
		return state;
	}
	return {
		...state,
		mark: side,
		sides: follow(state.sides, side.side, state.sides.b),
		message: {text: translate(state.lang, 'message.marked', {side: side.figure ?? side.side}), tone: 'good'},
	};
}

/** With a mark set, the Compare pane shows the mark against the period last under the cursor. */
export function followCursor(state: State, world: World): State {
	if (!state.mark || state.pane === 'compare') {
		return state;
	}
	const here = sideOf(world, currentRow(state, world));
	return here && here.side !== state.mark.side
		? {...state, sides: {a: state.mark.side, b: here.side}}
		: state;
}

const follow = (sides: State['sides'], a: string, b: string): State['sides'] =>
	a === b ? {a, b: sides.a === a ? b : sides.a} : {a, b};

/** In a list the mark and the cursor change places. */
export function swapSides(state: State, world: World): State {
	const swapped = {...state, sides: {a: state.sides.b, b: state.sides.a}};
	if (state.pane === 'compare') {
		return swapped;
	}
	const here = sideOf(world, currentRow(state, world));
	const there = markedRow(state, world);
	return here && there ? setList({...swapped, mark: here, message: null}, {cursor: there.id}) : state;
}

export function togglePerMonth(state: State): State {
	const perMonth = !state.perMonth;
	const text = translate(state.lang, perMonth ? 'message.perMonth' : 'message.totals');
	return {...state, perMonth, message: {text, tone: 'info'}};
}

export function stepSide(state: State, world: World, by: 1 | -1): State {
	const sides = sidesInOrder(world).filter(side => side !== state.sides.a);
	const at = sides.indexOf(state.sides.b);
	const b = sides[(at + by + sides.length) % sides.length];
	return b === undefined ? state : {...state, sides: {...state.sides, b}};
}
