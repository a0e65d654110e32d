/** Spoilt records, texts and collections: named in one line each, and nothing written or lost. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {add, emptyCollection, recordItem} from '../../src/collection/collection.ts';
import {collectionsFolder, loadCollection, saveCollection} from '../../src/collection/store.ts';
import {explorer} from '../commands/run.ts';
import {makeSeeds, RECORD} from '../curate/fixture.ts';
import {mutateBytes, mutateJson} from './mutate.ts';
import {faultsInText} from './surfaces.ts';

const made: string[] = [];
afterAll(() => {
	for (const folder of made) {
		rmSync(folder, {recursive: true});
	}
});
const hundred = (from: number): number[] => Array.from({length: 100}, (_, i) => from * 100 + i);

describe('a spoilt record', () => {
	const {folder, seeds, sources, out} = makeSeeds();
	made.push(folder);
	const record = join(seeds, 'made-up.yaml');

	it.each([0, 1, 2, 3])('is checked and built, or named with line and reason: hundred %i', async which => {
		for (const seed of hundred(which)) {
			writeFileSync(record, mutateBytes(RECORD, seed));
			const checked = await explorer(['check', seeds, '--sources', sources]);
			const built = await explorer(['build', seeds, '-o', out]);
			for (const {code, out: printed, talk} of [checked, built]) {
				expect([0, 1, 2], `seed ${seed}: ${talk}`).toContain(code);
				expect([...faultsInText(printed), ...faultsInText(talk)], `seed ${seed}`).toEqual([]);
				expect(`${printed}${talk}`, `seed ${seed}`).not.toMatch(/EXPLORER_DEBUG|undefined|\[object/);
			}
			// What does not hold together is not written.
			expect(existsSync(out), `seed ${seed}`).toBe(built.code === 0);
			rmSync(out, {recursive: true, force: true});
		}
	});
});

describe('a spoilt text', () => {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
	made.push(folder);
	const text = readFileSync(new URL('../fixtures/own-report/yunzhou-2025.txt', import.meta.url), 'utf8');

	it.each([0, 1, 2])('gives a draft that is YAML, or is refused in one line: hundred %i', async which => {
		const file = join(folder, 'spoilt.txt');
		for (const seed of hundred(which)) {
			writeFileSync(file, mutateBytes(text, seed));
			const {code, out, talk} = await explorer(['draft', file, '--id', 'spoilt']);
			expect([...faultsInText(out), ...faultsInText(talk)], `seed ${seed}`).toEqual([]);
			if (code === 0) {
				const [document] = parseAllDocuments(out);
				expect(document && 'errors' in document ? document.errors : ['none'], `seed ${seed}`).toEqual([]);
			} else {
				expect(code, `seed ${seed}: ${talk}`).toBe(2);
				expect(talk.trimEnd().split('\n')).toHaveLength(1);
			}
		}
	});
});

describe('a spoilt collection', () => {
	it.each([0, 1, 2])('is read, or set aside byte for byte with a message: hundred %i', async which => {
		const place = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
		made.push(place);
		const env = {XDG_STATE_HOME: place};
		const empty = emptyCollection('default');
		const items = ['a', 'b', 'c'].map(ref => recordItem('figure', ref));
		await saveCollection(add(empty, items), empty, env);
		const at = collectionsFolder(env);
		const file = join(at, 'default.json');
		const sound = readFileSync(file, 'utf8');
		for (const seed of hundred(which)) {
			const spoilt =
				seed % 2 === 0 ? Buffer.from(mutateJson(JSON.parse(sound), seed)) : mutateBytes(sound, seed);
			writeFileSync(file, spoilt);
			const outcome = await loadCollection('default', env).catch((error: Error) => error.message);
			if (typeof outcome === 'string') {
				expect(outcome).toContain('newer');
				expect(readFileSync(file).equals(spoilt)).toBe(true);
				continue;
			}
			const aside = readdirSync(at).filter(name => name.includes('.damaged-'));
			if (outcome.notice === null) {
				expect(aside, `seed ${seed}`).toEqual([]);
				continue;
			}
			expect(aside, `seed ${seed}`).toHaveLength(1);
			expect(readFileSync(join(at, aside[0]!)).equals(spoilt), `seed ${seed}`).toBe(true);
			rmSync(join(at, aside[0]!));
		}
	});
});

describe('a text that only a machine would write', () => {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
	made.push(folder);
	it.each(['1', 'A', 'x', '一', '百', ' ', '1,', '1-', '1.1 ', '第一', '“', 'ICP备', 'one ', 'https://'])(
		'100,000 times %j is a draft at once, or refused with its line',
		async unit => {
			const file = join(folder, 'endless.txt');
			writeFileSync(file, `警方破获12起。\n${unit.repeat(100_000)}\n抓获3人。`);
			const {code, talk} = await explorer(['draft', file]);
			expect(talk).toMatch(code === 0 ? /proposed \d+ figures/ : /endless\.txt:2:1: more than 500 digits/);
		},
	);
});
