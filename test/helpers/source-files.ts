/** The sources as text, and what they import. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export type Source = {readonly file: string; readonly text: string};

/** Every file of src, by its path below it. */
export const sources: readonly Source[] = readdirSync(SRC, {recursive: true, withFileTypes: true})
	.filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map(entry => join(entry.parentPath, entry.name))
	.map(path => ({file: relative(SRC, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8')}))
	.sort((a, b) => (a.file < b.file ? -1 : 1));

/** `target` is a path below src for our own files, else the package or `node:` module. */
export type Import = {readonly target: string; readonly own: boolean; readonly typeOnly: boolean};

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'/gm;
const CALL = /(typeof\s+)?\bimport\('([^']+)'\)(\.\w+)?/g;

export function importsOf({file, text}: Source): Import[] {
	const found = [
		...[...text.matchAll(STATEMENT)].map(([, type, name = '']) => ({name, typeOnly: type !== undefined})),
		...[...text.matchAll(CALL)].map(([, type, name = '', member]) => ({
			name,
			// `import('x').Thing` is a type; `import('x').then(…)` is not.
			typeOnly: type !== undefined || /^\.[A-Z]/.test(member ?? ''),
		})),
	];
	return found.map(({name, typeOnly}) => {
		const own = name.startsWith('.');
		return {target: own ? posix.join(dirname(file), name) : packageOf(name), own, typeOnly};
	});
}

/** `echarts` for `echarts/core`; `node:` modules stay whole. */
function packageOf(name: string): string {
	const parts = name.split('/');
	return name.startsWith('node:') ? name : parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

/** `tui/state` for `tui/state/rows/row.ts`, `search` for `search/engine.ts`, `cli.ts` and what lies beside src for themselves. */
export function layerOf(file: string): string {
	const parts = file.replace(/^\.\.\//, '').split('/');
	return parts[0] === 'tui' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
