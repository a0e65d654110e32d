import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {loadBundled, loadFiles} from '../../src/dataset/load.ts';
import {checkTables} from '../../src/dataset/validate.ts';
import type {Tables} from '../../src/model/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
afterAll(() => rmSync(folder, {recursive: true}));

const bundled = loadBundled();
const save = (name: string, tables: unknown): string => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(tables));
	return path;
};

/** A report of one's own, with one figure, in the terms of the bundled vocabulary. */
function ownReport(id: string): Partial<Tables> {
	const report = {...structuredClone(bundled.report.get('mps-2018')!), id};
	report.period = {start: '2025-01', end: '2025-06', basis: 'stated', note: null, noteZh: null};
	const figure = {...structuredClone(bundled.figure.get('mps-2018.cases_solved')!), id: `${id}.cases_solved`};
	return {reports: [report], figures: [{...figure, report: id, period: report.period}]};
}

describe('the bundled dataset', () => {
	it('passes the check that files from outside must pass', () => {
		expect(checkTables(bundled.tables)).toEqual({tables: bundled.tables});
	});

	it('has the five reports, sixteen cases and the totals of 2018', () => {
		expect(bundled.tables.reports.filter(report => report.tier === 'primary')).toHaveLength(5);
		expect(bundled.tables.cases).toHaveLength(16);
		expect(bundled.figure.get('mps-2018.cases_solved')).toMatchObject({
			low: 22000,
			high: 23000,
			bound: 'at_least',
		});
	});
});

describe('files of one own', () => {
	it('a report in the bundled terms stands alone, with its period derived', async () => {
		const own = ownReport('own-2025');
		// A campaign is a record of the bundled reports, not a term.
		own.reports![0]!.campaign = null;
		own.figures![0]!.campaign = null;
		const {tables} = await loadFiles([save('alone.json', own)], {withBundled: false});
		expect(tables.reports.map(({id}) => id)).toEqual(['own-2025']);
		expect(tables.metrics).toEqual(bundled.tables.metrics);
		expect(tables.periods).toMatchObject([
			{id: '2025-01/2025-06', label: {en: 'Jan–Jun 2025', zh: '2025年1月至6月'}},
		]);
	});

	it('merged with the bundled data, a report joins the campaign it names', async () => {
		const dataset = await loadFiles([save('own.json', ownReport('own-2025'))], {withBundled: true});
		expect(dataset.tables.reports).toHaveLength(bundled.tables.reports.length + 1);
		expect(dataset.campaign.get('clean-internet-2018')?.reports).toContain('own-2025');
		expect(dataset.period.has('2025-01/2025-06')).toBe(true);
	});

	it('a whole data folder opens by its datapackage.json or by its name', async () => {
		const data = fileURLToPath(new URL('../../data', import.meta.url));
		const byFolder = await loadFiles([data], {withBundled: false});
		const byFile = await loadFiles([join(data, 'datapackage.json')], {withBundled: false});
		expect(byFolder.tables).toEqual(bundled.tables);
		expect(byFile.tables).toEqual(bundled.tables);
	});

	it('the same report in two files is refused, naming both', async () => {
		const [a, b] = [save('a.json', ownReport('own-2025')), save('b.json', ownReport('own-2025'))];
		await expect(loadFiles([a, b], {withBundled: true})).rejects.toThrow(
			`${b}: reports[0].id: "own-2025" is also in ${a}; rename one of the two`,
		);
		await expect(
			loadFiles([save('c.json', {reports: bundled.tables.reports})], {withBundled: true}),
		).rejects.toThrow('is also in the bundled data');
	});

	it('terms may come again if both files mean the same', async () => {
		const same = save('same.json', {...ownReport('own-2025'), metrics: bundled.tables.metrics});
		expect((await loadFiles([same], {withBundled: true})).tables.metrics).toEqual(bundled.tables.metrics);
		const [first, ...rest] = bundled.tables.metrics;
		const other = save('other.json', {metrics: [{...first!, unit: 'person'}, ...rest]});
		await expect(loadFiles([other], {withBundled: true})).rejects.toThrow(
			`"${first!.id}" is also in the bundled data`,
		);
	});

	it('a fault in a merged file is named by that file and its own index', async () => {
		const own = ownReport('own-2025');
		own.figures![0]!.category = 'cybercrim';
		const path = save('fault.json', own);
		await expect(loadFiles([path], {withBundled: true})).rejects.toThrow(
			`${path}: figures[0].category: "cybercrim" is none of the categories; did you mean "cybercrime"?`,
		);
	});
});
