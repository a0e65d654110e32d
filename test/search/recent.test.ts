import {expect, test} from 'vitest';
import {createRecent} from '../../src/search/recent.ts';

test('the latest half at least is remembered, the oldest is not', () => {
	const recent = createRecent<number, string>(10);
	for (let i = 0; i < 100; i++) {
		recent.set(i, `number ${i}`);
	}
	expect(Array.from({length: 5}, (_, i) => recent.get(95 + i))).toEqual(
		Array.from({length: 5}, (_, i) => `number ${95 + i}`),
	);
	expect(recent.get(80)).toBeUndefined();
});

test('what is asked for again and again stays', () => {
	const recent = createRecent<string, number>(4);
	recent.set('kept', 1);
	for (let i = 0; i < 50; i++) {
		recent.set(String(i), i);
		expect(recent.get('kept')).toBe(1);
	}
});
