/**
 * Reads datasets. The bundled one was checked when it was built and is read as it is, for this is on
 * the way to the first frame; the schema library is loaded only for files from outside.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Dataset, indexTables} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import type {Tables} from '../model/types.ts';
import {TABLE_NAMES} from './table-names.ts';

/**
 * The dataset that comes with the program.
 * @throws InputError where the data folder is missing or unreadable
 */
export function loadBundled(): Dataset {
	return indexTables(readBundled());
}

/**
 * Reads datasets from files: an object of tables (any subset), a `datapackage.json`, or a folder that holds one.
 * @param paths one or more; ids must differ between them
 * @param options `withBundled` puts the bundled dataset first
 * @throws InputError in one line naming file, place, what was expected and the remedy
 */
export async function loadFiles(
	paths: readonly string[],
	options: {readonly withBundled: boolean},
): Promise<Dataset> {
	// Split off, so that the launch path does not parse it.
	const {readTables} = await import('./read.ts');
	return indexTables(await readTables(paths, readBundled(), options));
}

/** The bundled tables, for those who need no indexes. */
export function readBundled(): Tables {
	const folder = dataFolder();
	const tables = TABLE_NAMES.map(name => [name, readTable(join(folder, `${name}.json`))]);
	return Object.fromEntries(tables) as Tables;
}

function readTable(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new InputError(`${file}: cannot be read; install the program again, or run "explorer build"`);
	}
}

/** Sources, bundle and its parts lie at different depths below the folder that holds `data/`. */
function dataFolder(): string {
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
