/** Named collections: chosen, made, renamed; an empty one can be deleted. */
import type {Collection} from '../../collection/collection.ts';
import {isName, sameName} from '../../collection/name.ts';
import {type Text, translate} from '../../i18n/index.ts';
import type {CollectionTask, Step} from '../state/action.ts';
import {emptyField, fieldOf} from '../state/field.ts';
import {scrollTo} from '../state/geometry.ts';
import type {CollectionsOverlay, Message, NamedCollection, State} from '../state/state.ts';
import {distance, type Move} from './move.ts';

const ask = (state: State, task: CollectionTask): Step<State> => ({
	state,
	effects: [{type: 'collections', task}],
});

const say = (state: State, key: Text, params: Readonly<Record<string, string | number>> = {}): State => ({
	...state,
	message: {text: translate(state.lang, key, params), tone: 'bad'},
});

export function openCollections(state: State): Step<State> {
	const back =
		state.overlay?.kind === 'collection' ? state.overlay : {kind: 'collection' as const, index: 0, top: 0};
	return ask({...state, overlay: {kind: 'collections', names: null, index: 0, top: 0, back}}, {do: 'list'});
}

const overlayOf = ({overlay}: State): CollectionsOverlay | undefined =>
	overlay?.kind === 'collections' ? overlay : overlay?.kind === 'name' ? overlay.back : undefined;

/** What is there, as the disk has it; the cursor on the one named, else where it was, else on the open one. */
export function showCollections(state: State, names: readonly NamedCollection[], at: string | null): State {
	const overlay = overlayOf(state);
	if (!overlay) {
		return state;
	}
	const wanted = at ?? (overlay.names === null ? state.collection.name : overlay.names[overlay.index]?.name);
	const found = names.findIndex(({name}) => name === wanted);
	const index = found === -1 ? Math.max(0, Math.min(overlay.index, names.length - 1)) : found;
	return {...state, overlay: {...overlay, names, index}};
}

export function moveCollections(state: State, how: Move, room: number): State {
	const {overlay} = state;
	if (overlay?.kind !== 'collections') {
		return state;
	}
	const count = overlay.names?.length ?? 0;
	const index = Math.max(0, Math.min(count - 1, overlay.index + distance(how, room)));
	return {...state, overlay: {...overlay, index, top: scrollTo(overlay.top, index, room, count)}};
}

const chosen = (state: State): NamedCollection | undefined =>
	state.overlay?.kind === 'collections' ? state.overlay.names?.[state.overlay.index] : undefined;

export function chooseCollection(state: State): Step<State> {
	const named = chosen(state);
	return named ? ask(state, {do: 'open', name: named.name}) : {state, effects: []};
}

/** @param of the one to rename; null for a new one */
function openName(state: State, of: string | null): State {
	return state.overlay?.kind === 'collections'
		? {
				...state,
				overlay: {kind: 'name', field: of === null ? emptyField : fieldOf(of), of, back: state.overlay},
			}
		: state;
}

export const newCollection = (state: State): State => openName(state, null);

export function renameChosen(state: State): State {
	const named = chosen(state);
	return named ? openName(state, named.name) : state;
}

export function acceptName(state: State): State | Step<State> {
	const {overlay} = state;
	if (overlay?.kind !== 'name') {
		return state;
	}
	const name = overlay.field.text.trim().normalize('NFC');
	if (name === overlay.of) {
		return {...state, overlay: overlay.back};
	}
	if (!isName(name)) {
		return say(state, 'message.badName');
	}
	const taken = overlay.back.names?.find(other => other.name !== overlay.of && sameName(other.name, name));
	if (taken) {
		return say(state, 'message.nameTaken', {name: taken.name});
	}
	return ask(state, overlay.of === null ? {do: 'create', name} : {do: 'rename', name: overlay.of, to: name});
}

/** Only what is empty and not open: what took work to gather is not gone at a key. */
export function removeChosen(state: State): State | Step<State> {
	const named = chosen(state);
	if (!named) {
		return state;
	}
	return named.name === state.collection.name
		? say(state, 'message.removeOpen')
		: named.count > 0
			? say(state, 'message.removeFull', {name: named.name, n: named.count})
			: ask(state, {do: 'remove', name: named.name});
}

/** @param stay the list of collections stays open, for this one was only renamed */
export function openedCollection(
	state: State,
	collection: Collection,
	stay: boolean,
	message: Message | null,
): State {
	const over = overlayOf(state);
	const overlay = over && !stay ? ({kind: 'collection', index: 0, top: 0} as const) : state.overlay;
	return {...state, collection, overlay, message: message ?? state.message};
}
