import {expect, test} from 'vitest';
import type {Action} from '../../../src/tui/state/action.ts';
import {rowsOf} from '../../../src/tui/state/rows/index.ts';
import {reduce} from '../../../src/tui/update/reduce.ts';
import {start, world} from '../../helpers/explorer.ts';

test('Enter on a hit goes to its row in its pane, and closes the search', () => {
	const e = start().press('/').type('juiquan loan').press('enter');
	expect(e.state).toMatchObject({pane: 'cases', overlay: null, focus: 'list'});
	expect(world.dataset.case.get(e.row ?? '')?.label.en).toMatch(/^Jiuquan/);
});

test('going to a hit that a filter hides takes the filter away', () => {
	const e = start({pane: 'cases'}).press('f').type('heze').press('enter');
	const few = rowsOf(e.state, world).length;
	e.press('/').type('juiquan loan').press('enter');
	expect(world.dataset.case.get(e.row ?? '')?.label.en).toMatch(/^Jiuquan/);
	expect(rowsOf(e.state, world).length).toBeGreaterThan(few);
});

test('going to a campaign unfolds what it lies in', () => {
	const part = world.dataset.tables.campaigns.find(campaign => campaign.parent !== null);
	const e = start().walkTo(part?.parent ?? '');
	e.press('left', '/').type(part?.id.replaceAll('-', ' ') ?? '');
	const hits = world.search?.(part?.id.replaceAll('-', ' ') ?? '', 'en').hits ?? [];
	e.press(...Array.from({length: hits.findIndex(hit => hit.id === part?.id)}, () => 'down'), 'enter');
	expect(e.row).toBe(part?.id);
});

test('typing starts again at the first hit', () => {
	const e = start().press('/').type('gansu').press('down', 'down');
	expect(e.state.overlay).toMatchObject({index: 2});
	expect(e.type('x').state.overlay).toMatchObject({index: 0, top: 0});
});

test('Enter without a hit says so and stays', () => {
	const e = start().press('/').type('zzzzqqqq').press('enter');
	expect(e.state.overlay).toMatchObject({kind: 'search'});
	expect(e.state.message?.text).toContain('zzzzqqqq');
});

test('n and N walk through the hits and come round', () => {
	const e = start().press('/').type('gansu').press('enter');
	const first = e.row;
	e.press('n');
	expect(e.state.message?.text).toMatch(/^Match 2 of /);
	expect(e.press('N').row).toBe(first);
	expect(e.press('N').state.message?.text).toMatch(/^Match (\d+) of \1 /);
});

test('n before any search says how to start one', () => {
	expect(start().press('n').state.message?.text).toContain('/ starts one');
});

test('before the search engine is there the box can be typed in, and results come with it', () => {
	const {search, ...without} = world;
	const e = start().press('/').type('gansu');
	expect(search).toBeDefined();
	expect(e.text()).toContain('Gansu');
	expect(e.textIn(without)).toContain('Loading the search');
});

test('Enter before the search engine is there does not claim that nothing matches', () => {
	const {search, ...without} = world;
	const {state} = start().press('/').type('gansu');
	const after = reduce(state, {type: 'command', command: 'input.accept'}, without).state;
	expect(search?.('gansu', 'en').hits.length).toBeGreaterThan(0);
	expect(after.message?.text ?? '').not.toContain('Nothing matches');
});

test('a filter keeps the row under the cursor as long as it matches, then takes the nearest', () => {
	const e = start({pane: 'cases'}).press('/').type('juiquan loan').press('enter');
	const row = e.row;
	e.press('f').type('gansu');
	expect(e.row).toBe(row);
	e.press('ctrl+u').type('heze');
	expect(e.row).not.toBe(row);
	e.press('esc');
	expect(rowsOf(e.state, world)).toHaveLength(world.dataset.tables.cases.length);
});

test('a filter typed before the search is loaded ends on the same row as one typed later', () => {
	const e = start({pane: 'cases'});
	e.press('s', 'j', 'j', 'j', 'j');
	const {matching: _, ...early} = world;
	let state = e.state;
	const steps: Action[] = [
		{type: 'command', command: 'filter.open'},
		...[...'gansu'].map((text): Action => ({type: 'type', text})),
	];
	for (const action of steps) {
		state = reduce(state, action, early).state;
	}
	const later = reduce(state, {type: 'refresh'}, world).state;
	expect(later.lists.cases).toEqual(e.press('f').type('gansu').list);
});

test('a filter stays after Enter; Esc in the list clears it', () => {
	const e = start({pane: 'cases'}).press('f').type('gansu').press('enter');
	expect(e.list.filter).toBe('gansu');
	expect(e.press('esc').list.filter).toBe('');
});

test('sorting walks through the orders, comes round, and keeps the row', () => {
	for (const pane of ['campaigns', 'metrics', 'cases', 'reports', 'compare'] as const) {
		const e = start({pane}).press('down', 'down');
		const row = e.row;
		const orders = new Set<string>();
		do {
			e.press('s');
			orders.add(e.state.message?.text ?? '');
			expect(e.row, pane).toBe(row);
		} while (e.list.sort !== 0);
		expect(orders.size, pane).toBeGreaterThan(1);
	}
});

test('a hit of every type leads somewhere', () => {
	const met = new Set<string>();
	for (const words of ['gansu', '2018', 'gambling', 'suspects']) {
		for (const [i, {type, id}] of (world.search?.(words, 'en').hits ?? []).entries()) {
			if (met.has(type)) {
				continue;
			}
			met.add(type);
			const e = start().press('/').type(words);
			e.press(...Array.from({length: i}, () => 'down'), 'enter');
			expect(e.state.overlay, `${type} ${id}`).toBeNull();
			expect(e.row, `${type} ${id}`).toBeDefined();
		}
	}
	expect(met.size).toBeGreaterThanOrEqual(6);
});

test('/ starts empty, and the up arrow brings back what was searched before', () => {
	const e = start({})
		.press('/')
		.type('gambling')
		.press('enter', '/')
		.type('juiquan loan')
		.press('enter', '/');
	const typed = () => (e.state.overlay?.kind === 'search' ? e.state.overlay.field.text : undefined);
	expect(typed()).toBe('');
	e.press('up');
	expect(typed()).toBe('juiquan loan');
	e.press('up');
	expect(typed()).toBe('gambling');
	e.press('down');
	expect(typed()).toBe('juiquan loan');
});
