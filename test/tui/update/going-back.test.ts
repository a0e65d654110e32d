/** Back and forward: to the row, and to what was open there. */
import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

test('back returns to the detail that was open, on its figure', () => {
	const e = start({pane: 'cases'}).press('j', 'enter', 'j', 'j');
	const {detail} = e.state;
	const row = e.row;
	expect(detail.target).toBeGreaterThanOrEqual(0);
	e.press('5', 'j', '[');
	expect(e.row).toBe(row);
	expect(e.state).toMatchObject({pane: 'cases', focus: 'detail', detail});
	expect(e.press(']').state).toMatchObject({pane: 'reports', focus: 'list'});
});

test('back returns to the two periods that were compared', () => {
	const e = start({pane: 'compare'}).press('right');
	const {sides} = e.state;
	e.press('1', 'v', 'down', '4');
	expect(e.state.sides).not.toEqual(sides);
	e.press('[', '[');
	expect(e.state).toMatchObject({pane: 'compare', sides});
});

test('after going back the search goes on from the hit that one is at again', () => {
	const e = start().press('/').type('gansu').press('enter', 'n', 'n');
	expect(e.state.lastSearch).toMatchObject({text: 'gansu', index: 2});
	e.press('[');
	expect(e.state.lastSearch).toMatchObject({text: 'gansu', index: 1});
	expect(e.press('n').state.message?.text).toMatch(/^Match 3 of /);
});
