/** The parallel reports and the readings of this repository's data. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {ofTier} from '../../src/query/of-tier.ts';
import {explorer} from '../commands/run.ts';

const all = loadBundled();
const parallel = all.tables.reports.filter(({tier}) => tier === 'parallel');

describe('a parallel report', () => {
	it('is known by its id and by its label in both languages', () => {
		expect(parallel.length).toBeGreaterThan(0);
		for (const {id, label} of parallel) {
			expect(id).toMatch(/^parallel-/);
			expect(label.en).toContain('(parallel)');
			expect(label.zh).toContain('（旁证）');
		}
	});

	it('has figures as printed, without evidence, each with its source and how sure it is', () => {
		for (const {id} of parallel) {
			for (const figure of all.figuresOfReport.get(id) ?? []) {
				expect(figure).toMatchObject({
					status: 'as_printed',
					source: null,
					evidence: [],
					value: figure.printedValue,
					reading: {basis: 'corroborated', source: expect.any(String)},
				});
				expect(figure.reading?.confidence).toMatch(/^(high|medium)$/);
			}
		}
	});

	it('keeps the act apart: handled is not solved', () => {
		expect(all.figure.get('parallel-mps-2019.cases_solved')).toMatchObject({value: 59_000});
		expect(all.figure.get('parallel-mps-2020.cases_handled')).toMatchObject({value: 56_000});
		expect(all.figure.has('parallel-mps-2020.cases_solved')).toBe(false);
	});

	it('tells where another account differs', () => {
		expect(all.figure.get('parallel-mps-2016.cases_solved')?.note).toMatch(/2,100/);
		expect(all.figure.get('parallel-mps-2020.personal_info.cases_handled')?.note).toMatch(/3,100/);
	});
});

describe('a tier', () => {
	it('names nothing that is not in it', () => {
		for (const tier of ['primary', 'parallel'] as const) {
			const part = ofTier(all, tier);
			for (const row of [...part.tables.campaigns, ...part.tables.periods]) {
				expect(row.reports.filter(id => !part.report.has(id))).toEqual([]);
			}
			for (const figure of part.tables.figures) {
				expect(part.report.has(figure.report)).toBe(true);
				expect(figure.campaign === null || part.campaign.has(figure.campaign)).toBe(true);
			}
		}
	});

	it('is the five reports unless told, in every command', async () => {
		for (const args of [
			['list', 'reports', '-f', 'csv'],
			['list', 'figures', '-f', 'json'],
			['list', 'campaigns', '-f', 'json'],
			['list', 'periods', '-f', 'json'],
			['search', 'cases solved', '--limit', '999', '-f', 'json'],
			['export'],
			[],
			['__complete', '2', 'explorer', 'show', 'p'],
			['__complete', '2', 'explorer', 'compare', 'p'],
			['__complete', '4', 'explorer', 'list', 'figures', '--report', ''],
		]) {
			expect((await explorer(args)).out, args.join(' ')).not.toMatch(/parallel-|\(parallel\)/);
		}
		const {out} = await explorer([
			'__complete',
			'4',
			'explorer',
			'--tier',
			'all',
			'show',
			'parallel-mps-2018',
		]);
		expect(out).toContain('parallel-mps-2018.cases_solved');
		expect((await explorer(['list', 'figures', '--tier', 'parallel'])).out).toMatch(/ parallel /);
	});

	it('decides what a period is made of; a report is compared by its own id', async () => {
		const refused = await explorer(['compare', '2020', '2021']);
		expect(refused.code).toBe(1);
		expect(refused.talk).toContain('--tier all takes in');
		const rows = (await explorer(['compare', '2020', '2021', '--tier', 'all', '-f', 'json'])).json();
		expect(rows.length).toBeGreaterThan(2);
		const verdicts = new Set(rows.map(({verdict}: {verdict: string}) => verdict));
		expect(verdicts).not.toContain('comparable');
		expect((await explorer(['compare', 'mps-2018', 'parallel-mps-2018'])).code).toBe(0);
	});

	it('can be exported and read back', async () => {
		const {json} = await explorer(['export', '--tier', 'parallel']);
		const {reports, campaigns} = json();
		expect(reports).toHaveLength(parallel.length);
		expect(campaigns.map(({id}: {id: string}) => id)).toContain('clean-internet-2018');
	});
});

describe('a reading', () => {
	const readings = all.tables.figures.flatMap(({id, reading}) => (reading ? [{id, reading}] : []));

	it('gives its reason in both languages', () => {
		for (const {id, reading} of readings) {
			expect(reading.reasonZh, id).toMatch(/\p{Script=Han}/u);
		}
	});

	it('of the five reports guards the number that it corrects', () => {
		for (const {id, reading} of readings.filter(row => !row.id.startsWith('parallel-'))) {
			expect(reading.expect, id).toBe(all.figure.get(id)?.printedValue);
		}
		expect(all.figure.get('mps-2016.personal_records_seized')?.reading).toMatchObject({
			expect: 290,
			original: '290余亿条',
			confidence: 'high',
		});
	});
});

it('every record names the schema that editors complete from', () => {
	const folder = new URL('../../seeds/', import.meta.url);
	const records = readdirSync(folder, {recursive: true})
		.map(String)
		.filter(name => name.endsWith('.yaml') && !name.startsWith('vocabulary'));
	for (const name of records) {
		const [first = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n');
		const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
		expect(new URL(schema, new URL(name, folder)).pathname, name).toMatch(
			/\/data\/schema\/record\.schema\.json$/,
		);
	}
});
