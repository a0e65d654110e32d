/** Problems found in what people wrote, one line each: file, line, what is wrong. */
import type {Problem} from '../curate/index.ts';
import {InputError} from '../model/input-error.ts';
import {cleanLine} from '../text/clean.ts';
import type {Io} from './io.ts';

const lineOf = ({file, line, column, code, message}: Problem): string =>
	cleanLine(`${file}:${line}${column === undefined ? '' : `:${column}`}: ${message} (${code})`);

const UNREADABLE = ['not_yaml', 'not_utf8', 'too_large', 'unreadable'];

/**
 * What cannot be read at all is no finding of a check.
 * @throws InputError naming the first such place
 */
export function stopAtUnreadable(problems: readonly Problem[]): void {
	const [first, ...more] = problems.filter(({code}) => UNREADABLE.includes(code));
	if (first) {
		const others = more.length === 0 ? '' : `; and ${problemCount(more)} like it`;
		throw new InputError(`${lineOf(first)}${others}`);
	}
}

/** To stdout where they are the result of the command (`check`), to stderr where they stop it (`build`). */
export function printProblems(problems: readonly Problem[], write: (line: string) => void): void {
	for (const problem of problems) {
		write(lineOf(problem));
	}
}

export const sayProblems = (problems: readonly Problem[], io: Io): void => printProblems(problems, io.say);

export const problemCount = ({length}: readonly Problem[]): string =>
	length === 1 ? '1 problem' : `${length} problems`;
