/**
 * Input a person can put right: one clear line that names file, place, what was expected and the
 * remedy. Commands print the message alone and end with exit code 2; a stack trace is never shown.
 */
export class InputError extends Error {
	override readonly name = 'InputError';

	/** By name: the launch and the parts loaded on demand each carry a copy of this class. */
	static override [Symbol.hasInstance](value: unknown): boolean {
		return value instanceof Error && value.name === 'InputError';
	}
}
