/** Files that are whole or not there, and that replace nothing unasked. */
import {
	closeSync,
	fsyncSync,
	linkSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {InputError} from '../model/input-error.ts';

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such folder',
	ENOTDIR: 'part of the path is not a folder',
	EISDIR: 'it is a folder',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
};

/** @returns the path a link leads to, so that the link itself stays. */
function target(path: string): {path: string; mode: number | undefined; exists: boolean} {
	try {
		const real = realpathSync(path);
		const stat = statSync(real);
		if (stat.isDirectory()) {
			throw Object.assign(new Error('folder'), {code: 'EISDIR'});
		}
		return {path: real, mode: stat.mode & 0o777, exists: true};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return {path, mode: undefined, exists: false};
		}
		throw error;
	}
}

function writeNew(path: string, chunks: Iterable<string>, mode: number): void {
	const file = openSync(path, 'wx', mode);
	try {
		for (const chunk of chunks) {
			const bytes = Buffer.from(chunk);
			for (let at = 0; at < bytes.length; ) {
				at += writeSync(file, bytes, at);
			}
		}
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/**
 * Writes beside the goal and moves it there in one step.
 * @throws InputError where the file exists and `force` is not given, or where it cannot be written
 */
export function writeFileAtomic(path: string, chunks: Iterable<string>, force = false): void {
	let temporary = '';
	try {
		const goal = target(path);
		if (goal.exists && !force) {
			throw new InputError(`${path} exists; add --force to replace it`);
		}
		temporary = join(dirname(goal.path), `.${basename(goal.path)}.${process.pid}.tmp`);
		rmSync(temporary, {force: true});
		writeNew(temporary, chunks, goal.mode ?? 0o666);
		if (force) {
			renameSync(temporary, goal.path);
		} else {
			publish(temporary, goal.path, path);
		}
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (error instanceof InputError || code === undefined) {
			throw error;
		}
		throw new InputError(`cannot write ${path}: ${REASONS[code] ?? code}`);
	} finally {
		if (temporary) {
			rmSync(temporary, {force: true});
		}
	}
}

/** A link fails where the name has been taken meanwhile; a rename would replace it. */
function publish(temporary: string, goal: string, shown: string): void {
	try {
		linkSync(temporary, goal);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'EEXIST') {
			throw new InputError(`${shown} exists; add --force to replace it`);
		}
		// File systems without hard links (FAT, some network shares).
		renameSync(temporary, goal);
	}
}
