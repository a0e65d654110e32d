/** Collections on disk, one JSON file each: whole at every moment, and safe from several writers. */
import {link, readdir, readFile, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import {faulty} from '../i18n/talk.ts';
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import {sweep, writeAtomic} from '../system/atomic.ts';
import {stateFolder} from '../system/folders.ts';
import {withLock} from '../system/lock.ts';
import {checkCollection, collectionText} from './check.ts';
import {type Collection, emptyCollection} from './collection.ts';
import {merge} from './merge.ts';
import {isName} from './name.ts';
import {lastFile} from './read.ts';

export type Loaded = {
	readonly collection: Collection;
	/** What the person should be told: that a damaged file was set aside, and where. */
	readonly notice: InputError | null;
	/** False where there is no such file. */
	readonly exists: boolean;
};

/** @throws InputError where the name cannot be that of a file everywhere */
export function checkName(name: string): string {
	if (!isName(name)) {
		throw faulty('collection.badName', {name: quote(name)});
	}
	return name.normalize('NFC');
}

export const collectionsFolder = (env: NodeJS.ProcessEnv): string => join(stateFolder(env), 'collections');

const fileOf = (name: string, env: NodeJS.ProcessEnv): string =>
	join(collectionsFolder(env), `${checkName(name)}.json`);

const lockOf = (name: string, env: NodeJS.ProcessEnv): string =>
	join(collectionsFolder(env), `.${checkName(name)}.lock`);

/** Names of all collections, sorted; those set aside as damaged are not among them. */
export async function collectionNames(env: NodeJS.ProcessEnv): Promise<string[]> {
	const files = await readdir(collectionsFolder(env)).catch(() => []);
	return files
		.filter(file => file.endsWith('.json') && !file.startsWith('.'))
		.map(file => file.slice(0, -'.json'.length).normalize('NFC'))
		.filter(isName)
		.sort();
}

/** For the next start of the explorer. */
export const rememberCollection = (name: string, env: NodeJS.ProcessEnv): Promise<void> =>
	writeAtomic(lastFile(env), `${checkName(name)}\n`);

/**
 * The collection of that name; an empty one where there is none. A damaged file is renamed, never replaced.
 * @throws InputError where the name is none, or the file may not be read or is a newer program's
 */
export async function loadCollection(name: string, env: NodeJS.ProcessEnv): Promise<Loaded> {
	const found = await read(name, env);
	// Under the lock, for it may be repaired or replaced meanwhile.
	return found ?? (await locked(name, env, async () => (await read(name, env)) ?? setAside(name, env)));
}

/**
 * Writes `mine`, with whatever other programs have done to the file since `base` was loaded.
 * @returns what was written: go on with it
 * @throws InputError where it cannot be written
 */
export async function saveCollection(
	mine: Collection,
	base: Collection,
	env: NodeJS.ProcessEnv,
): Promise<Loaded> {
	const {name} = mine;
	return locked(name, env, async () => {
		const {collection: theirs, notice, exists} = (await read(name, env)) ?? (await setAside(name, env));
		// Damaged, deleted or renamed meanwhile: that is not as if they had taken everything out.
		const collection = exists ? merge(base, mine, theirs) : mine;
		await writeAtomic(fileOf(name, env), collectionText(collection));
		await sweep(collectionsFolder(env), Date.now());
		return {collection, notice, exists: true};
	});
}

/** An empty collection of that name. @throws InputError where there is one */
export async function createCollection(name: string, env: NodeJS.ProcessEnv): Promise<Collection> {
	const empty = emptyCollection(checkName(name));
	return locked(name, env, async () => {
		if ((await readdir(collectionsFolder(env))).includes(`${empty.name}.json`)) {
			throw faulty('collection.taken', {name: quote(name)});
		}
		await writeAtomic(fileOf(name, env), collectionText(empty));
		return empty;
	});
}

/** @throws InputError where there is none of that name, or one of the other; nothing is ever replaced */
export async function renameCollection(name: string, to: string, env: NodeJS.ProcessEnv): Promise<void> {
	const goal = fileOf(to, env);
	await locked(name, env, async () => {
		try {
			// A link replaces nothing; whoever is killed between the two steps leaves both names.
			await link(fileOf(name, env), goal);
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			throw code === 'EEXIST'
				? faulty('collection.taken', {name: quote(to)})
				: code === 'ENOENT'
					? faulty('collection.none', {name: quote(name)})
					: error;
		}
		await unlink(fileOf(name, env));
	});
}

/** @throws InputError where it still holds something: what took work is not gone at a key */
export async function removeCollection(name: string, env: NodeJS.ProcessEnv): Promise<void> {
	await locked(name, env, async () => {
		const found = await read(name, env);
		if (!found || found.collection.items.length > 0) {
			throw faulty('collection.notEmpty', {name: quote(name)});
		}
		await unlink(fileOf(name, env)).catch((error: NodeJS.ErrnoException) => {
			throw error.code === 'ENOENT' ? faulty('collection.none', {name: quote(name)}) : error;
		});
	});
}

/** @returns undefined where the file is damaged */
async function read(name: string, env: NodeJS.ProcessEnv): Promise<Loaded | undefined> {
	const file = fileOf(name, env);
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return {collection: emptyCollection(checkName(name)), notice: null, exists: false};
		}
		throw faulty('collection.unreadable', {file, code: (error as NodeJS.ErrnoException).code ?? ''});
	}
	const checked = checkCollection(checkName(name), text);
	if ('collection' in checked) {
		return {collection: checked.collection, notice: null, exists: true};
	}
	if (checked.problem === 'newer') {
		throw faulty('collection.newer', {file, version: checked.version});
	}
	return undefined;
}

/** To a name that is free: a link replaces nothing. */
async function setAside(name: string, env: NodeJS.ProcessEnv): Promise<Loaded> {
	const file = fileOf(name, env);
	for (let n = 1; ; n++) {
		const aside = join(collectionsFolder(env), `${checkName(name)}.damaged-${n}.json`);
		try {
			await link(file, aside);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EEXIST' && n < 1000) {
				continue;
			}
			throw faulty('collection.stuck', {file});
		}
		await unlink(file);
		const notice = faulty('collection.damaged', {name: quote(name), file: aside});
		return {collection: emptyCollection(checkName(name)), notice, exists: false};
	}
}

async function locked<T>(name: string, env: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
	try {
		return await withLock(lockOf(name, env), work);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (error instanceof InputError || code === undefined) {
			throw error;
		}
		throw code === 'ELOCKED'
			? faulty('collection.busy', {name: quote(name)})
			: faulty('collection.unwritable', {name: quote(name), folder: collectionsFolder(env), code});
	}
}
