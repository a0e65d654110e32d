import {execFileSync} from 'node:child_process';

/** The words that a real shell makes of a line. */
export function shellWords(line: string): string[] {
	const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], {encoding: 'utf8'});
	return printed.split('\0').slice(0, -1);
}
