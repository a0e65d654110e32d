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

/** What a person decided: the configuration file. XDG_CONFIG_HOME holds on every system where it is set. */
export function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
	const {XDG_CONFIG_HOME: given, APPDATA: roaming} = env;
	return platform === 'win32' && !given && roaming
		? join(roaming, PROGRAM)
		: join(base(given, env, '.config'), PROGRAM);
}
