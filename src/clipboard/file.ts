/** The last route: a file that the message names. */
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stateFolder} from '../system/folders.ts';

/** @returns the file's path; throws what the file system throws where neither place can be written */
export function copyToFile(text: string, env: NodeJS.ProcessEnv, name = 'copied.txt'): string {
	try {
		const folder = stateFolder(env);
		mkdirSync(folder, {recursive: true, mode: 0o700});
		return write(join(folder, name), text);
	} catch {
		// A folder of one's own, for names in a shared temporary folder can be taken by others.
		return write(join(mkdtempSync(join(tmpdir(), 'jingwang-explorer-')), name), text);
	}
}

function write(path: string, text: string): string {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, text, {mode: 0o600});
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, {force: true});
		throw error;
	}
	return path;
}
