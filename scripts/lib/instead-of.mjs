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
	alias: {'string-width': './src/text/ink-width.ts', 'object-hash': './src/tui/components/row-hash.ts'},
};

/** Ink imports its development tools only where DEV is set; they are not part of the program. */
export const withoutDevtools = {
	name: 'without-devtools',
	setup(builder) {
		builder.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'empty'}));
		builder.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default undefined;'}));
	},
};
