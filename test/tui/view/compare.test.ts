/** The Compare pane never says more than the comparison does. */
import {expect, test} from 'vitest';
import {currentRow} from '../../../src/tui/state/current.ts';
import {rowsOf} from '../../../src/tui/state/rows/index.ts';
import {start, world} from '../../helpers/explorer.ts';

test('a row that may not be compared shows no change, and its reasons; any other shows its sign', () => {
	const e = start({pane: 'compare', columns: 160, rows: 60});
	const seen = new Set<string>();
	for (const _ of rowsOf(e.state, world)) {
		const row = currentRow(e.state, world);
		const line =
			e
				.lines()
				.find(text => text.includes('▸'))
				?.slice(0, 96) ?? '';
		if (row?.kind !== 'compared') {
			throw new Error('the cursor stands on no comparison');
		}
		const {verdict, reasons} = row.row;
		seen.add(verdict);
		if (verdict === 'not_comparable') {
			expect(line).toMatch(row.row.a && row.row.b ? /▸ ✗.* not compared/ : /▸ ·/);
			expect(line).not.toMatch(/[↑↓]/);
			expect(reasons.length).toBeGreaterThan(0);
		} else {
			expect(line).toMatch(verdict === 'comparable' ? /▸ ✓/ : /▸ ~/);
			expect(line).toMatch(row.row.direction === 'unknown' ? /\? cannot be told/ : /[↑↓=] \d/);
		}
		// The right side of the window alone, for its sentences are wrapped.
		const detail = e
			.lines()
			.map(text => text.slice(96))
			.join('')
			.replaceAll(/\s+|│/g, '');
		for (const reason of reasons) {
			expect(detail).toContain(reason.text.slice(0, 30).replaceAll(/\s+/g, ''));
		}
		e.press('down');
	}
	expect(seen).toContain('not_comparable');
	expect(seen.size, 'not every pair of these periods is refused').toBeGreaterThan(1);
});
