/**
 * One esbuild run makes `dist/`: the entry and the parts it loads on demand (the explorer with Ink,
 * the command line with yargs, the builder with its YAML parser), so that each start reads only what it needs.
 */
import {chmodSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ink imports its development tools only where DEV is set; they are not part of the program. */
const withoutDevtools = {
	name: 'without-devtools',
	setup(builder) {
		builder.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'empty'}));
		builder.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default undefined;'}));
	},
};

const result = await build({
	absWorkingDir: root,
	entryPoints: {cli: 'src/cli.ts'},
	outdir: 'dist',
	chunkNames: 'parts/[name]-[hash]',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	legalComments: 'none',
	metafile: true,
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
	},
	plugins: [withoutDevtools],
	logLevel: 'warning',
});
chmodSync(`${root}dist/cli.js`, 0o755);
// Afterwards, and only what this run did not write: a program that is running keeps its parts until then.
for (const file of readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})) {
	const path = `${file.parentPath}/${file.name}`;
	if (file.isFile() && !(path.slice(root.length) in result.metafile.outputs)) {
		rmSync(path);
	}
}
if (process.argv.includes('--sizes')) {
	for (const [file, {bytes}] of Object.entries(result.metafile.outputs)) {
		console.log(String(bytes).padStart(9), file);
	}
}
