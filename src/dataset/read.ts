/** Reads tables from files that anybody may have written. */
import {readFile, stat} from 'node:fs/promises';
import {dirname, isAbsolute, join, normalize} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {printable} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import {toInputError} from './issue.ts';
import {parseJson} from './json.ts';
import {merge, type Part} from './merge.ts';
import {TABLE_NAMES} from './table-names.ts';
import {decodeUtf8} from './utf8.ts';
import {checkShape} from './validate.ts';

const MAX_BYTES = 200 * 1024 * 1024;

/**
 * @param bundled taken whole with `withBundled`; else only its vocabularies, where the files have none
 * @throws InputError
 */
export async function readTables(
	paths: readonly string[],
	bundled: Tables,
	{withBundled}: {readonly withBundled: boolean},
): Promise<Tables> {
	const parts: Part[] = withBundled ? [{file: 'the bundled data', tables: bundled}] : [];
	for (const path of paths) {
		parts.push({file: shown(path), tables: await readOne(path)});
	}
	return merge(parts, bundled);
}

async function readOne(path: string): Promise<Partial<Tables>> {
	const info = await stat(path).catch(error => fail(path, error));
	const file = info.isDirectory() ? join(path, 'datapackage.json') : path;
	const input = await readJson(file);
	const tables = isPackage(input) ? await readPackage(file, input.resources) : input;
	const checked = checkShape(tables);
	if ('issues' in checked) {
		throw toInputError(shown(file), checked.issues);
	}
	return checked.tables;
}

const isPackage = (input: unknown): input is {resources: unknown} =>
	input !== null && typeof input === 'object' && Object.hasOwn(input, 'resources');

/** The resources whose name is that of a table; all others are left alone. */
async function readPackage(file: string, resources: unknown): Promise<Record<string, unknown>> {
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
		tables[String(name)] = await readJson(join(dirname(file), path));
	}
	return tables;
}

async function readJson(file: string): Promise<unknown> {
	const info = await stat(file).catch(error => fail(file, error));
	if (!info.isFile()) {
		throw new InputError(`${shown(file)}: not a file; expected JSON or a folder with a datapackage.json`);
	}
	if (info.size > MAX_BYTES) {
		throw new InputError(
			`${shown(file)}: larger than 200 MB; expected a dataset as "explorer build" writes it`,
		);
	}
	const bytes = await readFile(file).catch(error => fail(file, error));
	return parseJson(decodeUtf8(bytes, shown(file)), shown(file));
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
