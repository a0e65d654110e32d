import {expect, test} from 'vitest';
import {listRoom} from '../../../src/tui/state/geometry.ts';
import {rowsOf} from '../../../src/tui/state/rows/index.ts';
import {detailOf} from '../../../src/tui/update/settle.ts';
import {start, world} from '../../helpers/explorer.ts';

test('down and up move by one row, and stop at the ends', () => {
	const e = start({pane: 'cases'});
	expect(e.press('up').list.index).toBe(0);
	expect(e.press('down', 'j', 'j').list.index).toBe(3);
	expect(e.press('k').list.index).toBe(2);
	expect(e.press('G', 'down').list.index).toBe(world.dataset.tables.cases.length - 1);
	expect(e.press('g').list.index).toBe(0);
});

test('a page keeps one row in sight, half a page is half the room', () => {
	const e = start({pane: 'metrics', rows: 24});
	const room = listRoom(e.state);
	expect(e.press('pagedown').list.index).toBe(room - 1);
	expect(e.press('pageup').list.index).toBe(0);
	expect(e.press('ctrl+d').list.index).toBe(Math.floor(room / 2));
});

test('the cursor is always in sight with rows around it, wherever it goes', () => {
	const e = start({pane: 'metrics', rows: 20, columns: 60});
	const room = listRoom(e.state);
	const count = rowsOf(e.state, world).length;
	for (let i = 0; i < count; i++) {
		const {index, top} = e.press('down').list;
		expect(index).toBeGreaterThanOrEqual(top);
		expect(index).toBeLessThan(top + room);
		expect(top).toBeLessThanOrEqual(Math.max(0, count - room));
		if (index > 2 && index < count - 3) {
			expect(index - top).toBeGreaterThanOrEqual(2);
		}
	}
});

test('headings of groups in Compare are stepped over', () => {
	const e = start({pane: 'compare'});
	const rows = rowsOf(e.state, world);
	for (let i = 0; i < rows.length; i++) {
		expect(rows[e.press('down').list.index]?.kind).not.toBe('group');
	}
	for (let i = 0; i < rows.length; i++) {
		expect(rows[e.press('up').list.index]?.kind).not.toBe('group');
	}
});

test('each pane keeps its own place', () => {
	const e = start().press('j', 'j', '3', 'j', '1');
	expect(e.list.index).toBe(2);
	expect(e.press('3').list.index).toBe(1);
});

test('a smaller window keeps the row and shows it', () => {
	const e = start({pane: 'cases', rows: 40}).press('G');
	const row = e.row;
	e.resize(50, 12);
	expect(e.row).toBe(row);
	expect(e.list.index - e.list.top).toBeLessThan(listRoom(e.state));
	expect(e.resize(30, 5).resize(120, 40).row).toBe(row);
});

test('left folds a campaign, right unfolds it; left on a part goes to the whole', () => {
	const parent = world.dataset.tables.campaigns.find(campaign => campaign.parent !== null)?.parent ?? '';
	const e = start().walkTo(parent);
	const before = rowsOf(e.state, world).length;
	e.press('down', 'left');
	expect(e.row).toBe(parent);
	e.press('left');
	expect(rowsOf(e.state, world).length).toBeLessThan(before);
	expect(e.row).toBe(parent);
	e.press('right');
	expect(rowsOf(e.state, world).length).toBe(before);
	expect(e.state.focus).toBe('list');
});

test('in a detail down goes from figure to figure, and every figure can be reached', () => {
	const e = start({pane: 'cases', rows: 24});
	const wanted = world.dataset.figuresOfCase.get(e.row ?? '')?.length ?? 0;
	expect(wanted).toBeGreaterThan(2);
	e.press('enter');
	const met = new Set([e.state.detail.target]);
	for (let i = 0; i < 100; i++) {
		met.add(e.press('down').state.detail.target);
	}
	expect([...met].filter(target => target >= 0)).toHaveLength(wanted);
});

test('Tab walks through lists and details of every pane and comes round; Shift+Tab walks back', () => {
	const e = start();
	const places = Array.from({length: 10}, () => {
		const {pane, focus} = e.state;
		e.press('tab');
		return `${pane} ${focus}`;
	});
	expect(new Set(places).size).toBe(10);
	expect(e.state).toMatchObject({pane: 'campaigns', focus: 'list'});
	e.press('shift+tab');
	expect(e.state).toMatchObject({pane: 'reports', focus: 'detail'});
});

test('the figure chosen in a detail stays in sight in every window, with or without zoom', () => {
	const e = start({pane: 'cases', columns: 120, rows: 24}).press('G', 'enter', 'j', 'j');
	const {target} = e.state.detail;
	expect(target).toBeGreaterThanOrEqual(0);
	for (const [columns, rows] of [
		[80, 24],
		[50, 12],
		[200, 50],
		[40, 10],
		[120, 24],
	] as const) {
		e.resize(columns, rows).press('+', '+');
		expect(e.state.detail.target).toBe(target);
		const {found, room} = detailOf(e.state, world);
		const y = (found[target]?.y ?? 0) - e.state.detail.scroll;
		expect(y, `${columns}x${rows}`).toBeGreaterThanOrEqual(0);
		expect(y, `${columns}x${rows}`).toBeLessThan(room);
	}
});
