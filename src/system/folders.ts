/** Where the program keeps what it must remember, by the XDG base directory rules. */
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

const PROGRAM = 'jingwang-explorer';

function base(given: string | undefined, env: NodeJS.ProcessEnv, ...fallback: string[]): string {
	// The rules: a relative path is to be ignored.
	return given && isAbsolute(given) ? given : join(env.HOME || homedir(), ...fallback);
}

/** What a person made and wants to find again: collections, the last copy. */
export function stateFolder(env: NodeJS.ProcessEnv): string {
	return join(base(env.XDG_STATE_HOME, env, '.local', 'state'), PROGRAM);
}
