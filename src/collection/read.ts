/** Which collection was open last. Read before the first frame, so it loads nothing else. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stateFolder} from '../system/folders.ts';
import {DEFAULT_NAME, isName} from './name.ts';

export const lastFile = (env: NodeJS.ProcessEnv): string => join(stateFolder(env), 'last-collection');

export function lastCollection(env: NodeJS.ProcessEnv): string {
	try {
		const name = readFileSync(lastFile(env), 'utf8').trim();
		return isName(name) ? name.normalize('NFC') : DEFAULT_NAME;
	} catch {
		return DEFAULT_NAME;
	}
}
