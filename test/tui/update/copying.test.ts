import {expect, test} from 'vitest';
import {withDerived} from '../../../src/dataset/derive.ts';
import {formsOf, writeForm} from '../../../src/export/forms.ts';
import {findRecord, indexTables} from '../../../src/model/dataset.ts';
import {createWorld} from '../../../src/tui/runtime/world.ts';
import {currentRow} from '../../../src/tui/state/current.ts';
import {copyUnderCursor, openCopyMenu} from '../../../src/tui/update/copy.ts';
import {settle} from '../../../src/tui/update/settle.ts';
import {start, startState, world} from '../../helpers/explorer.ts';

const jiuquan = () => start().press('/').type('juiquan loan').press('enter', 'enter');

test('y copies the bare value of the figure chosen in a detail', () => {
	const e = jiuquan();
	const figures = world.dataset.figuresOfCase.get(e.row ?? '') ?? [];
	e.press('j', 'j', 'y');
	expect(e.copied).toEqual([String(figures[e.state.detail.target]?.value)]);
});

test('Y copies a sentence with what, when, how many and whose claim it is', () => {
	const e = jiuquan().press('j', 'j', 'Y');
	expect(e.copied[0]).toMatch(
		/^Suspects arrested: Jiuquan .*2018: 400 suspects\. Source: Ministry of Public/,
	);
});

test('y on a row of a list copies the figure that stands for it', () => {
	const e = start({pane: 'reports'});
	const own = new Set(
		(world.dataset.figuresOfReport.get(e.row ?? '') ?? []).map(figure => String(figure.value)),
	);
	e.press('y');
	expect(own).toContain(e.copied[0]);
});

test.each(['campaigns', 'cases', 'reports'] as const)(
	'y and Y in %s copy the record itself where it has no figures',
	pane => {
		const {tables} = world.dataset;
		const bare = createWorld(indexTables(withDerived({...tables, figures: []})));
		const state = settle(startState({pane}), bare);
		const id = currentRow(state, bare)?.ref ?? '';
		const copied = (want: 'value' | 'sentence') =>
			copyUnderCursor(state, bare, want).effects.map(effect => (effect.type === 'copy' ? effect.text : ''));
		const found = findRecord(bare.dataset, id)!;
		expect(copied('value')).toEqual([writeForm(bare.dataset, found, 'citation', 'en')]);
		expect(copied('sentence')).toEqual([writeForm(bare.dataset, found, 'sentence', 'en')]);
		expect(copied('sentence')[0]).toContain(id);
		expect(openCopyMenu(state, bare).state.overlay).toMatchObject({kind: 'copy', record: id});
	},
);

test('y on a damaged figure copies nothing and says what is wrong', () => {
	const damaged = world.dataset.tables.figures.find(figure => figure.value === null);
	expect(damaged, 'the five reports hold such figures').toBeDefined();
	const e = start()
		.press('/')
		.type(damaged?.id ?? '')
		.press('enter', 'y');
	expect(e.row).toBe(damaged?.id);
	expect(e.copied).toEqual([]);
	expect(e.state.message).toMatchObject({tone: 'bad'});
	expect(e.state.message?.text).toContain('no value that can be defended');
});

test('in Compare y copies the sentence of the row, Y adds both sources', () => {
	const e = start({pane: 'compare'});
	e.walkTo('cases_solved|mps-2018.cases_solved|mps-2021.cases_solved').press('y', 'Y');
	expect(e.copied[0]).toMatch(/^Cases solved rose from more than 22,000 to more than 37,000/);
	expect(e.copied[1]?.split('\n')).toHaveLength(3);
});

test('the menu copies in every form, and closes', () => {
	for (const [i, form] of formsOf('figure').entries()) {
		const e = start({pane: 'metrics'}).press('j', 'c', ...Array.from({length: i}, () => 'down'), 'enter');
		expect(e.copied, form).toHaveLength(1);
		expect(e.state.overlay, form).toBeNull();
	}
});

test('space collects, again takes out; y in the collection copies all of it as Markdown with sources', () => {
	const e = start({pane: 'metrics'}).press('j', 'space', 'j', 'space', 'space', 'j', 'space');
	expect(e.state.collection.items).toHaveLength(2);
	e.press('b', 'y');
	expect(e.copied[0]?.match(/^\[\^[^\]]+\]: /gm)).toHaveLength(2);
});

test('Enter in the collection goes to the figure', () => {
	const e = start({pane: 'metrics'}).press('j', 'space');
	const [item] = e.state.collection.items;
	expect(e.press('1', 'b', 'enter').row).toBe(item?.ref);
	expect(e.state.pane).toBe('metrics');
});

test('collecting where there is no figure says so', () => {
	const e = start({pane: 'metrics'}).press('f').type('zzzzqqqq').press('enter', 'space');
	expect(e.state.message?.text).toContain('nothing under the cursor');
	expect(e.state.collection.items).toEqual([]);
});

test('a case and a comparison are collected from their lists, in order, and go back to where they stand', () => {
	const e = start({pane: 'cases'}).press('space', '4', 'space');
	expect(e.state.collection.items.map(({kind}) => kind)).toEqual(['case', 'comparison']);
	e.press('b', 'down', 'enter');
	expect(e.state.pane).toBe('compare');
	e.press('b', 'enter');
	expect(e.state.pane).toBe('cases');
});

test('what is collected can be moved, annotated, taken out and brought back', () => {
	const e = start({pane: 'metrics'}).press('j', 'space', 'j', 'space', 'b');
	const [first, second] = e.state.collection.items.map(({ref}) => ref);
	e.press('J');
	expect(e.state.collection.items.map(({ref}) => ref)).toEqual([second, first]);
	e.press('e').type('q is only a letter here').press('enter');
	expect(e.state.collection.items[1]).toMatchObject({ref: first, note: 'q is only a letter here'});
	expect(e.lines().join('\n')).toContain('q is only a letter here');
	e.press('d');
	expect(e.state.collection.items.map(({ref}) => ref)).toEqual([second]);
	e.press('u');
	expect(e.state.collection.items.map(({ref}) => ref)).toEqual([second, first]);
	expect(e.state.overlay?.kind).toBe('collection');
});

test('Esc in a note keeps the words that were there', () => {
	const e = start({pane: 'metrics'}).press('j', 'space', 'b', 'e').type('gone').press('esc');
	expect(e.state.collection.items[0]?.note).toBe('');
	expect(e.state.overlay?.kind).toBe('collection');
});
