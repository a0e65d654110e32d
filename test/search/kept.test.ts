/** The index of the bundled data is kept when the program is built: it finds what one made anew finds. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {indexTables} from '../../src/model/dataset.ts';
import {ofTier} from '../../src/query/of-tier.ts';
import {createSearch, type Search} from '../../src/search/engine.ts';
import {keptName} from '../../src/search/kept/kept.ts';
import {readKept} from '../../src/search/kept/read.ts';
import {writeKept} from '../../src/search/kept/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-kept-'));
const there = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const all = loadBundled();
const primary = ofTier(all, 'primary');
writeKept(primary, folder);
const file = join(folder, keptName(primary));

const TYPED =
	'j,ji,jiuquan,juiquan loan,酒泉,貸款,dxzp,dianxin,电信炸骗,22000,2.2万,2021,area:gansu suspects>100,!fraud,x,loan$'.split(
		',',
	);
const answers = (engine: Search) =>
	TYPED.map(typed => {
		const {hits, total} = engine.search(typed, {tier: 'all', partial: true});
		return {typed, total, hits: hits.map(({id, tier, score, matches}) => ({id, tier, score, matches}))};
	});

test('what was kept finds the same, in the same order, for the same reasons', () => {
	const kept = readKept(primary, there);
	expect(kept).toBeDefined();
	expect(answers(createSearch(primary, kept))).toEqual(answers(createSearch(primary)));
});

test('it is of these records and no others, be it a single letter that differs', () => {
	const {tables} = primary;
	const [first, ...rest] = tables.cases;
	const label = {...first!.label, en: `${first!.label.en}.`};
	const changed = indexTables({...tables, cases: [{...first!, label}, ...rest]});
	expect(readKept(changed, there)).toBeUndefined();
	expect(readKept(all, there)).toBeUndefined();
	expect(readKept(indexTables({...tables}), there)).toBeDefined();
});

describe('where it is not whole the index is made anew', () => {
	const whole = readFileSync(file);
	test.each<[string, (bytes: Buffer) => Buffer]>([
		['empty', () => Buffer.alloc(0)],
		['cut short', bytes => bytes.subarray(0, bytes.length - 1)],
		['longer', bytes => Buffer.concat([bytes, Buffer.from([0])])],
		['changed in one bit', bytes => bytes.fill((bytes.at(-5) ?? 0) ^ 1, bytes.length - 5, bytes.length - 4)],
		['something else', () => Buffer.from('not an index')],
	])('%s', (_, spoil) => {
		writeFileSync(file, spoil(Buffer.from(whole)));
		expect(readKept(primary, there)).toBeUndefined();
		writeFileSync(file, whole);
	});
});

test('the build has left it for the explorer and for the commands', () => {
	const built = readdirSync(new URL('../../dist/parts/', import.meta.url));
	expect(built.filter(name => name.startsWith('search-index.')).sort()).toEqual(
		[keptName(primary), keptName(all)].sort(),
	);
});
