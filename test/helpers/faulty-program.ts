/**
 * The program with a fault built in: what a mistake of ours, in any of its parts, would do to a terminal.
 * Built from the sources, for in the minified bundle there is nothing to take hold of.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text that is replaced must be in the file once, or the fault would silently be none. */
export type Fault = {readonly file: string; readonly before: string; readonly insert: string};

const withoutDevtools = {'react-devtools-core': fileURLToPath(new URL('nothing.mjs', import.meta.url))};

/**
 * @param faults by name; the program has the one whose name is in the environment as FAULT
 * @returns the file that Node runs; below the project, where the program finds its data
 */
export async function faultyProgram(faults: Readonly<Record<string, Fault>>): Promise<string> {
	const outdir = join(root, 'node_modules', '.cache', 'explorer-faults');
	const files = new Set(Object.values(faults).map(({file}) => join(root, file)));
	await build({
		absWorkingDir: root,
		entryPoints: {cli: 'src/cli.ts'},
		outdir,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
		},
		alias: withoutDevtools,
		logLevel: 'error',
		plugins: [
			{
				name: 'fault',
				setup(builder) {
					builder.onLoad({filter: /\/src\/tui\/.*\.tsx?$/}, ({path}) =>
						files.has(path)
							? {contents: spoil(path, faults), loader: path.endsWith('x') ? 'tsx' : 'ts'}
							: undefined,
					);
				},
			},
		],
	});
	return join(outdir, 'cli.js');
}

function spoil(path: string, faults: Readonly<Record<string, Fault>>): string {
	let text = readFileSync(path, 'utf8');
	for (const [name, {file, before, insert}] of Object.entries(faults)) {
		if (join(root, file) !== path) {
			continue;
		}
		if (text.split(before).length !== 2) {
			throw new Error(`${file} does not hold ${JSON.stringify(before)} once`);
		}
		const fault = `if (process.env.FAULT === ${JSON.stringify(name)}) { ${insert} }\n`;
		text = text.replace(before, () => `${fault}${before}`);
	}
	return text;
}
