/** A folder of files that is whole or not there. */
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {faulty} from '../i18n/talk.ts';
import {inWords} from './write.ts';

/** @throws InputError where it exists and may not be replaced: only a folder that holds `mark` may, with `force` */
function checkGoal(shown: string, goal: string, mark: string, force: boolean): 'replace' | 'new' {
	if (!existsSync(goal)) {
		return 'new';
	}
	if (!statSync(goal).isDirectory()) {
		throw faulty('folder.isFile', {folder: shown});
	}
	if (readdirSync(goal).length === 0) {
		return 'replace';
	}
	if (!existsSync(join(goal, mark))) {
		throw faulty('folder.others', {folder: shown});
	}
	if (!force) {
		throw faulty('write.exists', {file: shown});
	}
	return 'replace';
}

/**
 * Writes all files beside the goal, then moves the folder there.
 * @param mark the file by which a folder is known as one of ours
 * @throws InputError
 */
export function writeFolder(
	path: string,
	files: ReadonlyMap<string, string>,
	{mark, force}: {readonly mark: string; readonly force: boolean},
): void {
	const goal = resolve(path);
	const what = checkGoal(path, goal, mark, force);
	let draft = '';
	const discard = (): void => {
		if (draft) {
			rmSync(draft, {recursive: true, force: true});
		}
	};
	process.once('exit', discard);
	try {
		draft = mkdtempSync(join(dirname(goal), `.${basename(goal)}.`));
		const made = join(draft, 'new');
		for (const [name, content] of files) {
			mkdirSync(dirname(join(made, name)), {recursive: true});
			writeFileSync(join(made, name), content);
			flush(join(made, name));
		}
		if (what === 'replace') {
			// Kept until the new one is in its place.
			renameSync(goal, join(draft, 'old'));
		}
		renameSync(made, goal);
	} catch (error) {
		if (draft && existsSync(join(draft, 'old')) && !existsSync(goal)) {
			renameSync(join(draft, 'old'), goal);
		}
		throw inWords(path, error);
	} finally {
		process.off('exit', discard);
		discard();
	}
}

function flush(path: string): void {
	const file = openSync(path, 'r+');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
