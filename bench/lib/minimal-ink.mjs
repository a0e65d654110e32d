import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const fixture = name => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** Bundles the minimal Ink program as the explorer is bundled. @returns its path, and how to remove it */
export async function bundleMinimalInk() {
	const folder = await mkdtemp(join(tmpdir(), 'explorer-bench-'));
	const path = join(folder, 'minimal-ink.mjs');
	await build({
		entryPoints: [fixture('minimal-ink.jsx')],
		outfile: path,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		minify: true,
		jsx: 'automatic',
		legalComments: 'none',
		alias: {'react-devtools-core': fixture('nothing.mjs')},
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
		},
		logLevel: 'warning',
	});
	return {path, remove: () => rmSync(folder, {recursive: true, force: true})};
}
