/** Keeps the memory on disk: a moment after the last change, and at the end. */
import type {Found} from '../memory/load.ts';
import {loadMemory} from '../memory/load.ts';
import {remember} from '../memory/restore.ts';
import {setAside, writeMemory} from '../memory/write.ts';
import type {State} from '../state/state.ts';
import type {Translate} from './effects.ts';
import type {Store} from './store.ts';

export type Rememberer = {
	/** Writes what is not written yet; never throws. */
	readonly end: () => Promise<void>;
	/** Writes nothing any more: what broke the program is not to break the next one. */
	readonly forget: () => void;
};

/** Long enough that nothing is written between keys, short enough that a closed window loses little. */
const QUIET = 1000;

/** @param started the state that the program opened with; what has changed since is to be kept */
export function createRememberer(store: Store, started: State, found: Found, t: Translate): Rememberer {
	let written: State | undefined;
	let able = true;
	let timer: NodeJS.Timeout | undefined;
	const tell = (key: 'memory.damaged' | 'memory.newer' | 'memory.unwritable', file: string): void => {
		const text = t(key, {file});
		store.dispatch({type: 'message', message: {text, tone: 'bad'}});
	};
	const giveUp = (key: 'memory.newer' | 'memory.unwritable'): void => {
		able = false;
		tell(key, found.path);
	};
	/** @returns whether the file may be written over */
	const clear = async (problem: Found['problem']): Promise<boolean> => {
		if (problem === 'damaged') {
			const aside = await setAside(found.path);
			if (aside !== undefined) {
				tell('memory.damaged', aside);
			}
		} else if (problem !== null) {
			giveUp(problem === 'newer' ? 'memory.newer' : 'memory.unwritable');
		}
		return able;
	};
	const write = async (): Promise<void> => {
		const state = store.get();
		if (!able || state === written) {
			return;
		}
		// Another explorer may have written meanwhile: what it alone knows is taken along.
		const now = loadMemory(process.env);
		if (await clear(now.problem)) {
			await writeMemory(found.path, remember(state, started, now.memory));
			written = state;
		}
	};
	const failed = (): void => giveUp('memory.unwritable');
	let queue = clear(found.problem).then(() => {}, failed);
	const enqueue = (): Promise<void> => {
		clearTimeout(timer);
		queue = queue.then(write).catch(failed);
		return queue;
	};
	const soon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(enqueue, QUIET);
		timer.unref();
	};
	const unsubscribe = store.subscribe(soon);
	if (store.get() !== started) {
		soon();
	}
	return {
		end() {
			unsubscribe();
			return enqueue();
		},
		forget() {
			able = false;
			unsubscribe();
			clearTimeout(timer);
		},
	};
}
