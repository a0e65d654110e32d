/** Collections on disk, one JSON file each: whole at every moment, and safe from several writers. */
import {link, readdir, readFile, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import {sweep, writeAtomic} from '../system/atomic.ts';
import {stateFolder} from '../system/folders.ts';
import {withLock} from '../system/lock.ts';
import {checkCollection, collectionText} from './check.ts';
import {type Collection, emptyCollection} from './collection.ts';
import {merge} from './merge.ts';

export type Loaded = {
	readonly collection: Collection;
	/** What the person should be told: that a damaged file was set aside, and where. */
	readonly notice: string | null;
};

export const DEFAULT_NAME = 'default';
const DAMAGED = /\.damaged-\d+$/;

/** @throws InputError where the name cannot be that of a file everywhere */
export function checkName(name: string): string {
	if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u.test(name) || name.endsWith(' ')) {
		throw new InputError(
			`a collection's name is up to 60 letters, digits, spaces, - and _, and begins with a letter or digit; not ${quote(name)}`,
		);
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
		.map(file => file.slice(0, -'.json'.length))
		.filter(name => !DAMAGED.test(name))
		.sort();
}

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
		const {collection: theirs, notice} = (await read(name, env)) ?? (await setAside(name, env));
		// A damaged file is as if it had not been: then there is nothing that they have removed.
		const collection = notice === null ? merge(base, mine, theirs) : mine;
		await writeAtomic(fileOf(name, env), collectionText(collection));
		await sweep(collectionsFolder(env), Date.now());
		return {collection, notice};
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
			return {collection: emptyCollection(checkName(name)), notice: null};
		}
		throw new InputError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
	const checked = checkCollection(checkName(name), text);
	if ('collection' in checked) {
		return {collection: checked.collection, notice: null};
	}
	if (checked.problem === 'newer') {
		throw new InputError(`${file}: is of version ${checked.version}, a newer program's; it is left alone`);
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
			throw new InputError(`${file}: is damaged and cannot be set aside; move it away yourself`);
		}
		await unlink(file);
		const notice = `the collection ${quote(name)} was damaged; it was set aside as ${aside}, and a new one begun`;
		return {collection: emptyCollection(checkName(name)), notice};
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
		throw new InputError(
			code === 'ELOCKED'
				? `the collection ${quote(name)} is being written by another program; try again`
				: `the collection ${quote(name)} cannot be written in ${collectionsFolder(env)} (${code})`,
		);
	}
}
