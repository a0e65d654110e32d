/** Thousands of spoilt files: each is taken whole or refused in one line that names it; nothing else happens. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {loadBundled, loadFiles} from '../../src/dataset/load.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import {InputError} from '../../src/model/input-error.ts';
import {explorer} from '../commands/run.ts';
import {mutateBytes, mutateJson} from './mutate.ts';
import {faultsInText, faultsOnScreen} from './surfaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = join(folder, 'spoilt.json');

/** One report with its terms: small, so that a thousand mutants take seconds. */
const REPORT = 'gansu-2022';
const {tables} = loadBundled();
const small = {
	reports: tables.reports.filter(({id}) => id === REPORT),
	campaigns: tables.campaigns.filter(({reports}) => reports.every(id => id === REPORT)),
	cases: tables.cases.filter(({report}) => report === REPORT),
	figures: tables.figures.filter(({report}) => report === REPORT),
	areas: tables.areas,
};

/** The dataset, or the one line that refuses it. Anything else fails. */
async function load(content: string | Uint8Array): Promise<Dataset | string> {
	writeFileSync(file, content);
	try {
		return await loadFiles([file], {withBundled: false});
	} catch (error) {
		if (!(error instanceof InputError)) {
			throw error;
		}
		return error.message;
	}
}

function expectOneLine(message: string): void {
	expect(message.startsWith(`${file}:`), message).toBe(true);
	expect(message.length).toBeLessThan(1000);
	expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
}

const seeds = (from: number, count: number): number[] => Array.from({length: count}, (_, i) => from + i);

describe('a dataset with spoilt places', () => {
	it('is sound before it is spoilt', async () => {
		expect(await load(JSON.stringify(small))).toHaveProperty('tables.figures.length', small.figures.length);
	});

	it.each(seeds(0, 20))(
		'is taken whole and drawn safely, or refused in one line: hundred %i',
		async hundred => {
			const outcomes = {taken: 0, refused: 0};
			for (const seed of seeds(hundred * 100, 100)) {
				const loaded = await load(mutateJson(small, seed));
				if (typeof loaded === 'string') {
					outcomes.refused++;
					expectOneLine(loaded);
					continue;
				}
				outcomes.taken++;
				if (outcomes.taken % 5 === 0) {
					expect(faultsOnScreen(loaded, {columns: 80, rows: 24}), `seed ${seed}`).toEqual([]);
				}
			}
			// Neither outcome is the only one, or the test tests nothing.
			expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(5);
		},
	);

	it.each(seeds(0, 10))(
		'as bytes is refused in one line unless it is still whole: hundred %i',
		async hundred => {
			const text = JSON.stringify(small, null, '\t');
			for (const seed of seeds(hundred * 100, 100)) {
				const loaded = await load(mutateBytes(text, seed));
				if (typeof loaded === 'string') {
					expectOneLine(loaded);
				}
			}
		},
	);
});

describe('what is taken and printed', () => {
	const commands = [
		['list', 'figures'],
		['list', 'cases'],
		['list', 'campaigns', '--format', 'csv'],
		['list', 'figures', '--format', 'json'],
		['show', REPORT],
		['compare', REPORT, REPORT],
		['search', 'gansu'],
	];
	it.each(commands)('%s %s … sends no control, and ends with 0, 1 or 2', async (...command) => {
		for (const seed of seeds(5000, 60)) {
			writeFileSync(file, mutateJson(small, seed));
			const {code, out, talk} = await explorer([...command, '--data', file]);
			expect([0, 1, 2]).toContain(code);
			expect([...faultsInText(out), ...faultsInText(talk)], `seed ${seed}`).toEqual([]);
			if (code === 2) {
				expect(talk.trimEnd().split('\n')).toHaveLength(1);
				expect(out).toBe('');
			}
		}
	});
});
