import {expect, test} from 'vitest';
import {hasFilter, toggleFilter} from '../../src/query/edit.ts';
import {narrowings} from '../../src/query/narrow.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {createSearch} from '../../src/search/engine.ts';
import {sample} from './sample.ts';

const {search} = createSearch(sample);

test.each([
	['', 'area', 'CN-GS', 'area:gansu'],
	['loan ', 'area', 'CN-GS', 'loan area:gansu'],
	['loan area:gansu suspects>100', 'area', 'CN-GS', 'loan suspects>100'],
	['地区:甘肃 loan', 'area', 'CN-GS', 'loan'],
	['!area:gansu loan', 'area', 'CN-GS', '!area:gansu loan area:gansu'],
	['loan', 'area', 'no such', 'loan'],
])('%j with %s %s becomes %j', (text, field, id, expected) => {
	expect(toggleFilter(text, field, id, sample, 'en')).toBe(expected);
});

test('what is added is understood, and taken out again leaves what was there', () => {
	for (const {field, id} of narrowings(search('2018').hits, parseQuery('2018'), sample)) {
		for (const lang of ['en', 'zh'] as const) {
			const added = toggleFilter('2018', field, id, sample, lang);
			expect(hasFilter(parseQuery(added), field, id, sample), added).toBe(true);
			expect(toggleFilter(added, field, id, sample, lang)).toBe('2018');
		}
	}
});

test('only what some records have and others have not narrows; what is in force can be taken back', () => {
	const all = search('2018', {limit: 1000});
	const before = narrowings(all.hits, all.query, sample);
	expect(before.length).toBeGreaterThan(0);
	for (const {field, id, count, on} of before) {
		expect(on).toBe(false);
		expect(count).toBeLessThan(all.total);
		const text = toggleFilter('2018', field, id, sample, 'en');
		const left = search(text, {limit: 1000});
		expect(left.total, text).toBe(count);
		expect(narrowings(left.hits, left.query, sample)).toContainEqual(
			expect.objectContaining({field, id, count, on: true}),
		);
	}
});
