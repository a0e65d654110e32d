import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

test('the pane opens on the two latest reports of the ministry', () => {
	expect(start({pane: 'compare'}).state.sides).toEqual({a: 'mps-2018', b: 'mps-2021'});
});

test('x swaps, and swapping twice is as before', () => {
	const e = start({pane: 'compare'});
	const {sides} = e.state;
	expect(e.press('x').state.sides).toEqual({a: sides.b, b: sides.a});
	expect(e.press('x').state.sides).toEqual(sides);
});

test('x in a list lets the mark and the cursor change places', () => {
	const e = start({pane: 'reports'}).press('v', 'down', 'down', 'down');
	const before = {row: e.row, sides: e.state.sides};
	e.press('x');
	expect(e.row).toBe('mps-2016');
	expect(e.state.mark).toEqual({side: before.row, figure: null});
	expect(e.state.sides).toEqual({a: before.sides.b, b: before.sides.a});
	expect(e.press('x').row).toBe(before.row);
	expect(e.press('v', 'x').state.message?.text).toMatch(/^Nothing to swap/);
});

test('right walks B through every other period and comes round; it never becomes A', () => {
	const e = start({pane: 'compare'});
	const met = new Set<string>();
	for (let i = 0; i < 4; i++) {
		met.add(e.press('right').state.sides.b);
	}
	expect(met.size).toBe(4);
	expect(met).not.toContain('mps-2018');
	expect(e.state.sides).toEqual({a: 'mps-2018', b: 'mps-2021'});
	expect(e.press('left', 'right').state.sides.b).toBe('mps-2021');
});

test('with a period marked, B follows the cursor', () => {
	const e = start({pane: 'reports'});
	const first = e.row ?? '';
	e.press('v', 'down');
	expect(e.state.sides).toEqual({a: first, b: e.row});
	expect(e.press('down').state.sides).toEqual({a: first, b: e.row});
});

test('back on the marked row B stays what it was: nothing is compared with itself', () => {
	const e = start({pane: 'reports'}).press('v', 'down', 'up');
	expect(e.state.sides.a).not.toBe(e.state.sides.b);
	for (const pane of ['1', '2', '3', '4', '5']) {
		e.press(pane, 'G', 'g');
		expect(e.state.sides.a, pane).not.toBe(e.state.sides.b);
	}
});

test('a mark set on a case or a figure is its report; v again takes it away', () => {
	const e = start({pane: 'metrics'}).press('down', 'v');
	expect(e.state.mark?.figure).toBe(e.row);
	expect(e.state.mark?.side).toBe(e.row?.split('.')[0]);
	expect(e.press('v').state.mark).toBeNull();
});

test('a heading has no period to mark, and says so', () => {
	const e = start({pane: 'metrics'}).press('v');
	expect(e.state.mark).toBeNull();
	expect(e.state.message?.tone).toBe('bad');
});

test('the detail compares live: two values, a verdict and the reasons', () => {
	const e = start({pane: 'metrics', rows: 60}).press('/');
	e.type('mps-2018.cases_solved')
		.press('enter', 'v', '/', 'ctrl+u')
		.type('mps-2021.cases_solved')
		.press('enter');
	expect(e.text()).toContain('Live comparison');
	expect(e.text()).toContain('with care');
	expect(e.text()).toContain('22,000');
	expect(e.text()).toContain('37,000');
});
