/** From what people write (`seeds/`) to what is published (`data/`), and the checks of both. */

import {basename} from 'node:path';
import {pathText} from '../dataset/issue.ts';
import {checkTables} from '../dataset/validate.ts';
import type {Tables} from '../model/types.ts';
import {build} from './build.ts';
import {oneFile, outputOf} from './output.ts';
import type {Problem} from './problem.ts';
import {type Counts, checkAgainstSource, countRecord} from './sources.ts';
import {staleFiles, writeFiles, writeOne} from './write.ts';

export {boundAt} from './bounds.ts';
export {type Built, build} from './build.ts';
export {type FoundNumber, findNumbers, readNumber} from './numbers.ts';
export type {Problem} from './problem.ts';
export type {Counts} from './sources.ts';

/**
 * Builds the records of `seedsDir` into the folder `output`, or, where that ends in .json, into one file that
 * holds the records and the terms of their own. Nothing is written where there are problems.
 * @param seedsDir a folder of records, or one record
 * @param options `check` writes nothing and only tells what is out of date
 * @returns `written` and `stale` as paths below `output`; `stale` is empty unless `check`
 * @throws InputError where `seedsDir` is neither a record nor a folder
 */
export async function buildTo(
	seedsDir: string,
	output: string,
	options: {readonly check: boolean},
): Promise<{problems: Problem[]; written: string[]; stale: string[]}> {
	const {tables, own, problems} = await build(seedsDir);
	const all = inOrder([...problems, ...(problems.length === 0 ? ownFaults(tables, seedsDir) : [])]);
	if (all.length > 0) {
		return {problems: all, written: [], stale: []};
	}
	if (isTablesFile(output)) {
		const changed = await writeOne(output, oneFile(own), options.check);
		const name = changed ? [basename(output)] : [];
		return {problems: [], written: options.check ? [] : name, stale: options.check ? name : []};
	}
	const files = outputOf(tables);
	return options.check
		? {problems: [], written: [], stale: await staleFiles(output, files)}
		: {problems: [], written: await writeFiles(output, files), stale: []};
}

/** True where a single file of tables is asked for and no folder. */
export const isTablesFile = (output: string): boolean => /\.json$/i.test(output);

/**
 * Checks the records of `seedsDir`, a folder or one record; with `sources`, the folder of the texts, also every fragment at its
 * offset and that every number of each text is either evidence or dismissed.
 * @returns problems in order of file and line; counts per report, in order of file
 * @throws InputError where `seedsDir` is neither a record nor a folder
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
