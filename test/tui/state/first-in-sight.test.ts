/** Where the list of hits begins: the chosen row is in sight, the list is never scrolled past its end. */
import {expect, test} from 'vitest';
import {firstInSight, type ResultRow, type Results} from '../../../src/tui/state/results.ts';
import type {SearchOverlay} from '../../../src/tui/state/state.ts';

const ROOM = 20;

/** One heading, then so many hits of two lines each. */
function listOf(hits: number): Results {
	const rows: ResultRow[] = [{kind: 'group', type: 'case', count: String(hits)}];
	for (let i = 0; i < hits; i++) {
		rows.push({kind: 'hit', hit: {} as never});
	}
	return {rows, choices: Array.from({length: hits}, (_, i) => i + 1)};
}

function look(results: Results, index: number, top: number) {
	const looked = new Set<ResultRow>();
	const first = firstInSight({index, top} as SearchOverlay, results, ROOM, row => {
		looked.add(row);
		return row.kind === 'hit' ? 2 : 1;
	});
	return {first, looked};
}

test('at its head the list begins with its heading, and nothing of its foot is looked at', () => {
	const results = listOf(500);
	const {first, looked} = look(results, 0, 0);
	expect(first).toBe(0);
	expect(looked.size).toBeLessThan(ROOM);
	expect(looked).not.toContain(results.rows.at(-1));
});

test('at its foot the last row is the last line', () => {
	const results = listOf(500);
	expect(look(results, 499, 480).first).toBe(501 - ROOM / 2);
});

test('a list scrolled past its end comes back to it, however few of its rows fit', () => {
	for (const hits of [11, 15, 19, 20, 21, 40]) {
		const first = look(listOf(hits), hits - 5, hits).first;
		expect(first, `${hits} hits`).toBe(hits + 1 - ROOM / 2);
	}
});

test('a list that fits is never scrolled', () => {
	expect(look(listOf(5), 4, 3).first).toBe(0);
});
