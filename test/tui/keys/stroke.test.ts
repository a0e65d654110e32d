import {expect, test} from 'vitest';
import {strokeLabel, strokes, typed} from '../../../src/tui/keys/stroke.ts';

test('a burst of letters is taken apart', () => {
	expect(strokes('jjG', {})).toEqual(['j', 'j', 'G']);
});

test('Ctrl and a letter are heard in a burst, too: nobody waits between keys', () => {
	expect(strokes('jj\u0003', {})).toEqual(['j', 'j', 'ctrl+c']);
	expect(strokes('\u0015gansu\u0001', {})).toEqual(['ctrl+u', 'g', 'a', 'n', 's', 'u', 'ctrl+a']);
});

test('what an input method commits comes character by character, combining marks with their letter', () => {
	expect(strokes('酒泉é', {})).toEqual(['酒', '泉', 'é']);
});

test('keys that terminals alias are one key', () => {
	expect(strokes('', {return: true})).toEqual(['enter']);
	expect(strokes('\n', {})).toEqual(['enter']);
	expect(strokes('j\r', {})).toEqual(['j', 'enter']);
	expect(strokes('\u007F', {})).toEqual(['backspace']);
	expect(strokes(' ', {})).toEqual(['space']);
});

test('modifiers are part of the name', () => {
	expect(strokes('c', {ctrl: true})).toEqual(['ctrl+c']);
	expect(strokes('', {tab: true, shift: true})).toEqual(['shift+tab']);
	expect(strokes('G', {shift: true})).toEqual(['G']);
	expect(strokes('j', {meta: true})).toEqual(['alt+j']);
	expect(strokes('', {escape: true})).toEqual(['esc']);
});

test('control characters and reports are no keys', () => {
	expect(strokes('\u0000\u0007', {})).toEqual([]);
	expect(strokes('', {})).toEqual([]);
});

test('only what makes a mark types something', () => {
	expect(typed('space')).toBe(' ');
	expect(typed('泉')).toBe('泉');
	expect(typed('enter')).toBeUndefined();
	expect(typed('ctrl+a')).toBeUndefined();
});

test('keys are shown as people write them', () => {
	expect(['ctrl+d', 'up', 'f1', 'space', 'G'].map(key => strokeLabel(key))).toEqual([
		'Ctrl+D',
		'↑',
		'F1',
		'Space',
		'G',
	]);
	expect(strokeLabel('up', true)).toBe('Up');
});
