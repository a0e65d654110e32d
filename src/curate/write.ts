/** Writes files whole or not at all, and only where they change. */
import {mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {InputError} from '../model/input-error.ts';

/** Relative path → content. */
export type Output = ReadonlyMap<string, string>;

/** Files that are missing or differ, and JSON files that nothing builds any more. Sorted. */
export async function staleFiles(folder: string, output: Output): Promise<string[]> {
	const stale: string[] = [];
	for (const [path, content] of output) {
		const existing = await readFile(join(folder, path), 'utf8').catch(() => undefined);
		if (existing !== content) {
			stale.push(path);
		}
	}
	const present = await readdir(folder, {recursive: true}).catch(() => []);
	const left = present
		.map(path => path.replaceAll('\\', '/'))
		.filter(path => path.endsWith('.json') && !output.has(path));
	return [...stale, ...left].sort();
}

/** @returns the files that were written; unchanged ones are left alone */
export async function writeFiles(folder: string, output: Output): Promise<string[]> {
	const stale = new Set(await staleFiles(folder, output));
	const written: string[] = [];
	for (const [path, content] of output) {
		if (stale.has(path)) {
			await writeAtomically(join(folder, path), content);
			written.push(path);
		}
	}
	return written;
}

/** Through a file beside it, so that a reader never sees half. */
async function writeAtomically(path: string, content: string): Promise<void> {
	await mkdir(dirname(path), {recursive: true});
	const draft = `${path}.${process.pid}.tmp`;
	await writeFile(draft, content);
	await rename(draft, path);
}

/**
 * One file, beside others that are nobody's business here.
 * @returns whether it was, or with `check` would have to be, written
 */
export async function writeOne(path: string, content: string, check: boolean): Promise<boolean> {
	const existing = await readFile(path, 'utf8').catch(() => undefined);
	if (existing === content) {
		return false;
	}
	if (existing !== undefined && !/^\s*\{[\s\S]*"figures"\s*:/.test(existing)) {
		throw new InputError(`${path}: exists and is no dataset; give another name with -o`);
	}
	if (!check) {
		await writeAtomically(path, content).catch(error => {
			throw new InputError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
		});
	}
	return true;
}
