/** Keeps the index that the search makes of the bundled data, as the explorer shows it and as commands do. */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Without data there is none to keep: the first build of a dataset comes after that of the program. */
export async function keepIndex() {
	const {loadBundled, ofTier, writeKept, InputError} = await importSource(
		`export {loadBundled} from './src/dataset/load.ts';
		export {ofTier} from './src/query/of-tier.ts';
		export {writeKept} from './src/search/kept/write.ts';
		export {InputError} from './src/model/input-error.ts';`,
		join(root, 'node_modules', '.cache'),
	);
	try {
		for (const tier of ['primary', 'all']) {
			writeKept(ofTier(loadBundled(), tier), join(root, 'dist', 'parts'));
		}
	} catch (error) {
		if (!(error instanceof InputError)) {
			throw error;
		}
	}
}
