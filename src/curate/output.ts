/** The files of `data/` as text: a pure function of the tables. */
import {TABLE_NAMES} from '../dataset/table-names.ts';
import type {Tables} from '../model/types.ts';
import {dataPackage} from './datapackage.ts';
import {jsonSchemas} from './json-schemas.ts';
import type {Output} from './write.ts';

/** Tabs, keys in the order of the schema, one newline at the end. */
export const serialize = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** A record a line: a change shows which record it touches, and a start reads no blanks. */
const serializeRows = (rows: readonly unknown[]): string =>
	rows.length === 0 ? '[]\n' : `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`;

/** All tables that hold anything as one JSON object, which `--data` reads; periods follow from the rest. */
export const oneFile = (tables: Partial<Tables>): string =>
	serialize(
		Object.fromEntries(
			TABLE_NAMES.filter(name => name !== 'periods' && (tables[name] ?? []).length > 0).map(name => [
				name,
				tables[name],
			]),
		),
	);

export function outputOf(tables: Tables): Output {
	const files = new Map<string, string>();
	for (const name of TABLE_NAMES) {
		files.set(`${name}.json`, serializeRows(tables[name]));
	}
	const descriptor = serialize(dataPackage(tables, files));
	for (const [name, schema] of jsonSchemas()) {
		files.set(`schema/${name}`, serialize(schema));
	}
	// Last: whoever sees it finds everything that it describes.
	return files.set('datapackage.json', descriptor);
}
