/** Who may import whom. The table is the architecture; the sources are held to it. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {importsOf, layerOf, type Source, sources} from './helpers/source-files.ts';

type Rule = {
	/** Layers whose modules may be loaded. */
	readonly loads?: readonly string[];
	/** Layers and packages of which only types may be named. */
	readonly types?: readonly string[];
	/** Packages; `node:` modules have a rule of their own. */
	readonly packages?: readonly string[];
};

const CORE = [
	'schema',
	'model',
	'text',
	'i18n',
	'dataset',
	'query',
	'steps',
	'search',
	'compare',
	'export',
	'clipboard',
	'system',
	'collection',
	'config',
	'link',
];
const TUI = [
	'theme',
	'keys',
	'layout',
	'state',
	'view',
	'update',
	'memory',
	'components',
	'terminal',
	'linear',
	'runtime',
	'app.tsx',
];
const ALL_OF_TUI = TUI.map(name => `tui/${name}`);

const ARROWS: Readonly<Record<string, Rule>> = {
	schema: {packages: ['zod']},
	model: {types: ['schema', 'zod']},
	text: {loads: ['model'], packages: ['get-east-asian-width']},
	i18n: {loads: ['model']},
	dataset: {loads: ['schema', 'model', 'steps'], packages: ['zod']},
	query: {loads: ['model', 'text']},
	steps: {},
	search: {loads: ['model', 'text', 'query', 'steps'], packages: ['fuse.js']},
	compare: {loads: ['model', 'text', 'steps']},
	export: {loads: ['model', 'text', 'i18n', 'compare']},
	system: {},
	link: {loads: ['model', 'compare']},
	config: {loads: ['model', 'dataset', 'system'], packages: ['yaml']},
	collection: {loads: ['model', 'text', 'i18n', 'compare', 'export', 'system']},
	chart: {loads: ['model', 'text', 'i18n', 'compare', 'export'], packages: ['echarts']},
	clipboard: {loads: ['model', 'text', 'i18n', 'system'], packages: ['tinyclip']},
	curate: {loads: ['schema', 'model', 'text', 'dataset'], packages: ['zod', 'yaml', 'pinyin-pro']},
	// The table of keys is data like any other: `explorer keys` prints it.
	commands: {
		loads: [...CORE, 'chart', 'curate', 'tui/keys', 'tui/linear', 'package.json'],
		packages: ['yargs'],
	},
	'cli.ts': {loads: ['commands', 'config', 'tui/runtime']},
	'tui/theme': {loads: ['text']},
	'tui/keys': {loads: ['model', 'text', 'i18n'], types: ['config']},
	'tui/layout': {},
	'tui/state': {
		loads: ['model', 'text', 'i18n', 'steps', 'compare', 'collection', 'link', 'tui/keys', 'tui/layout'],
		types: ['search'],
	},
	'tui/view': {
		loads: [
			'model',
			'text',
			'i18n',
			'compare',
			'chart',
			'collection',
			'export',
			'tui/state',
			'tui/theme',
			'tui/keys',
			'tui/layout',
		],
		types: ['search'],
	},
	'tui/update': {
		loads: [
			'model',
			'i18n',
			'export',
			'compare',
			'collection',
			'link',
			'tui/state',
			'tui/view',
			'tui/keys',
			'tui/layout',
		],
		types: ['search'],
	},
	'tui/memory': {loads: ['model', 'system', 'tui/state']},
	// What commands may reach of the explorer: it draws nothing, and knows neither Ink nor React.
	'tui/linear': {
		loads: [
			'model',
			'text',
			'i18n',
			'compare',
			'collection',
			'export',
			'tui/state',
			'tui/view',
			'tui/update',
			'tui/theme',
			'tui/keys',
		],
		types: ['search'],
	},
	'tui/components': {
		loads: ['text', 'tui/theme', 'tui/view', 'tui/layout'],
		packages: ['ink', 'react', 'ink-table', 'yoga-layout'],
	},
	'tui/terminal': {loads: ['text']},
	'tui/runtime': {
		types: ['config'],
		loads: [
			'model',
			'text',
			'i18n',
			'dataset',
			'query',
			'steps',
			'search',
			'compare',
			'collection',
			'system',
			'clipboard',
			'export',
			'link',
			...ALL_OF_TUI,
		],
		packages: ['ink', 'react'],
	},
	'tui/app.tsx': {
		loads: [
			'model',
			'text',
			'i18n',
			'dataset',
			'query',
			'steps',
			'search',
			'compare',
			'collection',
			'clipboard',
			'link',
			...ALL_OF_TUI,
		],
		packages: ['ink', 'react'],
	},
};

