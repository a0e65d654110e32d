import {expect, test} from 'vitest';
import {sortSteps} from '../../src/steps/sort.ts';
import {finish} from '../../src/steps/steps.ts';
import {random} from '../search/index-core/records.ts';

test.each([0, 1, 1023, 1025, 5000, 9001])(
	'a list of %i is sorted as by sort, equals in their order',
	count => {
		const next = random(count + 1);
		const rows = Array.from({length: count}, (_, place) => ({key: Math.floor(next() * 50), place}));
		const before = [...rows];
		const by = (a: {key: number}, b: {key: number}): number => a.key - b.key;
		expect(finish(sortSteps(rows, by))).toEqual([...rows].sort(by));
		expect(rows).toEqual(before);
	},
);
