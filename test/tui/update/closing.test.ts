import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';
import {situation, situations} from '../../helpers/situations.ts';

test('Esc closes one thing at a time, the top-most first, and never quits', () => {
	const e = start({pane: 'cases'}).press('f', 'a', 'enter', 'v', 'enter', '+', '?');
	const open = () => [
		e.state.overlay !== null,
		e.state.zoom,
		e.state.focus === 'detail',
		e.list.filter !== '',
		e.state.mark !== null,
	];
	for (let left = 5; left >= 0; left--) {
		expect(open().filter(Boolean)).toHaveLength(left);
		expect(open().slice(0, 5 - left)).not.toContain(true);
		e.press('esc');
	}
	expect(e.quits).toBe(false);
	expect(e.state.message?.text).toContain('q or Ctrl+C quits');
});

test('q closes what lies over the list; at the root it quits', () => {
	const e = start().press('enter', '+', 'q', 'q');
	expect(e.quits).toBe(false);
	expect(e.state).toMatchObject({zoom: false, focus: 'list'});
	expect(e.press('q').quits).toBe(true);
});

test.each(Object.keys(situations))('Ctrl+C quits at once, as interrupted: %s', name => {
	expect(situation(name).press('ctrl+c').effects.at(-1)).toEqual({type: 'quit', code: 130});
});

test.each(Object.keys(situations))('no burst of Esc quits: %s', name => {
	const e = situation(name).press(...Array.from({length: 12}, () => 'esc'));
	expect(e.quits).toBe(false);
	expect(e.state.overlay).toBeNull();
});

test('a message is gone with the next key', () => {
	const e = start().press('esc');
	expect(e.state.message).not.toBeNull();
	expect(e.press('j').state.message).toBeNull();
});

test('the language changes in place: row, focus and detail stay', () => {
	const e = start({pane: 'cases'}).press('j', 'enter', 'j');
	const {row, state} = e;
	e.press('L');
	expect(e.state).toMatchObject({lang: 'zh', focus: 'detail', detail: {target: state.detail.target}});
	expect(e.row).toBe(row);
	expect(e.press('L').state.lang).toBe('en');
});

test('the help scrolls to its end and no further', () => {
	const e = start({rows: 20}).press('?', 'G');
	const {overlay} = e.state;
	expect(e.press('down').state.overlay).toEqual(overlay);
	expect(e.text()).toContain('Searching and filtering');
	expect(e.press('g').state.overlay).toMatchObject({top: 0});
});
