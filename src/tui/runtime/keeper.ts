/** Keeps the collection on disk: loads it once, then writes every change, one after the other. */
import {type Collection, emptyCollection} from '../../collection/collection.ts';
import {DEFAULT_NAME} from '../../collection/name.ts';
import {loadCollection, saveCollection} from '../../collection/store.ts';
import type {Action} from '../state/action.ts';

export type Keeper = {readonly keep: (collection: Collection) => void};

export function createKeeper(dispatch: (action: Action) => void): Keeper {
	const {env} = process;
	let base = emptyCollection(DEFAULT_NAME);
	const complain = (error: unknown): void => {
		const text = error instanceof Error ? error.message : String(error);
		dispatch({type: 'message', message: {text, tone: 'bad'}});
	};
	const tell = (notice: Error | null): void => {
		if (notice !== null) {
			dispatch({type: 'message', message: {text: notice.message, tone: 'bad'}});
		}
	};
	let queue: Promise<void> = loadCollection(DEFAULT_NAME, env).then(({collection, notice}) => {
		base = collection;
		dispatch({type: 'collection', before: emptyCollection(DEFAULT_NAME), collection});
		tell(notice);
	}, complain);
	return {
		keep(mine) {
			queue = queue
				.then(async () => {
					const saved = await saveCollection(mine, base, env);
					base = saved.collection;
					// What other programs added meanwhile; ignored where another change is on its way.
					dispatch({type: 'collection', before: mine, collection: saved.collection});
					tell(saved.notice);
				})
				.catch(complain);
		},
	};
}
