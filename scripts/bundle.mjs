/**
 * esbuild makes `dist/`: `cli.js`, which finds out what is wanted, and `parts/`, loaded on demand: the launch
 * and each command in one file of its own, for each file more costs time at the start; Ink over the first
 * frame, the search, the builder. A command never reads Ink, and the explorer never reads the option parser.
 * Then the option parser is asked for its help, which is kept in `help/`, the search for its index, and V8 for
 * what it compiled.
 */
import {createHash} from 'node:crypto';
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build, transform} from 'esbuild';
import {cacheCode} from './lib/cache-code.mjs';
import {insteadOf, withoutDevtools} from './lib/instead-of.mjs';
import {keepIndex} from './lib/keep-index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Holds what it imports: there a dynamic import says when that is run, not where it is. */
const WITH_INK = 'src/tui/runtime/with-ink.ts';

const fileOf = path => path.slice(root.length).replaceAll('\\', '/');

/** `src/chart/svg.ts` → `chart-svg`. */
const partOf = file =>
	file
		.slice('src/'.length)
		.replace(/(?:\/index)?\.tsx?$/, '')
		.replaceAll('/', '-');

/**
 * What starts quickly is CommonJS: Node has its loader at hand, and starts that of modules only for the rest.
 * There a dynamic import is a part; `found` collects which.
 */
const partsOnDemand = (folder, found) => ({
	name: 'parts-on-demand',
	setup(builder) {
		builder.onResolve({filter: /^\./}, async ({path, kind, importer, resolveDir, pluginData}) => {
			if (kind !== 'dynamic-import' || pluginData === 'resolving' || fileOf(importer) === WITH_INK) {
				return undefined;
			}
			const resolved = await builder.resolve(path, {kind, resolveDir, pluginData: 'resolving'});
			const file = fileOf(resolved.path);
			found.add(file);
			return {path: `${folder}/${partOf(file)}`, external: true};
		});
	},
});

/** Modules take such a part as Node loads it, where it asks for no other. */
const searchAsIs = {
	name: 'search-as-is',
	setup(builder) {
		builder.onResolve({filter: /\/search\/index\.ts$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: './search.cjs', external: true} : undefined,
		);
	},
};

/** `import("./parts/commands-list")` asks for a whole part by the loader at the head of `cli.js`, and for a shared one as a module. */
const linked = (text, importer) =>
	text.replaceAll(/\bimport\("(\.\/(?:parts\/)?([\w-]+))"\)/g, (_, path, part) =>
		whole.some(file => partOf(file) === part)
			? `Promise.resolve().then(()=>__part("${part}"))`
			: `${importer}("${path}.mjs")`,
	);

/** What was compiled is used for this very text alone: see `lib/part-loader.cjs`. */
const marked = text => `/*${createHash('sha256').update(text).digest('hex').slice(0, 28)}*/${text}`;

const common = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	minify: true,
	// Chinese as it is: escaped, each sign takes twice the bytes.
	charset: 'utf8',
	legalComments: 'none',
	metafile: true,
	...insteadOf,
	logLevel: 'warning',
};

const commonJs = {
	...common,
	format: 'cjs',
	write: false,
	define: {...common.define, 'import.meta.url': '__url'},
	banner: {js: 'const __url=require("node:url").pathToFileURL(__filename).href;'},
};

/** What the launch goes on with: between keys, so it is to be quick as well. */
const SOON = [WITH_INK, 'src/search/index.ts'];

const outputs = {};
function keep({metafile, outputFiles = []}) {
	Object.assign(outputs, metafile.outputs);
	for (const {path, text} of outputFiles) {
		writeFileSync(path, path.endsWith('cli.js') ? linked(text, 'import') : marked(linked(text, '__import')));
	}
}

mkdirSync(`${root}dist/parts`, {recursive: true});
// What was kept is of the search as it was: should this run end early, none is better.
for (const file of readdirSync(`${root}dist/parts`).filter(name => name.startsWith('search-index.'))) {
	rmSync(`${root}dist/parts/${file}`);
}
mkdirSync(`${root}dist/help`, {recursive: true});
const entries = files => Object.fromEntries([...files].map(file => [`parts/${partOf(file)}`, file]));
const found = new Set();
const loader = await transform(readFileSync(`${root}scripts/lib/part-loader.cjs`, 'utf8'), {minify: true});
const entry = await build({
	...commonJs,
	banner: {js: commonJs.banner.js + loader.code},
	entryPoints: {cli: 'src/cli.ts'},
	plugins: [...insteadOf.plugins, partsOnDemand('./parts', found)],
});
// The full parser holds all commands, and a link in a pipe what it shares with them: no starts that have to be quick.
const rest = new Set(['src/commands/full.ts', 'src/commands/view.ts']);
const whole = [...found, ...SOON].filter(file => !rest.has(file));
keep(entry);
keep(
	await build({
		...commonJs,
		entryPoints: entries(whole),
		outExtension: {'.js': '.cjs'},
		plugins: [...insteadOf.plugins, withoutDevtools, partsOnDemand('.', rest)],
	}),
);
for (const file of whole) {
	rest.delete(file);
}
keep(
	await build({
		...common,
		entryPoints: entries(rest),
		outExtension: {'.js': '.mjs'},
		chunkNames: 'parts/[name]-[hash]',
		splitting: true,
		// CommonJS libraries inside ask for `require`.
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
		},
		plugins: [...insteadOf.plugins, withoutDevtools, searchAsIs],
	}),
);
writeFileSync(`${root}dist/package.json`, '{"type":"commonjs"}\n');
outputs['dist/package.json'] = {bytes: 20};
chmodSync(`${root}dist/cli.js`, 0o755);

const {helpFiles} = await import(pathToFileURL(`${root}dist/parts/commands-full.mjs`).href);
for (const [name, text] of await helpFiles()) {
	writeFileSync(`${root}dist/help/${name}`, text);
	outputs[`dist/help/${name}`] = {bytes: Buffer.byteLength(text)};
}
// Afterwards, and only what this run did not write: a program that is running keeps its parts until then.
for (const file of readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})) {
	const path = `${file.parentPath}/${file.name}`;
	if (file.isFile() && !(path.slice(root.length) in outputs)) {
		rmSync(path);
	}
}
await keepIndex();
await cacheCode();
if (process.argv.includes('--sizes')) {
	for (const [file, {bytes}] of Object.entries(outputs)) {
		console.log(String(bytes).padStart(9), file);
	}
}
