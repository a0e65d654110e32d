/** Finds the configuration file. Most people have none, so its parser is loaded only where there is one. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {printable} from '../model/quote.ts';
import {configFolder} from '../system/folders.ts';
import type {Config} from './config.ts';

/** Nobody writes so much by hand. */
const LIMIT = 64_000;

export const configPath = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string =>
	join(configFolder(env, platform), 'config.yaml');

/**
 * @returns an empty configuration where there is no file
 * @throws InputError in one line with file, line and the nearest valid word
 */
export async function loadConfig(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<Config> {
	const path = configPath(env, platform);
	const bytes = bytesOf(path);
	if (bytes === undefined) {
		return {};
	}
	if (bytes.length > LIMIT) {
		throw new InputError(`${printable(path)}: is too large for a configuration file (over 64 kB)`);
	}
	const {parseConfig} = await import('./parse.ts');
	return parseConfig(bytes, printable(path));
}

function bytesOf(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') {
			return undefined;
		}
		throw new InputError(
			`${printable(path)}: cannot be read (${code}); mend its rights, or move it out of the way`,
		);
	}
}