/** The imports of a file that its layer has no arrow for, as sentences. */
function wrongImports(source: Source): string[] {
	const layer = layerOf(source.file);
	const {loads = [], types = [], packages = []} = ARROWS[layer] ?? {};
	return importsOf(source).flatMap(({target, own, typeOnly}) => {
		const to = own ? layerOf(target) : target;
		const fine = to === layer || to.startsWith('node:') || (own ? loads : packages).includes(to);
		return fine || (typeOnly && types.includes(to)) ? [] : [`${source.file} may not import ${target}`];
	});
}

test('every layer has its place in the table, and no place stands empty', () => {
	const layers = [...new Set(sources.map(({file}) => layerOf(file)))].sort();
	expect(layers).toEqual(Object.keys(ARROWS).sort());
});

test.each(Object.keys(ARROWS))('%s imports only what it may', layer => {
	expect(sources.filter(({file}) => layerOf(file) === layer).flatMap(wrongImports)).toEqual([]);
});

describe('an arrow in the wrong direction is seen', () => {
	test.each([
		['model/x.ts', "import {clip} from '../text/width.ts';", 'text/width.ts'],
		['model/x.ts', "import * as schema from '../schema/dataset.ts';", 'schema/dataset.ts'],
		['tui/state/x.ts', "import {run} from '../update/commands.ts';", 'tui/update/commands.ts'],
		['tui/state/x.ts', "import {createSearch} from '../../search/index.ts';", 'search/index.ts'],
		['tui/view/x.ts', "import {Box} from 'ink';", 'ink'],
		['commands/x.ts', "const {run} = await import('../tui/runtime/run.tsx');", 'tui/runtime/run.tsx'],
		['search/x.ts', "export {main} from '../commands/main.ts';", 'commands/main.ts'],
		['text/x.ts', "import {\n\ttranslate,\n} from '../i18n/index.ts';", 'i18n/index.ts'],
		['compare/x.ts', "import 'react';", 'react'],
	])('in %s: %s', (file, text, target) => {
		expect(wrongImports({file, text})).toEqual([`${file} may not import ${target}`]);
	});

	test('and one in the right direction is none', () => {
		const text = "import type {Hit} from '../../search/types.ts';\nimport {clip} from '../../text/width.ts';";
		expect(wrongImports({file: 'tui/view/x.ts', text})).toEqual([]);
	});
});

const loading = (name: RegExp): string[] =>
	sources.filter(source => importsOf(source).some(({target}) => name.test(target))).map(({file}) => file);

test('every package that is imported is named in package.json', () => {
	const {devDependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	const names = sources.flatMap(importsOf).flatMap(({target, own}) => (own ? [] : [target]));
	const missing = names.filter(name => !name.startsWith('node:') && !(name in devDependencies));
	expect([...new Set(missing)]).toEqual([]);
});

test('only the edges touch the file system', () => {
	const edge =
		/(^|\/)(load|read|store|write|write-\w+)\.ts$|^commands\/|^curate\/|^clipboard\/(file|probe)\.ts$|^system\//;
	expect(loading(/^node:fs/).filter(file => !edge.test(file))).toEqual([]);
});

test('only the edges start processes', () => {
	expect(loading(/^node:child_process$/)).toEqual(['clipboard/run-tool.ts']);
});

test('one module knows how wide text is', () => {
	expect(loading(/^(string-width|get-east-asian-width)$/)).toEqual(['text/cells.ts']);
});

test('one file reaches ink-table', () => {
	expect(loading(/^ink-table$/)).toEqual(['tui/components/bordered-table.tsx']);
});

const holding = (layers: RegExp, code: RegExp): string[] =>
	sources
		.filter(({file, text}) => layers.test(file) && code.test(withoutComments(text)))
		.map(({file}) => file);

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('nothing in the explorer pads by counting code units', () => {
	expect(holding(/^tui\//, /\.pad(Start|End)\(/)).toEqual([]);
});

test('the pure layers know no clock, no chance, no process and no console', () => {
	const pure =
		/^(schema|model|text|i18n|query|search|steps|compare)\/|^export\/(?!write)|^tui\/(theme|keys|layout|state|view|update|components|linear)\//;
	expect(holding(pure, /\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|\bconsole\./)).toEqual([]);
});

test('the explorer prints nothing past Ink', () => {
	expect(holding(/^tui\//, /\bconsole\./)).toEqual([]);
});

test('no escape sequence is written but by paint, the screen and what writes frames', () => {
	const writers = /^tui\/(?!terminal\/)/;
	expect(holding(writers, /\\u001B|\\x1b/i)).toEqual(['tui/runtime/screen.ts', 'tui/theme/paint.ts']);
});
