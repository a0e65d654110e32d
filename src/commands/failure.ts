/** How an error ends the program: one line, an exit code, and no stack unless asked for. */
import {errorText, InputError} from '../model/input-error.ts';
import type {Lang} from '../model/types.ts';

/** @returns the lines for stderr and the exit code: 2 for what the user can put right, 1 for what we must */
export function failure(
	error: unknown,
	env: NodeJS.ProcessEnv,
	lang: Lang = 'en',
): {text: string; code: number} {
	const message = errorText(error, lang);
	const line = `explorer: ${message.replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim()}`;
	const stack = env.EXPLORER_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
	return error instanceof InputError
		? {text: `${line}${stack}`, code: 2}
		: {text: `${line}${stack || ' (EXPLORER_DEBUG=1 shows where)'}`, code: 1};
}
