/** The whole behaviour of the explorer: state and action in, state and effects out. No terminal, no clock. */
import type {Collection} from '../../collection/collection.ts';
import {translate} from '../../i18n/index.ts';
import {withKeys} from '../keys/key-text.ts';
import {strokeLabel} from '../keys/stroke.ts';
import {isForeign} from '../keys/wide.ts';
import type {Action, Step} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {anchored} from './anchor.ts';
import {openedCollection, showCollections} from './collections.ts';
import {run} from './commands.ts';
import {followCursor} from './compare.ts';
import {type} from './input.ts';
import {acceptWhatWaits} from './search.ts';
import {settle} from './settle.ts';
import {written} from './sheet.ts';

export function reduce(state: State, action: Action, world: World): Step<State> {
	const {state: next, effects} = step(state, action, world);
	if (next === state && effects.length === 0) {
		return {state, effects};
	}
	const laidOut = anchored(state, spelled(state, next), world);
	return {state: settle(followCursor(settle(laidOut, world), world), world), effects};
}

/** A new message names the keys as they are bound. */
function spelled(before: State, after: State): State {
	const {message, bindings, ascii} = after;
	return message === null || message === before.message
		? after
		: {...after, message: {...message, text: withKeys(message.text, bindings, ascii)}};
}

const sameCollection = (a: Collection, b: Collection): boolean =>
	a.name === b.name && a.items.length === b.items.length && a.items.every((item, i) => item === b.items[i]);

/** What the terminal has told, as far as it changes anything. */
function hear(state: State, {background, wide}: Action & {type: 'told'}): State {
	const asciiToo = wide === true && !state.ascii;
	return background || asciiToo
		? {...state, background: background ?? state.background, ascii: state.ascii || asciiToo}
		: state;
}

/** With the next key a message has been read, and the welcome too. */
const heard = (state: State): State =>
	state.message || state.welcome ? {...state, message: null, welcome: false} : state;

function step(state: State, action: Action, world: World): Step<State> {
	switch (action.type) {
		case 'command':
			return run(action.command, heard(state), world);
		case 'type':
			return {state: type(heard(state), action.text), effects: []};
		case 'unbound': {
			const why = isForeign(action.stroke) ? 'message.foreign' : 'message.unbound';
			const text = translate(state.lang, why, {key: strokeLabel(action.stroke, state.ascii)});
			return {state: {...heard(state), message: {text, tone: 'info'}}, effects: []};
		}
		case 'resize': {
			const {columns, rows} = action;
			const same = columns === state.size.columns && rows === state.size.rows;
			return {state: same ? state : {...state, size: {columns, rows}}, effects: []};
		}
		case 'message':
			return {state: {...state, message: action.message}, effects: []};
		case 'collection':
			return {
				state: sameCollection(state.collection, action.before)
					? {...state, collection: action.collection}
					: state,
				effects: [],
			};
		case 'told':
			return {state: hear(state, action), effects: []};
		case 'collections':
			return {state: showCollections(state, action.names, action.at), effects: []};
		case 'opened':
			return {
				state: openedCollection(state, action.collection, action.stay, action.message),
				effects: [],
			};
		case 'written':
			return {state: {...written(state), message: action.message}, effects: []};
		case 'refresh':
			return {state: acceptWhatWaits(state, world), effects: []};
	}
}
