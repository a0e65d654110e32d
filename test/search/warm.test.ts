import {expect, test} from 'vitest';
import {createSearch} from '../../src/search/engine.ts';
import {sample} from '../query/sample.ts';

const ids = (engine: ReturnType<typeof createSearch>) => engine.search('jiuquan').hits.map(({id}) => id);

test('an index built in slices answers as one built at once', async () => {
	const sliced = createSearch(sample);
	expect(sliced.ready).toBe(false);
	const shares: number[] = [];
	await sliced.warmAsync({slice: 0, onProgress: share => shares.push(share)});
	expect(sliced.ready).toBe(true);
	expect(shares.at(-1)).toBe(1);
	expect(ids(sliced)).toEqual(ids(createSearch(sample)));
});

test('building that was stopped goes on where it was, or is finished by the first search', async () => {
	const engine = createSearch(sample);
	const stop = new AbortController();
	const building = engine.warmAsync({slice: 0, signal: stop.signal, onProgress: () => stop.abort()});
	await expect(building).rejects.toThrow();
	expect(engine.ready).toBe(false);
	expect(ids(engine).length).toBeGreaterThan(0);
	expect(engine.ready).toBe(true);
	await engine.warmAsync();
});

test('a search while it is being built does not disturb the building', async () => {
	const engine = createSearch(sample);
	const building = engine.warmAsync({slice: 0});
	expect(ids(engine).length).toBeGreaterThan(0);
	await building;
	expect(ids(engine).length).toBeGreaterThan(0);
});

test('texts that were read beforehand change no answer', () => {
	const read = createSearch(sample);
	const shares = [...read.readAll()];
	expect(shares.length).toBeGreaterThan(0);
	expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
	expect([...read.readAll()]).toEqual([]);
	for (const typed of ['jiuquan', 'ji', 'a', '贷', '2021']) {
		const ask = (engine: typeof read) =>
			engine.search(typed).hits.map(({id, score, matches}) => ({id, score, matches}));
		expect(ask(read)).toEqual(ask(createSearch(sample)));
	}
});
