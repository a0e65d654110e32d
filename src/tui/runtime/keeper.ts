/** Keeps collections on disk: loads them, writes every change, one after the other. */
import {type Collection, emptyCollection} from '../../collection/collection.ts';
import {errorText} from '../../model/input-error.ts';
import type {Lang} from '../../model/types.ts';
import type {Action, CollectionTask} from '../state/action.ts';
import type {Translate} from './effects.ts';

export type Keeper = {
	readonly keep: (collection: Collection) => void;
	/** What is to be done with whole collections. */
	readonly arrange: (task: CollectionTask) => void;
	/** Resolves once all that was asked for is on disk. */
	readonly settled: () => Promise<void>;
};

/** @param first the name of the collection that the explorer opens with */
export function createKeeper(
	dispatch: (action: Action) => void,
	first: string,
	lang: () => Lang,
	t: Translate,
): Keeper {
	// Not read with the rest of this part: keys are answered meanwhile.
	const disk = import('../../collection/store.ts');
	const {env} = process;
	/** How each collection stood on disk when it was last read or written here. */
	const bases = new Map<string, Collection>();
	let current = first;
	const complain = (error: unknown): void =>
		dispatch({type: 'message', message: {text: errorText(error, lang()), tone: 'bad'}});
	const load = async (name: string): Promise<Collection> => {
		const {collection, notice} = await (await disk).loadCollection(name, env);
		bases.set(name, collection);
		if (notice) {
			complain(notice);
		}
		return collection;
	};
	const save = async (mine: Collection): Promise<void> => {
		const base = bases.get(mine.name) ?? emptyCollection(mine.name);
		const {collection, notice} = await (await disk).saveCollection(mine, base, env);
		bases.set(mine.name, collection);
		// What other programs added meanwhile; ignored where another change is on its way.
		dispatch({type: 'collection', before: mine, collection});
		if (notice) {
			complain(notice);
		}
	};
	const list = async (at: string | null): Promise<void> => {
		const names = new Set([...(await (await disk).collectionNames(env)), current]);
		const found = [];
		for (const name of [...names].sort()) {
			// Read, not kept as a base: what is open goes on from what it was loaded with.
			const {collection, notice} = await (await disk).loadCollection(name, env);
			if (notice) {
				complain(notice);
			}
			found.push({name, count: collection.items.length});
		}
		dispatch({type: 'collections', names: found, at});
	};
	const opened = async (collection: Collection, stay = false): Promise<void> => {
		current = collection.name;
		await (await disk).rememberCollection(current, env);
		const n = collection.items.length;
		const text = t('message.opened', {name: current, n});
		dispatch({type: 'opened', collection, stay, message: stay ? null : {text, tone: 'good'}});
	};
	const arrange = async (task: CollectionTask): Promise<void> => {
		switch (task.do) {
			case 'list':
				return list(null);
			case 'open':
				return opened(await load(task.name));
			case 'create': {
				const empty = await (await disk).createCollection(task.name, env);
				bases.set(empty.name, empty);
				return opened(empty);
			}
			case 'rename': {
				const base = bases.get(task.name) ?? emptyCollection(task.name);
				if (task.name === current && base.items.length === 0) {
					// One that nothing was ever put into may have no file yet.
					await (await disk).saveCollection(base, base, env);
				}
				await (await disk).renameCollection(task.name, task.to, env);
				bases.delete(task.name);
				if (task.name === current) {
					await opened(await load(task.to), true);
				}
				return list(task.to);
			}
			case 'remove':
				await (await disk).removeCollection(task.name, env);
				bases.delete(task.name);
				return list(null);
		}
	};
	let queue: Promise<void> = load(first).then(
		collection => dispatch({type: 'collection', before: emptyCollection(first), collection}),
		complain,
	);
	const then = (work: () => Promise<void>): void => {
		queue = queue.then(work).catch(complain);
	};
	return {
		keep: mine => then(() => save(mine)),
		arrange: task => then(() => arrange(task)),
		settled: () => queue,
	};
}
