/** A problem found in data, with the place where it stands. */
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';

export type Issue = {
	/** Stable name of the broken rule, e.g. `dangling_id`. */
	readonly code: string;
	readonly path: ReadonlyArray<string | number>;
	/** One line: what was expected, and the nearest valid spelling where there is one. */
	readonly message: string;
};

/** Nobody reads more, and a file of hostile size must not cost more: whoever has found so many stops. */
export const MOST_ISSUES = 1000;

/** `['figures', 3, 'value']` → `figures[3].value`. */
export function pathText(path: Issue['path']): string {
	return path
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${keyText(step)}`))
		.join('');
}

// A key is untrusted text too.
const keyText = (key: string): string => (/^[\w$-]{1,60}$/.test(key) ? key : quote(key, 40));

/** The first issue in one line, with the number of the others. */
export function toInputError(file: string, issues: readonly Issue[]): InputError {
	const [first] = issues;
	const place = first && first.path.length > 0 ? `${pathText(first.path)}: ` : '';
	const others = issues.length - 1;
	const count = issues.length >= MOST_ISSUES ? `at least ${MOST_ISSUES - 1}` : others;
	const more = others > 0 ? ` (and ${count} more ${others === 1 ? 'problem' : 'problems'})` : '';
	return new InputError(`${file}: ${place}${first?.message ?? 'is not a dataset'}${more}`);
}
