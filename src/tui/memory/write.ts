/** Writes the memory, whole at every moment; a damaged file is renamed first, and never replaced. */
import {link, unlink} from 'node:fs/promises';
import {dirname} from 'node:path';
import {sweep, writeAtomic} from '../../system/atomic.ts';
import type {Memory} from './memory.ts';

export async function writeMemory(path: string, memory: Memory): Promise<void> {
	await writeAtomic(path, `${JSON.stringify(memory, null, '\t')}\n`);
	await sweep(dirname(path), Date.now());
}

/**
 * To a name that is free: a link replaces nothing.
 * @returns the name; undefined where another explorer has done it meanwhile
 * @throws Error where the folder cannot be written
 */
export async function setAside(path: string): Promise<string | undefined> {
	for (let n = 1; ; n++) {
		const aside = `${path}.damaged-${n}`;
		try {
			await link(path, aside);
			await unlink(path);
			return aside;
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'ENOENT') {
				return undefined;
			}
			if (code !== 'EEXIST' || n > 1000) {
				throw error;
			}
		}
	}
}
