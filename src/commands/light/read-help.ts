/**
 * Help as yargs prints it, written into files when the program is built. Where there is none for a width,
 * or the sources run unbuilt, yargs itself is asked.
 */
import {readFileSync} from 'node:fs';
import {LOADERS} from '../loaders.ts';

/** Lines end at 100 columns however wide the terminal is. */
export const helpWidth = (columns: number | undefined): number => Math.min(100, columns ?? 100);

/** The widths that are kept: that of pipes and wide terminals, and the classic one. */
export const HELP_WIDTHS: readonly number[] = [80, 100];

const HELP = ['--help', '-h'];
const VERSION = ['--version', '-V'];

/** Arguments that ask for each page that is kept, by its name. */
export function helpPages(): ReadonlyMap<string, readonly string[]> {
	const pages = new Map([
		['explorer', ['--help']],
		['version', ['--version']],
	]);
	for (const name of Object.keys(LOADERS)) {
		pages.set(name, [name, '--help']);
	}
	return pages;
}

function pageOf(args: readonly string[]): string | undefined {
	const [first = '', second = '', ...more] = args;
	if (second === '') {
		return HELP.includes(first) ? 'explorer' : VERSION.includes(first) ? 'version' : undefined;
	}
	return more.length === 0 && HELP.includes(second) && Object.hasOwn(LOADERS, first) ? first : undefined;
}

/** @returns undefined where the arguments ask for no page, or for one that is not kept */
export function readHelp(args: readonly string[], columns: number | undefined): string | undefined {
	const page = pageOf(args);
	const width = helpWidth(columns);
	if (page === undefined || args.includes('') || !HELP_WIDTHS.includes(width)) {
		return undefined;
	}
	try {
		return readFileSync(new URL(`./help/${page}.${width}.txt`, import.meta.url), 'utf8');
	} catch {
		return undefined;
	}
}
