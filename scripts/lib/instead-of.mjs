import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The whole library alone: what stands for it imports the rest of it. */
const layoutEngine = {
	name: 'layout-engine',
	setup(builder) {
		builder.onResolve({filter: /^yoga-layout$/}, () => ({
			path: `${root}src/tui/components/layout-engine.ts`,
		}));
	},
};

/** What the bundle puts in the place of parts of the libraries: what these would load has no use here. */
export const insteadOf = {
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
	alias: {
		'string-width': './src/text/ink-width.ts',
		'object-hash': './src/tui/components/row-hash.ts',
	},
	plugins: [layoutEngine],
};

/** Ink imports its development tools only where DEV is set; they are not part of the program. */
export const withoutDevtools = {
	name: 'without-devtools',
	setup(builder) {
		builder.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'empty'}));
		builder.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default undefined;'}));
		// It would wait for them where it is imported, which only modules can do, though never reached.
		builder.onLoad({filter: /ink[\\/]build[\\/]reconciler\.js$/}, async ({path}) => {
			const text = readFileSync(path, 'utf8').replaceAll(/process\.env\['DEV'\] === 'true'/g, 'false');
			const {code} = await transform(text, {minifySyntax: true});
			return {contents: code};
		});
	},
};
