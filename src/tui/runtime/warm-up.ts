/**
 * The way from a letter in the search box to its frame, gone a few times before anybody types: the first
 * times it takes five times as long as later, for code is made fast by being run. Nothing of it is kept but
 * that: state is a value, and what is tried here is thrown away.
 */
import type {Steps} from '../../steps/steps.ts';
import type {Action} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {createPainter} from '../terminal/painter.ts';
import {reduce} from '../update/reduce.ts';
import type {Frame} from './frames.ts';

/** For everyone, as soon as the search is there: memory is spent on it. */
const FIRST = ['诈', 'wan', 'bei', 'ha'];
/** Once the box is open: with an error, by sound, in Chinese, as a number, by a filter, several words. */
const THEN = ['beijng', 'wangluo', 'hacker arrest', '诈骗', '3,7', 'status:c'];

export type WarmUp = 'first' | 'then';

/** @param draw what makes a frame of a state */
export function* warmUp(
	which: WarmUp,
	state: State,
	world: World,
	draw: (state: State) => Frame,
): Steps<void> {
	yield* world.readAll?.() ?? [];
	// What is kept of the state that is shown is left alone.
	const act = (from: State, action: Action): State => reduce(from, action, world).state;
	const plain = act({...state, overlay: null, message: null}, {type: 'command', command: 'search.open'});
	const words = which === 'first' ? FIRST : THEN;
	const painter = createPainter();
	const paint = ({rows, late}: Frame): void => {
		painter.paint({columns: state.size.columns, rows, late});
	};
	const opened = draw(plain);
	yield 0;
	paint(opened);
	yield 0;
	const letters = words.flatMap(word => [...word].map((_, i) => word.slice(0, i + 1)));
	for (const [i, typed] of letters.entries()) {
		world.search?.(typed, state.lang, undefined, world.page);
		yield i / letters.length;
		const next = act(plain, {type: 'type', text: typed});
		yield i / letters.length;
		const frame = draw(next);
		yield i / letters.length;
		paint(frame);
		yield i / letters.length;
	}
}
