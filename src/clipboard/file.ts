/** The last route: a file that the message names. */
import {mkdirSync, mkdtempSync, renameSync, writeFileSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {isAbsolute, join} from 'node:path';

function stateFolder(env: NodeJS.ProcessEnv): string {
	const state = env.XDG_STATE_HOME;
	// The XDG rules: a relative path is to be ignored.
	const base = state && isAbsolute(state) ? state : join(env.HOME || homedir(), '.local', 'state');
	return join(base, 'jingwang-explorer');
}

/** @returns the file's path; throws what the file system throws where neither place can be written */
export function copyToFile(text: string, env: NodeJS.ProcessEnv): string {
	try {
		const folder = stateFolder(env);
		mkdirSync(folder, {recursive: true, mode: 0o700});
		return write(join(folder, 'copied.txt'), text);
	} catch {
		// A folder of one's own, for names in a shared temporary folder can be taken by others.
		return write(join(mkdtempSync(join(tmpdir(), 'jingwang-explorer-')), 'copied.txt'), text);
	}
}

function write(path: string, text: string): string {
	const beside = `${path}.${process.pid}.tmp`;
	writeFileSync(beside, text, {mode: 0o600});
	renameSync(beside, path);
	return path;
}
