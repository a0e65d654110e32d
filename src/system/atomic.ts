/** Small files that are always whole: written beside the goal, flushed, moved there in one step. */
import {type FileHandle, mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** Leftovers of writers that were killed are younger than this while their writer may still live. */
const ABANDONED = 60_000;

let drafts = 0;

/**
 * Replaces `path` by `text`; makes its folder. Whoever reads meanwhile sees the old file or the new one,
 * even where this process is killed or the power fails.
 */
export async function writeAtomic(path: string, text: string): Promise<void> {
	const folder = dirname(path);
	await mkdir(folder, {recursive: true, mode: 0o700});
	const draft = join(folder, `.${basename(path)}.${process.pid}.${drafts++}.tmp`);
	try {
		await writeFlushed(draft, text);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, {force: true});
		throw error;
	}
	await flushFolder(folder);
}

async function writeFlushed(path: string, text: string): Promise<void> {
	await withFile(path, 'w', 0o600, async file => {
		await file.writeFile(text);
		await file.sync();
	});
}

/** Without it the new name may be lost with the power. Not every system lets a folder be opened. */
async function flushFolder(folder: string): Promise<void> {
	await withFile(folder, 'r', 0, file => file.sync()).catch(() => {});
}

async function withFile(
	path: string,
	flags: string,
	mode: number,
	use: (file: FileHandle) => Promise<void>,
): Promise<void> {
	const file = await open(path, flags, mode);
	try {
		await use(file);
	} finally {
		await file.close();
	}
}

/** Removes drafts that killed writers left in a folder. */
export async function sweep(folder: string, now: number): Promise<void> {
	for (const name of await readdir(folder).catch(() => [])) {
		if (name.startsWith('.') && name.endsWith('.tmp')) {
			const path = join(folder, name);
			const info = await stat(path).catch(() => undefined);
			if (info && now - info.mtimeMs > ABANDONED) {
				await rm(path, {force: true});
			}
		}
	}
}
