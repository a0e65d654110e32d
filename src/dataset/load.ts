/**
 * Reads datasets. The bundled one was checked when it was built and is read as it is, for this is on
 * the way to the first frame; the schema library is loaded only for files from outside.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Dataset, indexTables} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {lazily} from '../model/lazily.ts';
import {printable} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import {runSliced, type SliceOptions} from '../steps/sliced.ts';
import {finish, partOf, type Steps} from '../steps/steps.ts';
import {TABLE_NAMES} from './table-names.ts';

/**
 * The dataset that comes with the program; each table is read when it is first looked at.
 * @throws InputError where the data folder is missing; a table that is unreadable throws once it is looked at
 */
export function loadBundled(): Dataset {
	return indexTables(readBundled());
}

/** Stands for the bundled dataset among paths; a file of that name is `./bundled`. */
export const BUNDLED = 'bundled';

export type LoadOptions = {
	readonly withBundled: boolean;
	/** Lets others in between; all at once unless told. */
	readonly slices?: SliceOptions;
};

/**
 * Reads datasets from files: an object of tables (any subset), a `datapackage.json`, or a folder that holds one.
 * @param paths one or more, `bundled` among them for the bundled dataset; ids must differ between them
 * @param options `withBundled` puts the bundled dataset first
 * @throws InputError in one line naming file, place, what was expected and the remedy
 */
export async function loadFiles(paths: readonly string[], options: LoadOptions): Promise<Dataset> {
	const files = paths.filter(path => path !== BUNDLED);
	const record = files.find(path => /\.ya?ml$/i.test(path));
	if (record !== undefined) {
		const json = record.replace(/\.ya?ml$/i, '.json');
		throw new InputError(
			`${printable(record)}: is a record, not a dataset; run "explorer build ${printable(record)}" and give ${printable(json)}`,
		);
	}
	const withBundled = options.withBundled || files.length < paths.length;
	if (files.length === 0) {
		return loadBundled();
	}
	// Split off, so that the launch path does not parse it.
	const {readTables} = await import('./read.ts');
	function* steps(): Steps<Dataset> {
		const tables = yield* partOf(readTables(files, readBundled(), {withBundled}), 0, 0.95);
		return indexTables(tables);
	}
	return options.slices ? runSliced(steps(), options.slices) : finish(steps());
}

/** The bundled tables, for those who need no indexes; each is read when it is first looked at. */
export function readBundled(): Tables {
	const folder = dataFolder();
	const readers = TABLE_NAMES.map(name => [name, () => readTable(join(folder, `${name}.json`))]);
	return lazily<Tables>(Object.fromEntries(readers));
}

function readTable(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new InputError(`${file}: cannot be read; install the program again, or run "explorer build"`);
	}
}

/**
 * The folder of the bundled data. Sources, bundle and its parts lie at different depths below the one that holds it.
 * @throws InputError where there is none
 */
export function dataFolder(): string {
	const start = dirname(fileURLToPath(import.meta.url));
	for (let at = start; ; at = dirname(at)) {
		if (existsSync(join(at, 'data', 'datapackage.json'))) {
			return join(at, 'data');
		}
		if (dirname(at) === at) {
			throw new InputError(
				`${start}: no data/datapackage.json in any folder above; install the program again`,
			);
		}
	}
}
