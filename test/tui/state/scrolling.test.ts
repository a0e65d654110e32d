import {expect, test} from 'vitest';
import {scrollTo} from '../../../src/tui/state/geometry.ts';

test('what is in sight with rows around it does not move', () => {
	expect(scrollTo(10, 15, 10, 100)).toBe(10);
});

test('going below the edge scrolls as little as shows two rows more', () => {
	expect(scrollTo(0, 8, 10, 100)).toBe(1);
	expect(scrollTo(0, 50, 10, 100)).toBe(43);
});

test('going above the edge likewise', () => {
	expect(scrollTo(20, 21, 10, 100)).toBe(19);
	expect(scrollTo(20, 0, 10, 100)).toBe(0);
});

test('it never scrolls past the end, nor where all fits', () => {
	expect(scrollTo(95, 99, 10, 100)).toBe(90);
	expect(scrollTo(3, 4, 10, 8)).toBe(0);
});

test('a list of any room shows its cursor', () => {
	for (let room = 1; room <= 6; room++) {
		let top = 0;
		for (const index of [0, 3, 9, 8, 7, 2, 1, 0, 5]) {
			top = scrollTo(top, index, room, 10);
			expect(index >= top && index < top + room, `room ${room}, index ${index}, top ${top}`).toBe(true);
		}
	}
});
