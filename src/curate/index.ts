/** From what people write (`seeds/`) to what is published (`data/`), and the checks of both. */

import {pathText} from '../dataset/issue.ts';
import {checkTables} from '../dataset/validate.ts';
import type {Tables} from '../model/types.ts';
import {build} from './build.ts';
import {outputOf} from './output.ts';
import type {Problem} from './problem.ts';
import {type Counts, checkAgainstSource, countRecord} from './sources.ts';
import {staleFiles, writeFiles} from './write.ts';

export {boundAt} from './bounds.ts';
export {type Built, build} from './build.ts';
export {type FoundNumber, findNumbers, readNumber} from './numbers.ts';
export type {Problem} from './problem.ts';
export type {Counts} from './sources.ts';

/**
 * Builds the records of `seedsDir` into `outDir`. Nothing is written where there are problems.
 * @param options `check` writes nothing and only tells what is out of date
 * @returns `written` and `stale` as paths below `outDir`; `stale` is empty unless `check`
 * @throws InputError where `seedsDir` is no folder
 */
export async function buildTo(
	seedsDir: string,
	outDir: string,
	options: {readonly check: boolean},
): Promise<{problems: Problem[]; written: string[]; stale: string[]}> {
	const {tables, problems} = await build(seedsDir);
	const all = inOrder([...problems, ...(problems.length === 0 ? ownFaults(tables, seedsDir) : [])]);
	if (all.length > 0) {
		return {problems: all, written: [], stale: []};
	}
	const output = outputOf(tables);
	return options.check
		? {problems: [], written: [], stale: await staleFiles(outDir, output)}
		: {problems: [], written: await writeFiles(outDir, output), stale: []};
}

/**
 * Checks the records of `seedsDir`; with `sources`, the folder of the texts, also every fragment at its
 * offset and that every number of each text is either evidence or dismissed.
 * @returns problems in order of file and line; counts per report, in order of file
 * @throws InputError where `seedsDir` is no folder
 */
export async function checkSeeds(
	seedsDir: string,
	options: {readonly sources?: string | undefined} = {},
): Promise<{problems: Problem[]; counts: Counts[]}> {
	const {records, problems} = await build(seedsDir);
	const all = [...problems];
	const counts: Counts[] = [];
	for (const parsed of records) {
		if (options.sources === undefined) {
			counts.push(countRecord(parsed));
			continue;
		}
		const found = await checkAgainstSource(parsed, options.sources);
		all.push(...found.problems);
		counts.push(found.counts);
	}
	return {problems: inOrder(all), counts};
}

/** What is published must pass the check of files from outside. A fault here is the builder's, not the record's. */
function ownFaults(tables: Tables, seedsDir: string): Problem[] {
	const checked = checkTables(tables);
	return 'tables' in checked
		? []
		: checked.issues.map(({code, path, message}) => ({
				file: seedsDir,
				line: 1,
				code,
				message: `${pathText(path)}: ${message}`,
			}));
}

function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			(a.column ?? 0) - (b.column ?? 0),
	);
}
