/** Whatever the window, the state, the language: exactly as many lines as rows, none wider than the window. */
import {describe, expect, test} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {screenOf} from '../../../src/tui/view/screen.ts';
import {start, world} from '../../helpers/explorer.ts';
import {situations} from '../../helpers/situations.ts';

// Around every edge of the layout, and far from them.
const COLUMNS = [20, 39, 40, 41, 50, 64, 80, 95, 96, 97, 120, 151, 200];
const ROWS = [5, 9, 10, 11, 16, 21, 22, 24, 37, 60];

describe.each([
	{lang: 'en', ascii: false, step: 5},
	{lang: 'zh', ascii: false, step: 9},
	{lang: 'en', ascii: true, step: 9},
] as const)('in $lang, ascii $ascii', ({step, ...look}) => {
	test.each(Object.entries(situations))('%s', (_, keys) => {
		const explorer = start(look).press(...keys);
		for (const [i, columns] of COLUMNS.entries()) {
			// Every width meets some heights, each time others.
			for (const rows of ROWS.filter((_, j) => (i + j * 3) % step === 0)) {
				explorer.resize(columns, rows);
				const lines = explorer.lines();
				const at = `${columns}x${rows}`;
				expect(lines.length, at).toBe(rows);
				expect(
					lines.filter(line => width(line) !== columns),
					at,
				).toEqual([]);
				if (look.ascii) {
					expect(lines.join('\n'), at).not.toMatch(/[╭╮╰╯│─█░▸▾◆↑↓✓✗…]/);
				}
				cursorInSight(explorer.state, at);
			}
		}
	});
});

/** Exactly one row of a list is marked, wherever a list is shown that has rows. */
function cursorInSight(state: Parameters<typeof screenOf>[0], at: string): void {
	const shown = screenOf(state, world);
	if (shown.kind === 'too-small') {
		return;
	}
	const [list] = shown.panes;
	if (state.overlay === null && list?.body.kind === 'lines') {
		const marked = list.body.lines.filter(({overlay}) => overlay !== undefined);
		const rows = list.body.lines.some(({line}) =>
			line.some(({text}) => text.includes('Nothing') || text.includes('没有')),
		);
		expect(marked.length, `${at}: rows marked in ${list.title}`).toBe(rows ? 0 : 1);
	}
	if (shown.cursor) {
		expect(shown.cursor.x, at).toBeLessThan(state.size.columns);
		expect(shown.cursor.y, at).toBeLessThan(state.size.rows);
	}
}
