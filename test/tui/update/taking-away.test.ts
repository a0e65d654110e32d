/** The collection and the lists, leaving as a whole; and named collections. */
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeSheet} from '../../../src/tui/runtime/write.ts';
import {sheetForms} from '../../../src/tui/state/sheet.ts';
import {reduce} from '../../../src/tui/update/reduce.ts';
import {type Explorer, start, world} from '../../helpers/explorer.ts';

const collected = () =>
	start({pane: 'metrics'}).press('j', 'space', 'j', 'space', '3', 'space', '4', 'C', 'b');
const asked = (e: Explorer) => e.effects.at(-1);

test('the collection is copied in every form that the command line has', () => {
	const e = collected().press('c');
	const forms = sheetForms({kind: 'collection', collection: e.state.collection}, 'copy');
	for (const [i, form] of forms.entries()) {
		const one = collected().press('c', ...Array.from({length: i}, () => 'down'), 'enter');
		expect(one.copied, form).toHaveLength(1);
		expect(one.state.overlay?.kind, form).toBe('collection');
	}
	const json = collected().press('c', 'j', 'j', 'j', 'j', 'enter').copied[0] ?? '';
	expect(JSON.parse(json).map(({kind}: {kind: string}) => kind)).toEqual([
		'figure',
		'figure',
		'case',
		'comparison',
	]);
});

test('whoever copies before that part of the program is loaded gets it all the same', () => {
	const {sheets, ...early} = world;
	expect(sheets).toBeDefined();
	const command = {type: 'command', command: 'collection.copy'} as const;
	const {effects} = reduce(collected().state, command, early);
	expect(effects).toMatchObject([
		{type: 'copySheet', request: {form: 'md', source: {kind: 'collection'}}, what: '4 collected'},
	]);
});

test('its text is shown before it leaves, at every size, and pages through', () => {
	for (const [columns, rows] of [
		[120, 36],
		[80, 24],
		[50, 16],
	]) {
		const e = start({pane: 'metrics', columns: columns ?? 0, rows: rows ?? 0});
		e.press('j', 'space', 'j', 'space', '3', 'space', 'b', 'c');
		expect(e.text(), `${columns}x${rows}`).toContain('# Collected figures');
		e.press('pagedown', 'pagedown');
		expect(e.text(), `${columns}x${rows}`).not.toContain('# Collected figures');
		e.press('down');
		expect(e.text(), `${columns}x${rows}`).toContain('<!doctype html>');
	}
});

test('a file is asked for by name; one that exists stays as it is and the name can be changed', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'explorer-away-'));
	const taken = join(folder, 'taken.md');
	writeFileSync(taken, 'mine');
	const e = collected().press('w', 'enter');
	expect(e.text()).toContain('Write to: collection.md');
	e.press('ctrl+u').type(taken).press('enter');
	const write = async (): Promise<void> => {
		const effect = asked(e);
		if (effect?.type !== 'write') {
			throw new Error('nothing was to be written');
		}
		e.do(await writeSheet(effect.path, effect.request, world, {HOME: folder}));
	};
	await write();
	expect(readFileSync(taken, 'utf8')).toBe('mine');
	expect(e.state.overlay?.kind).toBe('path');
	expect(e.text()).toContain(`Not written, it exists already: ${taken}`);
	e.press('ctrl+u').type('nowhere/x.md').press('enter');
	await write();
	expect(e.text()).toContain('Not written, there is no such folder: nowhere/x.md');
	e.press('ctrl+u').type('~/new.md').press('enter');
	await write();
	expect(readFileSync(join(folder, 'new.md'), 'utf8')).toContain('# Collected figures');
	expect(e.state.overlay?.kind).toBe('collection');
	expect(e.state.message?.text).toBe(`Wrote 4 to ${join(folder, 'new.md')}.`);
});

