/** The published JSON Schemas, made of the schemas that check at run time. */
import * as z from 'zod';
import {resources} from '../schema/dataset.ts';
import {record, vocabulary} from '../schema/record.ts';

/** Draft 7, for the language servers of editors read it best. */
const options = {target: 'draft-7', unrepresentable: 'any'} as const;

/** File name → schema: one per resource, `record` and the vocabulary files for those who write seeds. */
export function jsonSchemas(): Map<string, object> {
	const schemas = new Map<string, object>();
	for (const [name, row] of Object.entries(resources)) {
		schemas.set(`${name}.schema.json`, titled(`Rows of ${name}.json`, z.toJSONSchema(z.array(row), options)));
	}
	const seed = {...options, io: 'input'} as const;
	schemas.set('record.schema.json', titled('Record of a report', z.toJSONSchema(record, seed)));
	for (const [name, shape] of Object.entries(vocabulary)) {
		schemas.set(`vocabulary-${name}.schema.json`, titled(`Vocabulary: ${name}`, z.toJSONSchema(shape, seed)));
	}
	return schemas;
}

const titled = (title: string, {$schema, ...schema}: {$schema?: string | undefined}): object => ({
	$schema,
	title,
	...schema,
});
