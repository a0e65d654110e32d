/** Problems found in what people wrote, one line each: file, line, what is wrong. */
import type {Problem} from '../curate/index.ts';
import {cleanLine} from '../text/clean.ts';
import type {Io} from './io.ts';

/** To stdout where they are the result of the command (`check`), to stderr where they stop it (`build`). */
export function printProblems(problems: readonly Problem[], write: (line: string) => void): void {
	for (const {file, line, column, code, message} of problems) {
		write(cleanLine(`${file}:${line}${column === undefined ? '' : `:${column}`}: ${message} (${code})`));
	}
}

export const sayProblems = (problems: readonly Problem[], io: Io): void => printProblems(problems, io.say);

export const problemCount = ({length}: readonly Problem[]): string =>
	length === 1 ? '1 problem' : `${length} problems`;
