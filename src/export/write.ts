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
import {faulty, talk} from '../i18n/talk.ts';
import {InputError} from '../model/input-error.ts';
import type {Lang} from '../model/types.ts';
import {pump, type Tick} from './pump.ts';

/** The codes of the file system that the catalogue has words for. */
export const KNOWN = [
	'ENOENT',
	'ENOTDIR',
	'EISDIR',
	'EACCES',
	'EPERM',
	'EROFS',
	'ENOSPC',
	'ENAMETOOLONG',
] as const;

/** Errors keep the code of the file system, so that callers can say it in words of their own. */
const existsAlready = (file: string): InputError =>
	Object.assign(faulty('write.exists', {file}), {code: 'EEXIST'});

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

function writeAll(file: number, text: string): void {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; ) {
		at += writeSync(file, bytes, at);
	}
}

/** A file beside its goal, until `publish` moves it there in one step or `discard` takes it away. */
type Draft = {
	readonly write: (text: string) => void;
	readonly publish: () => void;
	readonly discard: () => void;
};

function openDraft(path: string, force: boolean): Draft {
	const goal = target(path);
	if (goal.exists && !force) {
		throw existsAlready(path);
	}
	const temporary = join(dirname(goal.path), `.${basename(goal.path)}.${process.pid}.tmp`);
	rmSync(temporary, {force: true});
	const file = openSync(temporary, 'wx', goal.mode ?? 0o666);
	let open = true;
	const close = (): void => {
		if (open) {
			open = false;
			closeSync(file);
		}
	};
	const discard = (): void => {
		process.off('exit', discard);
		close();
		rmSync(temporary, {force: true});
	};
	// An interrupted program leaves no half of a file.
	process.once('exit', discard);
	return {
		write: text => writeAll(file, text),
		publish() {
			fsyncSync(file);
			close();
			if (force) {
				renameSync(temporary, goal.path);
			} else {
				publish(temporary, goal.path, path);
			}
		},
		discard,
	};
}

/** What the file system says, in plain words. */
export function inWords(path: string, error: unknown): unknown {
	const {code} = error as NodeJS.ErrnoException;
	if (error instanceof InputError || code === undefined) {
		return error;
	}
	const known = KNOWN.find(name => name === code);
	const reason = (lang: Lang): string => (known ? talk(lang, `write.${known}`) : code);
	const said = (lang: Lang): string => talk(lang, 'write.failed', {file: path, reason: reason(lang)});
	return Object.assign(new InputError(said('en'), said('zh')), {code});
}

/**
 * Writes beside the goal and moves it there in one step.
 * @throws InputError where the file exists and `force` is not given, or where it cannot be written
 */
export function writeFileAtomic(path: string, chunks: Iterable<string>, force = false): void {
	let draft: Draft | undefined;
	try {
		draft = openDraft(path, force);
		for (const chunk of chunks) {
			draft.write(chunk);
		}
		draft.publish();
	} catch (error) {
		throw inWords(path, error);
	} finally {
		draft?.discard();
	}
}

/** The same for much data: piece by piece, and `tick` hears how far it is. */
export async function streamToFile(
	path: string,
	chunks: Iterable<string>,
	{force = false, tick}: {readonly force?: boolean; readonly tick?: Tick} = {},
): Promise<void> {
	let draft: Draft | undefined;
	try {
		draft = openDraft(path, force);
		await pump(chunks, draft.write, tick);
		draft.publish();
	} catch (error) {
		throw inWords(path, error);
	} finally {
		draft?.discard();
	}
}

/** A link fails where the name has been taken meanwhile; a rename would replace it. */
function publish(temporary: string, goal: string, shown: string): void {
	try {
		linkSync(temporary, goal);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'EEXIST') {
			throw existsAlready(shown);
		}
		// File systems without hard links (FAT, some network shares).
		renameSync(temporary, goal);
	}
}
