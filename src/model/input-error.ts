import type {Lang} from './types.ts';

/**
 * Input a person can put right: one clear line that names file, place, what was expected and the
 * remedy. Commands print the message alone and end with exit code 2; a stack trace is never shown.
 */
export class InputError extends Error {
	override readonly name = 'InputError';
	/** The same in Chinese, where it is said inside the explorer too. */
	readonly zh: string | undefined;

	constructor(message: string, zh?: string) {
		super(message);
		this.zh = zh;
	}

	/** By name: the launch and the parts loaded on demand each carry a copy of this class. */
	static override [Symbol.hasInstance](value: unknown): boolean {
		return value instanceof Error && value.name === 'InputError';
	}
}

/** What an error says, in the language asked for where it is known in it. */
export function errorText(error: unknown, lang: Lang): string {
	const message = error instanceof Error ? error.message : String(error);
	return lang === 'zh' && error instanceof InputError ? (error.zh ?? message) : message;
}
