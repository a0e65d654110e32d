/** Reads tables from files that anybody may have written. */
import {closeSync, openSync, readFileSync, readSync, type Stats, statSync} from 'node:fs';
import {dirname, isAbsolute, join, normalize} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {printable} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import {partOf, type Steps} from '../steps/steps.ts';
import {toInputError} from './issue.ts';
import {parseJson} from './json.ts';
import {merge, type Part} from './merge.ts';
import {piecesOf, Unusual} from './pieces.ts';
import {TABLE_NAMES} from './table-names.ts';
import {decodeUtf8} from './utf8.ts';
import {checkPiece, checkShape} from './validate.ts';

/** Larger files are read in pieces, each checked before the next. */
const LARGE = 4 * 1024 * 1024;
/** A text of JavaScript holds no more. */
const LARGEST_TEXT = 400 * 1024 * 1024;
const MAX_BYTES = 2 * 1024 ** 3;
/** A few milliseconds of reading and checking. */
const CHUNK = 128 * 1024;

/**
 * @param bundled taken whole with `withBundled`; else only its vocabularies, where the files have none
 * @throws InputError
 */
export function* readTables(
	paths: readonly string[],
	bundled: Tables,
	{withBundled}: {readonly withBundled: boolean},
): Steps<Tables> {
	const parts: Part[] = withBundled ? [{file: 'the bundled data', tables: bundled}] : [];
	for (const [i, path] of paths.entries()) {
		const read = readOne(path);
		parts.push({
			file: shown(path),
			tables: yield* partOf(read, (0.8 * i) / paths.length, (0.8 * (i + 1)) / paths.length),
		});
	}
	return yield* partOf(merge(parts, bundled), 0.8, 1);
}

function* readOne(path: string): Steps<Partial<Tables>> {
	const file = statOf(path).isDirectory() ? join(path, 'datapackage.json') : path;
	if (sizeOf(file) > LARGE) {
		const tables = yield* readLarge(file, null);
		if (tables) {
			return tables;
		}
	}
	const input = readJson(file);
	const tables = isPackage(input) ? yield* readPackage(file, input.resources) : input;
	const checked = checkShape(tables);
	if ('issues' in checked) {
		throw toInputError(shown(file), checked.issues);
	}
	return checked.tables;
}

const isPackage = (input: unknown): input is {resources: unknown} =>
	input !== null && typeof input === 'object' && Object.hasOwn(input, 'resources');

/** The resources whose name is that of a table; all others are left alone. */
function* readPackage(file: string, resources: unknown): Steps<Record<string, unknown>> {
	if (!Array.isArray(resources)) {
		throw new InputError(`${shown(file)}: resources: expected a list`);
	}
	const tables: Record<string, unknown> = {};
	for (const [i, resource] of resources.entries()) {
		const {name, path} = (resource ?? {}) as {name?: unknown; path?: unknown};
		if (!(TABLE_NAMES as readonly unknown[]).includes(name)) {
			continue;
		}
		// The standard forbids leaving the package's folder, and so do we.
		if (typeof path !== 'string' || isAbsolute(path) || normalize(path).startsWith('..')) {
			throw new InputError(
				`${shown(file)}: resources[${i}].path: expected a path below the package's folder, such as "${name}.json"`,
			);
		}
		tables[String(name)] = readJson(join(dirname(file), path));
		yield i / resources.length;
	}
	return tables;
}

/**
 * In pieces, each a few milliseconds.
 * @param only the table that a bare list of rows is
 * @returns null where the file is to be read whole, for that tells best what is wrong with it
 */
function* readLarge(file: string, only: string | null): Steps<Partial<Tables> | null> {
	const size = sizeOf(file);
	const tables: Record<string, unknown[]> = {};
	let at = 0;
	try {
		for (const {table, rows} of piecesOf(chunksOf(file, bytes => (at = bytes)))) {
			const name = table ?? only;
			if (name === null) {
				throw new Unusual();
			}
			tables[name] ??= [];
			const into = tables[name];
			const checked = checkPiece(name, rows, into.length);
			if ('issues' in checked) {
				if (size <= LARGEST_TEXT) {
					return null;
				}
				throw toInputError(shown(file), checked.issues);
			}
			for (const row of checked.rows) {
				into.push(row);
			}
			yield at / size;
		}
	} catch (error) {
		if (!(error instanceof Unusual)) {
			throw error;
		}
		if (size <= LARGEST_TEXT) {
			return null;
		}
		throw new InputError(
			`${shown(file)}: not JSON as "explorer export" writes it, somewhere after byte ${Math.max(0, at - CHUNK)}`,
		);
	}
	return tables as Partial<Tables>;
}

function* chunksOf(file: string, tell: (bytes: number) => void): Generator<Uint8Array> {
	const descriptor = openSync(file, 'r');
	try {
		for (let at = 0; ; ) {
			const chunk = new Uint8Array(CHUNK);
			const read = readSync(descriptor, chunk);
			if (read === 0) {
				return;
			}
			at += read;
			tell(at);
			yield chunk.subarray(0, read);
		}
	} finally {
		closeSync(descriptor);
	}
}

function statOf(path: string): Stats {
	try {
		return statSync(path);
	} catch (error) {
		return fail(path, error as {code?: string; message: string});
	}
}

/** @throws InputError where it is no file, or too large */
function sizeOf(file: string): number {
	const info = statOf(file);
	if (!info.isFile()) {
		throw new InputError(`${shown(file)}: not a file; expected JSON or a folder with a datapackage.json`);
	}
	if (info.size > MAX_BYTES) {
		throw new InputError(
			`${shown(file)}: larger than 2 GB; expected a dataset as "explorer build" writes it`,
		);
	}
	return info.size;
}

function readJson(file: string): unknown {
	if (sizeOf(file) > LARGEST_TEXT) {
		throw new InputError(`${shown(file)}: larger than 400 MB; give its tables in one file`);
	}
	try {
		return parseJson(decodeUtf8(readFileSync(file), shown(file)), shown(file));
	} catch (error) {
		if (error instanceof InputError) {
			throw error;
		}
		return fail(file, error as {code?: string; message: string});
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist; give a JSON file or a folder with a datapackage.json',
	EACCES: 'may not be read; check its permissions',
	EISDIR: 'is a folder without a datapackage.json',
	ENOTDIR: 'does not exist: part of the path is a file',
	ELOOP: 'is a link to itself',
	ENAMETOOLONG: 'does not exist: the name is too long',
};

function fail(file: string, problem: {code?: string; message: string}): never {
	throw new InputError(
		`${shown(file)}: ${REASONS[problem.code ?? ''] ?? `cannot be read (${problem.code})`}`,
	);
}

/** A file name is untrusted text as well. */
const shown = (path: string): string => printable(path);
