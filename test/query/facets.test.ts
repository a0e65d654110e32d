import {describe, expect, test} from 'vitest';
import {complete} from '../../src/query/complete.ts';
import {facets} from '../../src/query/facets.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {createSearch} from '../../src/search/engine.ts';
import {sample} from './sample.ts';

const {search} = createSearch(sample);
const at = (text: string, options = {}) =>
	complete(text.replace('|', ''), text.indexOf('|'), sample, options);
const texts = (text: string) => at(text)?.items.map(item => item.text);

describe('facets', () => {
	const refs = search('type:case|figure', {tier: 'all'}).hits;

	test('say how many records a filter would leave', () => {
		for (const {field, values} of facets(refs, sample)) {
			for (const {id, count} of values) {
				const left = search(`type:case|figure ${field}:${id}`, {tier: 'all', limit: 1000});
				expect(left.total, `${field}:${id}`).toBe(count);
			}
		}
	});

	test('come with the most first, and none that is empty', () => {
		const [area] = facets(refs, sample);
		const counts = area!.values.map(({count}) => count);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});

	test('of nothing are empty', () => {
		expect(facets([], sample).every(({values}) => values.length === 0)).toBe(true);
		expect(facets([{type: 'case', id: 'no such'}], sample)[0]?.values).toEqual([]);
	});
});

describe('completions', () => {
	test('name the fields that begin as typed, in every spelling', () => {
		expect(texts('ar|')).toEqual(['area:', 'suspects>']);
		expect(texts('loan stat|')).toEqual(['status:']);
		expect(texts('地|')).toEqual(['地区：']);
		expect(at('|', {lang: 'zh'})?.items[0]?.text).toBe('地区：');
		expect(at('!cat|')).toMatchObject({kind: 'field', from: 1, to: 4});
		expect(texts('|')).toContain('category:');
	});

	test('name the values of a field, with counts', () => {
		const found = at('loan area:gan|');
		expect(found).toMatchObject({kind: 'value', from: 10, to: 13});
		expect(found?.items[0]).toMatchObject({text: 'gansu', label: {en: 'Gansu', zh: '甘肃'}});
		expect(found?.items[0]?.count).toBe(search('area:gansu', {tier: 'all', limit: 1000}).total);
	});

	test('of a value are understood when typed back', () => {
		for (const {text, count} of at('area:|')?.items ?? []) {
			expect(parseQuery(`area:${text}`).hints).toEqual([]);
			expect(search(`area:${text}`, {tier: 'all', limit: 1000}).total).toBe(count);
		}
	});

	test('replace the alternative under the caret', () => {
		expect(at('status:damaged|as')).toMatchObject({kind: 'value', from: 7});
		expect(complete('status:damaged|corr', 19, sample)).toMatchObject({
			from: 15,
			items: [{text: 'corrected'}],
		});
	});

	test.each(['loan|', 'suspects>1|', '"one yu|', '5.3|', 'nosuch:x|'])('%s has none', text => {
		expect(at(text)?.items ?? []).toEqual([]);
	});

	test('count the same from the index', async () => {
		const engine = createSearch(sample);
		const before = engine.complete('area:g', 6);
		await engine.warmAsync();
		expect(engine.complete('area:g', 6)).toEqual(before);
	});
});
