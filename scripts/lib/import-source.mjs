/** TypeScript of the checkout, as Node can import it. */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param contents a module; its imports begin at the root of the checkout
 * @param place where it is put meanwhile: below the checkout what it imports finds the bundled data
 */
export async function importSource(contents, place = tmpdir()) {
	mkdirSync(place, {recursive: true});
	const folder = mkdtempSync(join(place, 'explorer-source-'));
	try {
		const outfile = join(folder, 'source.mjs');
		await build({
			stdin: {contents, resolveDir: root, loader: 'ts'},
			outfile,
			bundle: true,
			format: 'esm',
			platform: 'node',
			logLevel: 'warning',
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
