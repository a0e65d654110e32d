/** The whole screen as Ink draws it. */
import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {describe, expect, test, vi} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {App} from '../../../src/tui/app.tsx';
import {tableShape} from '../../../src/tui/components/bordered-table.tsx';
import {core} from '../../../src/tui/runtime/core.ts';
import {createFrames} from '../../../src/tui/runtime/frames.ts';
import {createStore} from '../../../src/tui/runtime/store.ts';
import {start, world} from '../../helpers/explorer.ts';
import {situations} from '../../helpers/situations.ts';

vi.mock('ink-table', () => import('../../helpers/ink-table.ts'));

function drawn(
	columns: number,
	rows: number,
	lang: 'en' | 'zh',
	keys: readonly string[],
): {ink: string[]; rows: string[]} {
	const explorer = start({columns, rows, lang}).press(...keys);
	const store = createStore(explorer.state, world, () => {});
	const frames = createFrames(store, world);
	frames.drawTables(tableShape);
	const text = renderToString(<App core={core} store={store} frames={frames} />, {columns});
	return {ink: stripVTControlCharacters(text).split('\n'), rows: explorer.lines()};
}

describe.each([
	[120, 36, 'en'],
	[80, 24, 'zh'],
	[40, 10, 'zh'],
] as const)('at %d x %d in %s', (columns, rows, lang) => {
	test.each(Object.entries(situations))('%s', (_, keys) => {
		const {ink, rows: composed} = drawn(columns, rows, lang, keys);
		expect(ink).toHaveLength(rows);
		for (const [y, line] of ink.entries()) {
			expect(width(line), line).toBeLessThanOrEqual(columns);
			// Where no bordered table stands, Ink draws just what was composed.
			if (!/[┌├└│] .*│|[┬┼┴]/.test(line.slice(1, -1))) {
				expect(line.trimEnd()).toBe(composed[y]?.trimEnd());
			}
		}
	});
});

test('a bordered table stands inside its pane, whole where it has room', () => {
	const {ink} = drawn(120, 50, 'en', ['3', 'G', 'k', 'k', 'k']);
	const top = ink.findIndex(line => line.includes('┌'));
	expect(top).toBeGreaterThan(2);
	expect(ink[top]).toMatch(/│ ┌─+┬─+┬─+┐ +│$/);
	expect(ink.slice(top).find(line => line.includes('└'))).toMatch(/│ └─+┴─+┴─+┘ +│$/);
});

test('a table scrolled half out of sight stays inside its pane', () => {
	const {ink} = drawn(80, 24, 'en', ['3', 'enter', ...Array.from({length: 9}, () => 'j')]);
	for (const line of ink.slice(2, -2)) {
		expect(line).toMatch(/^[╭│╰].*[╮│╯]$/);
	}
});
