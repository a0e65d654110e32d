/** Reads what people write: YAML to plain data that remembers where everything stands. */
import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {LineCounter, parseAllDocuments} from 'yaml';
import {lineAndColumn} from '../dataset/json.ts';
import {decodeUtf8} from '../dataset/utf8.ts';
import {tooDeepAt} from '../dataset/yaml-depth.ts';
import {InputError} from '../model/input-error.ts';
import {printable} from '../model/quote.ts';
import {locate} from './locate.ts';
import type {Blame, Problem} from './problem.ts';

/** One YAML document. */
export type Written = {readonly file: string; readonly value: unknown; readonly blame: Blame};
export type Files = {
	readonly folder: string;
	readonly records: readonly string[];
	readonly vocabulary: readonly string[];
};

/** Twenty times the largest of ours. The parser needs a hundred times the bytes in memory. */
const MAX_BYTES = 1024 * 1024;
const YAML = /\.ya?ml$/i;

const isRecordFile = (path: string): boolean => YAML.test(path);

/**
 * The records (`*.yaml` in the folder and in folders of it) and the vocabulary (`vocabulary/*.yaml`), sorted;
 * or one record with the vocabulary beside it. Names are relative to `folder`.
 * @throws InputError where `path` is neither
 */
export async function listSeeds(path: string): Promise<Files> {
	const info = await stat(path).catch(() => undefined);
	if (info?.isFile() && isRecordFile(path)) {
		const folder = dirname(path);
		const beside = await readdir(join(folder, 'vocabulary')).catch(() => []);
		const vocabulary = beside.filter(isRecordFile).map(name => `vocabulary/${name}`);
		return {folder, records: [basename(path)], vocabulary: vocabulary.sort()};
	}
	if (!info?.isDirectory()) {
		const found = info ? 'is neither a folder nor a .yaml file' : 'does not exist';
		throw new InputError(`${printable(path)}: ${found}; expected a record (.yaml) or a folder of records`);
	}
	const names = await readdir(path, {recursive: true});
	const yaml = names
		.filter(isRecordFile)
		.map(name => name.replaceAll('\\', '/'))
		.sort();
	const isTerm = (name: string): boolean => name.startsWith('vocabulary/');
	return {folder: path, records: yaml.filter(name => !isTerm(name)), vocabulary: yaml.filter(isTerm)};
}

/** Every document of a YAML file (`---` between them), or why it cannot be read. */
export async function readYaml(
	folder: string,
	name: string,
): Promise<{written: Written[]; problems: Problem[]}> {
	const file = join(folder, name);
	try {
		const {size} = await stat(file);
		if (size > MAX_BYTES) {
			const message = 'larger than 1 MB; expected the record of one report';
			return {written: [], problems: [{file, line: 1, code: 'too_large', message}]};
		}
		return parseYaml(decodeUtf8(await readFile(file), file), file);
	} catch (error) {
		if (error instanceof InputError) {
			const message = error.message.replace(/^.*?: (?=not UTF-8|is UTF-16)/, '');
			return {written: [], problems: [{file, line: 1, code: 'not_utf8', message}]};
		}
		return {written: [], problems: [{file, line: 1, code: 'unreadable', message: 'the file cannot be read'}]};
	}
}

/** Pure: text of a YAML file to its documents. A document with a syntax fault is left out. */
export function parseYaml(text: string, file: string): {written: Written[]; problems: Problem[]} {
	const deep = tooDeepAt(text);
	if (deep !== undefined) {
		const place = lineAndColumn(text, deep);
		return {written: [], problems: [{file, ...place, code: 'not_yaml', message: 'nested too deeply'}]};
	}
	const lines = new LineCounter();
	let documents: ReturnType<typeof parseAllDocuments>;
	try {
		documents = parseAllDocuments(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true});
	} catch (error) {
		return {written: [], problems: [{file, line: 1, code: 'not_yaml', message: unreadable(error)}]};
	}
	const written: Written[] = [];
	const problems: Problem[] = [];
	const at = (offset: number): {line: number; column: number} => {
		const {line, col} = lines.linePos(offset);
		return {line: Math.max(1, line), column: Math.max(1, col)};
	};
	// An empty file is an object with no documents in it.
	for (const document of Array.isArray(documents) ? documents : []) {
		const [fault] = document.errors;
		if (fault) {
			const [line = 'not YAML'] = fault.message.split('\n');
			problems.push({file, ...at(fault.pos[0]), code: 'not_yaml', message: unreadable(line)});
			continue;
		}
		const blame: Blame = (path, code, message) => ({file, ...at(locate(document, path)), code, message});
		try {
			written.push({file, value: document.toJS({maxAliasCount: 1000}), blame});
		} catch (error) {
			// Aliases that multiply without end, or that name nothing.
			problems.push(blame([], 'not_yaml', unreadable(error)));
		}
	}
	if (written.length + problems.length === 0) {
		problems.push({file, line: 1, code: 'empty_file', message: 'is empty; expected a record'});
	}
	return {written, problems};
}

/** The parser is recursive, and says of its own stack what is the file's fault. */
function unreadable(fault: unknown): string {
	const message = fault instanceof Error ? fault.message : String(fault);
	return /call stack/i.test(message) ? 'nested too deeply' : printable(message);
}
