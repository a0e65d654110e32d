/** What can happen. Keys arrive as commands; everything else carries its facts. */
import type {Collection} from '../../collection/collection.ts';
import type {CommandId} from '../keys/bindings.ts';
import type {Message, State} from './state.ts';

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
	/** Something outside the state is there now, such as the search engine. */
	| {readonly type: 'refresh'};

/** What the reducer asks the runtime to do; results come back as actions. */
export type Effect =
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	| {readonly type: 'keep'; readonly collection: Collection}
	| {readonly type: 'quit'; readonly code: number}
	/** Into the background, until the shell's `fg`. */
	| {readonly type: 'suspend'};

export type Step<S> = {readonly state: S; readonly effects: readonly Effect[]};
