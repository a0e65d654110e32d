/** The program's search over plain documents, bundled as the program is. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** @returns the path of the bundle, and how to remove it */
export async function bundleEngine() {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-bench-'));
	const path = join(folder, 'engine.mjs');
	await build({
		stdin: {
			contents: `export {createTextIndex, createTextIndexAsync} from './text-index.ts';
				export {editsBetween, scoresOf} from './fuzzy.ts';
				export {createSearch} from './engine.ts';
				export {indexTables} from '../model/dataset.ts';
				export {TABLE_NAMES} from '../dataset/table-names.ts';
				export {fold} from '../query/fold.ts';`,
			resolveDir: fileURLToPath(new URL('../../src/search', import.meta.url)),
			loader: 'ts',
		},
		outfile: path,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		minify: true,
		logLevel: 'warning',
	});
	return {path, remove: () => rmSync(folder, {recursive: true, force: true})};
}
