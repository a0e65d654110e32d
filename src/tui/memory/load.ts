/** Reads the memory on the way to the first frame: one small file, at once, and nothing that could wait. */
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {stateFolder} from '../../system/folders.ts';
import {checkMemory} from './check.ts';
import {emptyMemory, type Memory} from './memory.ts';

export type Found = {
	readonly path: string;
	readonly memory: Memory;
	/** Why nothing could be taken from the file, where it was not simply missing. */
	readonly problem: 'damaged' | 'newer' | 'unreadable' | null;
};

/** What the program writes is a few kilobytes. */
const LARGEST = 1_000_000;

export const memoryPath = (env: NodeJS.ProcessEnv): string => join(stateFolder(env), 'state.json');

export function loadMemory(env: NodeJS.ProcessEnv): Found {
	const path = memoryPath(env);
	try {
		const info = statSync(path, {throwIfNoEntry: false});
		if (!info) {
			return {path, memory: emptyMemory, problem: null};
		}
		if (!info.isFile()) {
			return {path, memory: emptyMemory, problem: 'unreadable'};
		}
		const checked =
			info.size > LARGEST ? ({kind: 'damaged'} as const) : checkMemory(readFileSync(path, 'utf8'));
		return checked.kind === 'memory'
			? {path, memory: checked.memory, problem: null}
			: {path, memory: emptyMemory, problem: checked.kind};
	} catch {
		return {path, memory: emptyMemory, problem: 'unreadable'};
	}
}
