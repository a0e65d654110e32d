import {expect, test} from 'vitest';
import {editDistance, nearest} from '../../src/model/nearest.ts';

test('swapped neighbours are one slip', () => {
	expect(editDistance('gnasu', 'gansu')).toBe(1);
	expect(editDistance('', 'abc')).toBe(3);
});

test('the nearest valid spelling is offered, and nothing where nothing is near', () => {
	const ids = ['mps-2016', 'mps-2018', 'mps-2021', 'gansu-2021'];
	expect(nearest('mps2018', ids)).toBe('mps-2018');
	expect(nearest('GANSU-2021', ids)).toBe('gansu-2021');
	expect(nearest('xml', ['table', 'csv', 'md', 'html'])).toBeUndefined();
	expect(nearest('jsn', ['json', 'ndjson'])).toBe('json');
	expect(nearest('zzzz', ids)).toBeUndefined();
	expect(nearest('x'.repeat(1_000_000), ids)).toBeUndefined();
});
