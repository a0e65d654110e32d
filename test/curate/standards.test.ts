/** What is published against the standards it claims. */
import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';

const read = (path: string) =>
	JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
const descriptor = read('datapackage.json');

type Resource = Record<'name' | 'path' | 'hash' | 'mediatype' | 'encoding' | 'jsonSchema', string>;

describe('the descriptor is a Data Package of version 2', () => {
	it('names its profile, itself, its licence and when it was made', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
		expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(new Date(descriptor.created).toISOString().slice(0, 19)).toBe(descriptor.created.slice(0, 19));
		for (const licence of descriptor.licenses) {
			expect(licence.name ?? licence.path).toEqual(expect.any(String));
		}
		for (const {title, roles} of descriptor.contributors) {
			expect([title, ...roles]).toEqual(roles.map(() => expect.any(String)).concat(expect.any(String)));
		}
	});

	it('has resources with a name of their own, one path inside the folder and a hash', () => {
		const resources: Resource[] = descriptor.resources;
		expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length);
		for (const {name, path, hash, mediatype, encoding} of resources) {
			expect(name).toMatch(/^[a-z]+$/);
			expect(path).toBe(`${name}.json`);
			expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
			expect([mediatype, encoding]).toEqual(['application/json', 'utf-8']);
		}
	});

	it('has sources with a title; an address is a web address', () => {
		for (const {title, path} of descriptor.sources) {
			expect(title).toEqual(expect.any(String));
			expect(path ?? 'https://none').toMatch(/^https?:\/\//);
		}
	});

	it('lists each report, and the texts that support a correction as sources only', () => {
		const sources: {title: string; report?: string; supports?: string[]}[] = descriptor.sources;
		const reports: {id: string}[] = read('reports.json');
		expect(sources.flatMap(({report}) => report ?? []).sort()).toEqual(reports.map(({id}) => id).sort());
		const outside = sources.find(({title}) => title === 'Sina Heilongjiang, 2016-09-26');
		expect(outside?.supports).toEqual([
			'mps-2016.heze-middlemen.personal_records_seized',
			'mps-2016.heze-middlemen.funds_involved',
		]);
	});
});

describe('the published JSON Schemas', () => {
	const compile = (path: string) => new Ajv({allErrors: true}).compile(read(path));

	it.each(descriptor.resources as Resource[])('$name.json is what its schema says', ({path, jsonSchema}) => {
		const valid = compile(jsonSchema);
		expect(valid(read(path)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
		const [row, ...rest] = read(path);
		expect(valid([{...row, id: 7}, ...rest])).toBe(false);
	});

	it('a record with a misspelt key is marked in the editor', () => {
		const valid = compile('schema/record.schema.json');
		expect(valid({id: 'a', figurs: []})).toBe(false);
		expect(valid.errors?.map(({params}) => params.additionalProperty)).toContain('figurs');
	});
});
