import {describe, expect, test} from 'vitest';
import {distance, nearest} from '../../src/query/distance.ts';
import {createFuzzy} from '../../src/search/fuzzy.ts';

const near = createFuzzy(['jiuquan', 'gansu', 'loan', 'gambling', 'arrested', 'case', 'guangdong']);

describe('typing errors', () => {
	test.each([
		['juiquan', 'jiuquan', 1],
		['jiuqan', 'jiuquan', 1],
		['gnasu', 'gansu', 1],
		['ansu', 'gansu', 1],
		['lon', 'loan', 1],
		['juq', 'jiuquan', 1],
		['jui', 'jiuquan', 1],
		['gambilng', 'gambling', 1],
		['gmabilng', 'gambling', 2],
		['arreste', 'arrested', 1],
	])('%s is near %s', (typed, word, edits) => {
		expect(near(typed).get(word)?.edits).toBe(edits);
	});

	test.each([
		['gnaus', 'gansu'],
		['jqn', 'jiuquan'],
		['base', 'loan'],
		['ban', 'loan'],
		['lo', 'loan'],
		['gambol', 'guangdong'],
		['x'.repeat(40), 'loan'],
	])('%s is not near %s', (typed, word) => {
		expect(near(typed).has(word)).toBe(false);
	});

	test('a whole word is nearer than a beginning of one', () => {
		const found = createFuzzy(['group', 'groups'])('gruop');
		expect(found.get('group')!.quality).toBeGreaterThan(found.get('groups')!.quality);
	});
});

test('a swap of neighbours is one edit', () => {
	expect(distance('ab', 'ba').whole).toBe(1);
	expect(distance('abc', '').whole).toBe(3);
	expect(distance('', 'abc')).toEqual({whole: 3, prefix: 0});
});

test('the nearest spelling is none where all are far', () => {
	expect(nearest('aera', ['area', 'case'])).toBe('area');
	expect(nearest('zzzz', ['area', 'case'])).toBeUndefined();
});