test('an empty name is no name, and Esc goes back one step at a time', () => {
	const e = collected().press('w', 'down', 'enter', 'ctrl+u', 'enter');
	expect(e.state.message?.tone).toBe('bad');
	expect(e.effects.some(({type}) => type === 'write')).toBe(false);
	e.press('esc');
	expect(e.state.overlay).toMatchObject({kind: 'sheet', index: 1});
	e.press('esc');
	expect(e.state.overlay?.kind).toBe('collection');
	expect(e.press('esc').state.overlay).toBeNull();
});

test.each([
	['campaigns', 'campaigns.csv'],
	['metrics', 'figures.csv'],
	['cases', 'cases.csv'],
	['compare', 'mps-2018-mps-2021.csv'],
	['reports', 'reports.csv'],
] as const)('w writes the list of %s as it stands', (pane, file) => {
	const e = start({pane}).press('w', 'enter');
	expect(e.text()).toContain(`Write to: ${file}`);
	const effect = e.press('enter').effects.at(-1);
	if (effect?.type !== 'write') {
		throw new Error('nothing was to be written');
	}
	const lines = [...(world.sheets?.(effect.request) ?? [])].join('').trim().split('\r\n');
	expect(lines.length).toBeGreaterThan(3);
});

test('F6 in the search writes all that it found, and leads back to it', async () => {
	const e = start().press('/').type('gambling').press('f6', 'down', 'down', 'down', 'enter');
	expect(e.text()).toContain('Write to: hits.json');
	const file = join(mkdtempSync(join(tmpdir(), 'explorer-away-')), 'hits.json');
	const effect = e.press('ctrl+u').type(file).press('enter').effects.at(-1);
	if (effect?.type !== 'write') {
		throw new Error('nothing was to be written');
	}
	e.do(await writeSheet(effect.path, effect.request, world, {HOME: '/'}));
	const found = world.search?.('gambling', 'en');
	const hits = JSON.parse(readFileSync(file, 'utf8'));
	expect(hits.map(({id}: {id: string}) => id)).toEqual(found?.hits.map(({id}) => id));
	expect(hits[0]).toMatchObject({type: expect.any(String), tier: expect.any(String)});
	expect(e.state.message?.text).toBe(`Wrote ${found?.total} to ${file}.`);
	expect(e.state.overlay).toMatchObject({kind: 'search', field: {text: 'gambling'}});
});

test('F6 in a search that found nothing says so', () => {
	const e = start().press('/').type('zzzzqqq').press('f6');
	expect(e.state.overlay?.kind).toBe('search');
	expect(e.state.message?.tone).toBe('bad');
});

test('a list that is filtered is written filtered, in its order', () => {
	const e = start({pane: 'cases'}).press('f').type('gansu').press('enter');
	const rows = e.press('w', 'j', 'j', 'j', 'enter', 'enter').effects.at(-1);
	if (rows?.type !== 'write') {
		throw new Error('nothing was to be written');
	}
	const records = JSON.parse([...(world.sheets?.(rows.request) ?? [])].join(''));
	expect(records.length).toBeGreaterThan(0);
	expect(records.every(({area}: {area: string}) => area.startsWith('CN-GS'))).toBe(true);
	expect(start({pane: 'cases'}).press('f').type('zzzzqqqq').press('enter', 'w').state.message?.tone).toBe(
		'bad',
	);
});

test('C collects the whole comparison, in Compare and of a marked period', () => {
	expect(start({pane: 'compare'}).press('C').state.collection.items).toMatchObject([
		{kind: 'comparison', ref: 'mps-2018..mps-2021', row: null},
	]);
	const live = start({pane: 'reports'}).press('v', 'j', 'C');
	expect(live.state.collection.items).toMatchObject([
		{kind: 'comparison', a: live.state.mark?.side, b: live.row, row: null},
	]);
	expect(live.press('C').state.collection.items).toEqual([]);
	expect(start({pane: 'reports'}).press('C').state.message?.tone).toBe('bad');
});

