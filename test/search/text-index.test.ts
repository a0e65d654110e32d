import {describe, expect, test} from 'vitest';
import {BUDGET} from '../../src/search/index-core/search.ts';
import {createTextIndex, createTextIndexAsync, textIndexSteps} from '../../src/search/text-index.ts';
import {records} from './index-core/records.ts';

const document = (id: string, ...texts: string[]) => ({id, fields: texts.map(text => ({text}))});

describe('plain documents', () => {
	const {search} = createTextIndex([
		document('a', 'Jiuquan loan ring, 1,200 suspects'),
		document('b', 'The loans of 2018'),
		document('c', '酒泉“5·30”网络套路贷案', '1.2千'),
		document('d', 'Years 2021 and 12000'),
		document('e', '电信网络诈骗'),
	]);
	const ids = (text: string) => search(text).hits.map(({id}) => id);

	test.each([
		['loan', ['a', 'b']],
		['jiuqan', ['a']],
		['1200', ['c', 'a']],
		['1,200', ['c', 'a']],
		['2018', ['b']],
		['2021', ['d']],
		['201', []],
		['套路贷案', ['c']],
		['酒泉套路贷', ['c']],
		['电信诈骗', ['e']],
		['电信网络炸骗', ['e']],
		['oan$ ring', ['a']],
		['loan !ring', ['b']],
	])('%s', (text, expected) => {
		expect(ids(text).sort()).toEqual([...expected].sort());
	});
});

test('no documents, and documents without text, are no error', () => {
	expect(createTextIndex([]).search('loan').total).toBe(0);
	expect(createTextIndex([document('a', ''), {id: 'b', fields: []}]).search('loan').total).toBe(0);
});

describe('what a key costs does not grow with the data', () => {
	const small = createTextIndex(records(2000));
	const large = createTextIndex(records(20_000));
	const visits = (text: string) => large.search(text).visited;

	test.each(['g', 'ga', 'gan', 'gandin', 'gadnin', 'gan cor', 'ganlim corx', '电', '电信', '电信诈', '12'])(
		'%s looks at no more documents than a budget for each tier',
		text => {
			expect(visits(text)).toBeLessThanOrEqual(4 * BUDGET + 200);
		},
	);

	test('one letter looks at a few of thousands of documents', () => {
		expect(large.search('g')).toMatchObject({complete: false});
		expect(visits('g')).toBeLessThan(300);
		expect(small.search('g').hits).toHaveLength(20);
	});

	test.each([
		'suspects>',
		'area:',
		'"gan',
		'x'.repeat(10_000),
		'gan '.repeat(2500),
		'电'.repeat(10_000),
		'\u0000\u001B[2J gan',
		'.*+?^$ {}()|[]\\',
		'((((a+)+)+)+)+$',
	])('%j neither fails nor looks at more', text => {
		expect(visits(text)).toBeLessThanOrEqual(16 * BUDGET);
	});

	test('a query that goes on from the last looks among its answers only', () => {
		const {search} = createTextIndex(records(3000));
		const wide = search('ganlim');
		expect(wide).toMatchObject({complete: true});
		expect(search('ganlim corba').visited).toBeLessThanOrEqual(wide.total);
	});

	test('few answers among many documents are all found', () => {
		const many = records(9000).map((record, i) => ({
			...record,
			fields: [{text: i % 2 === 0 ? 'common' : 'usual'}, {text: i % 3000 === 0 ? 'common usual' : ''}],
		}));
		const found = createTextIndex(many).search('common usual');
		expect(found.hits.map(({id}) => id)).toEqual(['r0', 'r3000', 'r6000']);
	});
});

describe('building in slices', () => {
	test('gives the same index as building at once', async () => {
		const documents = records(500);
		const shares: number[] = [];
		const sliced = await createTextIndexAsync(documents, {slice: 0, onProgress: share => shares.push(share)});
		expect(sliced.index.tokens).toEqual(createTextIndex(documents).index.tokens);
		expect(sliced.index.postings).toEqual(createTextIndex(documents).index.postings);
		expect(shares.length).toBeGreaterThan(10);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	test('stops where it is aborted', async () => {
		const stop = new AbortController();
		const building = createTextIndexAsync(records(500), {
			slice: 0,
			signal: stop.signal,
			onProgress: () => stop.abort(new Error('enough')),
		});
		await expect(building).rejects.toThrow('enough');
	});

	test('no step reads more than a few dozen documents', () => {
		let steps = 0;
		for (const _ of textIndexSteps(records(3000))) {
			steps++;
		}
		expect(steps).toBeGreaterThan(60);
	});
});
