/**
 * esbuild makes `dist/`: `cli.js`, the launch in one file, for every file more is time before the first
 * frame; and `parts/`, loaded on demand: Ink over that frame, the commands, the search, the builder, the
 * configuration file's parser. A command never reads Ink, and the explorer never reads the option parser.
 */
import {chmodSync, readdirSync, rmSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the launch file loads on demand. A name that is missing here fails the build. */
const parts = {
	main: 'src/commands/main.ts',
	'process-io': 'src/commands/process-io.ts',
	run: 'src/tui/runtime/run.tsx',
	linear: 'src/tui/runtime/linear.tsx',
	search: 'src/search/index.ts',
	copy: 'src/clipboard/copy.ts',
	read: 'src/dataset/read.ts',
	parse: 'src/config/parse.ts',
	rebind: 'src/tui/keys/rebind.ts',
};

/** Ink imports its development tools only where DEV is set; they are not part of the program. */
const withoutDevtools = {
	name: 'without-devtools',
	setup(builder) {
		builder.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'empty'}));
		builder.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default undefined;'}));
	},
};

/** In the launch file a dynamic import is a part, but for the launch itself, which is inlined. */
const partsOnDemand = {
	name: 'parts-on-demand',
	setup(builder) {
		builder.onResolve({filter: /^\./}, async ({path, kind, resolveDir, pluginData}) => {
			if (kind !== 'dynamic-import' || pluginData === 'resolving') {
				return undefined;
			}
			const {path: file} = await builder.resolve(path, {kind, resolveDir, pluginData: 'resolving'});
			if (basename(file) === 'launch.ts') {
				return undefined;
			}
			const part = Object.entries(parts).find(([, source]) => file === root + source);
			return part
				? {path: `./parts/${part[0]}.js`, external: true}
				: {errors: [{text: `${path} is loaded on demand but is no part of the bundle`}]};
		});
	},
};

const common = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	legalComments: 'none',
	metafile: true,
	// Without a `fetch` Ink's layout engine decodes its own code where it stands; with one it asks for a data
	// address, for which Node loads all of its HTTP client.
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		fetch: 'undefined',
		'Intl.Segmenter': 'LazySegmenter',
	},
	inject: ['src/text/lazy-segmenter.ts'],
	// Loading them takes longer than all that is asked of them.
	alias: {'string-width': './src/text/ink-width.ts', 'object-hash': './src/tui/components/row-hash.ts'},
	logLevel: 'warning',
};

const results = await Promise.all([
	build({...common, entryPoints: {cli: 'src/cli.ts'}, plugins: [partsOnDemand]}),
	build({
		...common,
		entryPoints: Object.fromEntries(Object.entries(parts).map(([name, file]) => [`parts/${name}`, file])),
		chunkNames: 'parts/[name]-[hash]',
		splitting: true,
		// CommonJS libraries inside ask for `require`.
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
		},
		plugins: [withoutDevtools],
	}),
]);
const outputs = Object.assign({}, ...results.map(result => result.metafile.outputs));
chmodSync(`${root}dist/cli.js`, 0o755);
// Afterwards, and only what this run did not write: a program that is running keeps its parts until then.
for (const file of readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})) {
	const path = `${file.parentPath}/${file.name}`;
	if (file.isFile() && !(path.slice(root.length) in outputs)) {
		rmSync(path);
	}
}
if (process.argv.includes('--sizes')) {
	for (const [file, {bytes}] of Object.entries(outputs)) {
		console.log(String(bytes).padStart(9), file);
	}
}