test('what was found is collected from the search, which stays open', () => {
	const e = start().press('/').type('jiuquan').press('ctrl+t', 'down', 'f10');
	expect(e.state.overlay?.kind).toBe('search');
	expect(e.state.collection.items).toHaveLength(2);
	expect(e.text()).toContain('Collected');
	expect(e.press('f10').state.collection.items).toHaveLength(1);
	expect(start().press('/').type('zzzzqqqq').press('ctrl+t').state.message?.tone).toBe('bad');
	// A report stands for its headline figure, as in its list.
	const [item] = start().press('/').type('mps-2018').press('ctrl+t').state.collection.items;
	expect(item?.kind).toBe('figure');
});

test('Enter on one row of a comparison goes to that row', () => {
	const e = start({pane: 'compare'}).press('j', 'j');
	const {row} = e;
	e.press('space', 'g', '1', 'b', 'enter');
	expect([e.state.pane, e.row]).toEqual(['compare', row]);
});

test('what was undone is done again with U, and D takes all out in one step', () => {
	const e = collected().press('D');
	expect(e.state.collection.items).toEqual([]);
	e.press('u');
	expect(e.state.collection.items).toHaveLength(4);
	e.press('U');
	expect(e.state.collection.items).toEqual([]);
	expect(e.press('U').state.message?.text).toContain('nothing to do again');
});

test('collections are chosen, made, renamed and deleted by name', () => {
	const e = start().press('B');
	expect(asked(e)).toEqual({type: 'collections', task: {do: 'list'}});
	expect(e.text()).toContain('Reading the collections');
	const names = [
		{name: 'default', count: 0},
		{name: 'empty', count: 0},
		{name: '论文', count: 3},
	];
	e.do({type: 'collections', names, at: null}).press('G');
	expect(e.press('enter').effects.at(-1)).toEqual({type: 'collections', task: {do: 'open', name: '论文'}});
	e.press('r').type('2').press('enter');
	expect(asked(e)).toEqual({type: 'collections', task: {do: 'rename', name: '论文', to: '论文2'}});
	e.press('esc', 'n').type('chapter 1').press('enter');
	expect(asked(e)).toEqual({type: 'collections', task: {do: 'create', name: 'chapter 1'}});
	e.press('esc', 'd');
	expect(e.state.message?.text).toContain('still holds 3');
	e.press('k', 'd');
	expect(asked(e)).toEqual({type: 'collections', task: {do: 'remove', name: 'empty'}});
	e.press('k', 'd');
	expect(e.state.message?.text).toContain('open another first');
});

test.each([
	['../x', 'begins with a letter'],
	['', 'begins with a letter'],
	['Empty', 'There is a collection empty already'],
])('a collection cannot be called %j', (name, why) => {
	const e = start().press('B');
	e.do({type: 'collections', names: [{name: 'empty', count: 0}], at: null});
	const asks = e.effects.length;
	e.press('n').type(name).press('enter');
	expect(e.text()).toContain(why);
	expect(e.effects).toHaveLength(asks);
	expect(e.state.overlay?.kind).toBe('name');
});

test('another collection takes the place of the open one, and says its name where it counts', () => {
	const e = start({pane: 'metrics'}).press('B');
	const collection = {...collected().state.collection, name: '论文'};
	e.do({type: 'opened', collection, stay: false, message: null});
	expect(e.state.overlay?.kind).toBe('collection');
	expect(e.text()).toContain('Collection: 论文');
	expect(e.press('esc').text()).toContain('+ 4 in 论文');
	// What the disk says of another collection is not taken for this one.
	e.do({
		type: 'collection',
		before: {...collection, name: 'default'},
		collection: {...collection, items: []},
	});
	expect(e.state.collection.items).toHaveLength(4);
});

test('the message says the doubt that bare digits cannot', () => {
	const e = start().press('/').type('mps-2018.cases_solved').press('enter', 'y');
	expect(asked(e)).toMatchObject({text: '22000', what: '22000 (a lower bound; period inferred)'});
});
