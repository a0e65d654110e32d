import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {COLUMNS, type TableName} from '../../src/export/columns.ts';
import type {FormatId} from '../../src/export/format-ids.ts';
import {FORMATS, type RenderOptions} from '../../src/export/formats.ts';
import {sheetOf} from '../../src/export/sheet.ts';
import {resources} from '../../src/schema/dataset.ts';
import {width} from '../../src/text/width.ts';
import {dataset, figures, tables} from './sample.ts';

const context = {dataset, lang: 'en', ascii: false} as const;

function write(format: FormatId, records: readonly unknown[] = tables.figures, options: RenderOptions = {}) {
	const tally = {neutralised: 0};
	const chunks = [...FORMATS[format].write(sheetOf('figures', records, context), options, tally)];
	return {text: chunks.join(''), tally};
}

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, cell = '', plain = '', end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
	)) {
		rows.at(-1)!.push(cell.replaceAll('""', '"') || plain);
		if (end === '\r\n') {
			rows.push([]);
		}
	}
	return rows.slice(0, -1);
}

describe('data formats', () => {
	it('have a column for every field of every table', () => {
		const paths = (shape: unknown, path: string): string[] => {
			const inner = shape instanceof z.ZodNullable ? shape.unwrap() : shape;
			return inner instanceof z.ZodObject
				? Object.entries(inner.shape).flatMap(([key, value]) => paths(value, path ? `${path}.${key}` : key))
				: [path];
		};
		for (const table of Object.keys(COLUMNS) as TableName[]) {
			expect([...COLUMNS[table]], table).toEqual(paths(resources[table], ''));
		}
	});

	it('put one whole record on the first line of JSON', () => {
		const {text} = write('json');
		const [first = ''] = text.split('\n');
		expect(JSON.parse(first.replace(/^\[/, '').replace(/,$/, ''))).toEqual(tables.figures[0]);
		expect(JSON.parse(text)).toEqual(tables.figures);
		expect(write('json', []).text).toBe('[]\n');
	});

	it('escape what a terminal would obey, so that JSON still reads back equal', () => {
		const hostile = {...figures.exact, note: 'a\u009B2J\u202Eb\u001B[2J'};
		const {text} = write('json', [hostile]);
		expect(text).not.toMatch(/[\u009B\u202E\u001B]/);
		expect(JSON.parse(text)).toEqual([hostile]);
	});

	it('keep every digit in CSV and quote what holds commas, quotes and newlines', () => {
		const note = 'says "more",\nand more';
		const {text} = write('csv', [{...figures.corrected, note}]);
		const [head = [], row = []] = readCsv(text);
		expect(row[head.indexOf('value')]).toBe('29000000000');
		expect(row[head.indexOf('note')]).toBe(note);
		expect(JSON.parse(row[head.indexOf('evidence')]!)).toEqual(figures.corrected.evidence);
	});

	it.each(['=1+1', '+cmd', '-x', '@sum', '\t=1', '\r=1'])('neutralise a cell that begins like %j', note => {
		const {text, tally} = write('csv', [{...figures.exact, note}]);
		const [head = [], row = []] = readCsv(text);
		expect(row[head.indexOf('note')]).toMatch(/^'/);
		expect(tally.neutralised).toBe(1);
	});

	it('give back every text once one leading apostrophe is taken off, also where it began with one', () => {
		for (const note of ['=1+1', "'=1+1", "'90s", "''", '1']) {
			const [head = [], row = []] = readCsv(write('csv', [{...figures.exact, note}]).text);
			expect(row[head.indexOf('note')]!.replace(/^'/, '')).toBe(note);
		}
	});

	it('leave negative numbers alone', () => {
		const {text, tally} = write('csv', [{...figures.exact, value: -5, note: '-5.5'}]);
		const [head = [], row = []] = readCsv(text);
		expect([row[head.indexOf('value')], row[head.indexOf('note')]]).toEqual(['-5', '-5.5']);
		expect(tally.neutralised).toBe(0);
	});

	it('give back every cell of TSV, tabs, line ends and what was neutralised included', () => {
		const letters: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r', '\\': '\\'};
		const notes = ['\rCR', '\tTab', 'a\r\nb', '\\r', '=1+1', "'=1", '-5', '净网\t2018'];
		const {text} = write(
			'tsv',
			notes.map(note => ({...figures.exact, note})),
		);
		const [head = [], ...rows] = text.split('\n').map(line => line.split('\t'));
		const at = head.indexOf('note');
		const read = rows
			.slice(0, -1)
			.map(row => row[at]!.replaceAll(/\\(.)/g, (_, letter) => letters[letter] ?? '?').replace(/^'/, ''));
		expect(read).toEqual(notes);
		expect(text).not.toContain('\r');
	});

	it('keep one record on one line of TSV', () => {
		const {text} = write('tsv', [{...figures.exact, note: 'a\tb\nc\\d'}]);
		expect(text.trimEnd().split('\n')).toHaveLength(2);
		expect(text).toContain('a\\tb\\nc\\\\d');
	});
});

describe('a table for people', () => {
	it('groups digits and marks the bound', () => {
		expect(write('table').text).toContain('>29,000,000,000');
	});

	it('never cuts ids or numbers, however narrow the terminal', () => {
		const {text} = write('table', tables.figures, {columns: 60});
		expect(text).toContain('mps-2018.corrected');
		expect(text).toContain('>29,000,000,000');
		for (const line of text.trimEnd().split('\n')) {
			expect(width(line)).toBeLessThanOrEqual(60);
		}
	});

	it('has ungrouped digits and no bars inside cells in Markdown', () => {
		const {text} = write('md', [{...figures.bounded, period: {...figures.bounded.period, end: '2018|08'}}]);
		expect(text).toContain('| more than 22000 |');
		expect(text.split('\n')[2]).toContain('2018\\|08');
	});
});
