/** Whatever the window, the state, the language: exactly as many lines as rows, none wider than the window. */
import {describe, expect, test} from 'vitest';
import {width} from '../../../src/text/width.ts';
import type {State} from '../../../src/tui/state/state.ts';
import type {World} from '../../../src/tui/state/world.ts';
import {settle} from '../../../src/tui/update/settle.ts';
import {screenOf} from '../../../src/tui/view/screen.ts';
import {rowsOf} from '../../helpers/compose.ts';
import {start, world} from '../../helpers/explorer.ts';
import {hostileWorld} from '../../helpers/hostile-world.ts';
import {situations} from '../../helpers/situations.ts';

// Around every edge of the layout, and far from them.
const COLUMNS = [20, 39, 40, 41, 50, 64, 80, 95, 96, 97, 120, 151, 169, 170, 171, 200];
const ROWS = [5, 9, 10, 11, 16, 21, 22, 24, 37, 60];

const LOOKS = [
	{lang: 'en', ascii: false, step: 5},
	{lang: 'zh', ascii: false, step: 9},
	{lang: 'en', ascii: true, step: 9},
	{lang: 'zh', ascii: true, step: 13},
] as const;

/** Every width meets some heights, each time others. */
function* sizes(step: number): Generator<[number, number]> {
	for (const [i, columns] of COLUMNS.entries()) {
		for (const [j, rows] of ROWS.entries()) {
			if ((i + j * 3) % step === 0) {
				yield [columns, rows];
			}
		}
	}
}

describe.each(LOOKS)('in $lang, ascii $ascii', ({step, ...look}) => {
	test.each(Object.entries(situations))('%s', (_, keys) => {
		const explorer = start(look).press(...keys);
		for (const [columns, rows] of sizes(step)) {
			explorer.resize(columns, rows);
			judge(explorer.lines(), explorer.state);
			cursorInSight(explorer.state, world);
		}
	});
});

test.each(Object.entries(situations))('every size in turn between 20x5 and 200x60: %s', (name, keys) => {
	const explorer = start().press(...keys);
	// Steps without a common factor: many different pairs, other ones in each situation.
	for (let i = 0, at = name.length; i < 60; i++, at += 37) {
		explorer.resize(20 + ((at * 7) % 181), 5 + (at % 56));
		judge(explorer.lines(), explorer.state);
	}
});

describe.each(LOOKS)(
	'text that is wide, joined, stacked or steers, in $lang, ascii $ascii',
	({step, ...look}) => {
		test.each(Object.entries(situations))('%s', (_, keys) => {
			const explorer = start(look).press(...keys);
			for (const [columns, rows] of sizes(step)) {
				const state = settle({...explorer.state, size: {columns, rows}}, hostileWorld);
				judge(rowsOf(screenOf(state, hostileWorld), state), {...state, ascii: false});
				cursorInSight(state, hostileWorld);
			}
		});
	},
);

function judge(lines: readonly string[], {size: {columns, rows}, ascii, lang}: State): void {
	const at = `${columns}x${rows}`;
	expect(lines.length, at).toBe(rows);
	expect(
		lines.filter(line => width(line) !== columns),
		at,
	).toEqual([]);
	if (ascii) {
		// Chinese has an ellipsis of its own.
		const text = lines.join('\n').replaceAll(lang === 'zh' ? '…' : '', '');
		expect(text, at).not.toMatch(/[╭╮╰╯│─█░▸▾◆↑↓✓✗…]/);
	}
}

/** Exactly one row of a list is marked, wherever a list is shown that has rows; a long name may take several lines. */
function cursorInSight(state: State, of: World): void {
	const shown = screenOf(state, of);
	if (shown.kind === 'too-small') {
		return;
	}
	const at = `${state.size.columns}x${state.size.rows}`;
	const [list] = shown.panes;
	if (state.overlay === null && list?.body.kind === 'lines') {
		const marked = list.body.lines.filter(({overlay}) => overlay !== undefined);
		const heads = marked.filter(({line}) => /^[▸>]/.test(line[0]?.text ?? ''));
		const rows = list.body.lines.some(({line}) =>
			line.some(({text}) => text.includes('Nothing') || text.includes('没有')),
		);
		expect(heads.length, `${at}: rows marked in ${list.title}`).toBe(rows ? 0 : 1);
		expect(list.body.lines.indexOf(marked.at(-1)!) - list.body.lines.indexOf(marked[0]!), at).toBe(
			Math.max(0, marked.length - 1),
		);
	}
	if (shown.cursor) {
		expect(shown.cursor.x, at).toBeLessThan(state.size.columns);
		expect(shown.cursor.y, at).toBeLessThan(state.size.rows);
	}
}
