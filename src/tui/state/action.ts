/** What can happen. Keys arrive as commands; everything else carries its facts. */
import type {Collection} from '../../collection/collection.ts';
import type {CommandId} from '../keys/bindings.ts';
import type {SheetRequest} from './sheet.ts';
import type {Message, NamedCollection, State} from './state.ts';

export type Action =
	| {readonly type: 'command'; readonly command: CommandId}
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'unbound'; readonly stroke: string}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'message'; readonly message: Message}
	/** What the disk holds; taken over unless the collection has changed since `before`. */
	| {readonly type: 'collection'; readonly before: Collection; readonly collection: Collection}
	/** What the terminal answered when it was asked. */
	| {readonly type: 'told'; readonly background?: State['background']; readonly wide?: boolean}
	/** Which collections there are; `at` is the one to stand on. */
	| {readonly type: 'collections'; readonly names: readonly NamedCollection[]; readonly at: string | null}
	/** Another collection is open, or the open one has another name (`stay`). */
	| {
			readonly type: 'opened';
			readonly collection: Collection;
			readonly stay: boolean;
			readonly message: Message | null;
	  }
	/** A file is there. */
	| {readonly type: 'written'; readonly message: Message}
	/** Something outside the state is there now, such as the search engine. */
	| {readonly type: 'refresh'};

/** What is to be done with collections as wholes. */
export type CollectionTask =
	| {readonly do: 'list'}
	| {readonly do: 'open' | 'create' | 'remove'; readonly name: string}
	| {readonly do: 'rename'; readonly name: string; readonly to: string};

/** What the reducer asks the runtime to do; results come back as actions. */
export type Effect =
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	| {readonly type: 'keep'; readonly collection: Collection}
	/** To be composed first, for what composes it was not loaded yet. */
	| {readonly type: 'copySheet'; readonly request: SheetRequest; readonly what: string}
	| {readonly type: 'write'; readonly path: string; readonly request: SheetRequest}
	| {readonly type: 'collections'; readonly task: CollectionTask}
	| {readonly type: 'quit'; readonly code: number}
	/** Into the background, until the shell's `fg`. */
	| {readonly type: 'suspend'}
	/** The screen anew, whatever somebody else wrote on it. */
	| {readonly type: 'redraw'};

export type Step<S> = {readonly state: S; readonly effects: readonly Effect[]};
