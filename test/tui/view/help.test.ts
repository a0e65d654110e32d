import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

const titles = (e: ReturnType<typeof start>): string[] =>
	e
		.lines()
		.filter(line => /^│ (In|Everywhere|Always|Among|Searching)/.test(line))
		.map(line => line.slice(2, -1).trim());

test('the keys that work where one is come first', () => {
	expect(titles(start({pane: 'compare', rows: 60}).press('?'))[0]).toBe('In Compare');
	expect(titles(start({pane: 'cases', rows: 60}).press('enter', '?'))[0]).toBe('In the detail');
	expect(titles(start({rows: 60}).press('b', 'f1'))[0]).toBe('In the collection');
	expect(titles(start({rows: 60}).press('/', 'f1')).slice(0, 2)).toEqual([
		'In the search',
		'In a text field',
	]);
});

test('typing narrows it by key, by words in the language shown, and by command', () => {
	const e = start().press('?', '/').type('collection undo');
	expect(e.text()).toContain('Undo the last change');
	expect(e.text()).not.toContain('Search everything');
	expect(start({lang: 'zh'}).press('?', '/').type('排序').text()).toContain('F9');
	expect(start().press('?', '/').type('f9').text()).toContain('Sort this list otherwise');
	expect(start().press('?', '/').type('zzzz').text()).toContain('No key matches.');
});

test('Enter keeps what was found, Esc takes it back, a second Esc closes', () => {
	const e = start().press('?', '/').type('copy').press('enter');
	expect(e.state.overlay).toMatchObject({kind: 'help', typing: false, field: {text: 'copy'}});
	expect(e.press('j').text()).toContain('copy');
	expect(e.press('esc').state.overlay).toMatchObject({kind: 'help', field: {text: ''}});
	expect(e.press('esc').state.overlay).toBeNull();
});

test('while one types, letters are text', () => {
	expect(start().press('?', '/', 'q', 'j').state.overlay).toMatchObject({field: {text: 'qj'}});
});

test('opened from a text field, it leads back to what was typed', () => {
	const e = start().press('/').type('gansu').press('f1', 'esc');
	expect(e.state.overlay).toMatchObject({kind: 'search', field: {text: 'gansu'}});
});
