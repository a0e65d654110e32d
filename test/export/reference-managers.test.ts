/** What reference managers read: BibTeX by the parser that Zotero's Better BibTeX has, CSL-JSON by its schema. */
import {readFileSync} from 'node:fs';
import {parse} from '@retorquere/bibtex-parser';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {writeForm} from '../../src/export/forms.ts';
import type {Found} from '../../src/model/dataset.ts';
import type {Lang} from '../../src/model/types.ts';
import {report as hostile, dataset as sample} from './sample.ts';

const dataset = loadBundled();
const schema = JSON.parse(readFileSync(new URL('csl/csl-data.json', import.meta.url), 'utf8'));
const valid = new Ajv({strict: false, allErrors: true}).compile(schema);

const cited: Found[] = [
	...dataset.tables.reports.map(record => ({type: 'report' as const, record})),
	...dataset.tables.figures.map(record => ({type: 'figure' as const, record})),
	...dataset.tables.cases.map(record => ({type: 'case' as const, record})),
];

function entry(bibtex: string) {
	const {errors, entries} = parse(bibtex);
	expect(errors).toEqual([]);
	expect(entries).toHaveLength(1);
	return entries[0]!;
}

describe.each(['en', 'zh'] as const)('every report, figure and case (%s)', (lang: Lang) => {
	it('is one entry of BibTeX', () => {
		for (const found of cited) {
			const {type, key, fields} = entry(writeForm(dataset, found, 'bibtex', lang));
			const report =
				found.type === 'report'
					? found.record
					: dataset.report.get((found.record as {report: string}).report)!;
			expect({type, key}).toEqual({type: 'techreport', key: found.record.id});
			expect(fields.title).toBe((report as {title: Record<Lang, string>}).title[lang]);
			expect(fields.year).toMatch(/^\d{4}$/);
			if (found.type !== 'report') {
				expect(fields.note).toContain(found.record.id);
			}
		}
	});

	it('is CSL-JSON by the schema, each with an id of its own', () => {
		for (const found of cited) {
			const items = JSON.parse(writeForm(dataset, found, 'csl', lang));
			expect(items[0].id).toBe(found.record.id);
			expect(valid(items), `${found.record.id}: ${JSON.stringify(valid.errors)}`).toBe(true);
		}
	});
});

describe('the checks', () => {
	it('refuse what is no CSL-JSON', () => {
		expect(valid([{id: 'a', type: 'no-such-type'}])).toBe(false);
		expect(valid([{id: 'a', type: 'report', 'no-such-variable': 1}])).toBe(false);
	});

	it('read special characters back as they were', () => {
		const {fields} = entry(writeForm(sample, {type: 'report', record: hostile}, 'bibtex', 'en'));
		expect(fields.title).toBe('Results & cases: 100% of {net}');
		expect(fields.author).toEqual([{name: 'Ministry of Public Security'}]);
		expect(fields.note).toContain('https://example.org/a_b');
	});
});
