import {expect, test} from 'vitest';
import {edit, emptyField, fieldOf, insert} from '../../../src/tui/state/field.ts';

test('text goes in at the caret', () => {
	expect(insert(edit(fieldOf('ac'), 'left'), 'b')).toEqual({text: 'abc', caret: 2});
});

test('the caret counts what people see as characters', () => {
	const field = insert(emptyField, '酒é👨‍👩‍👧');
	expect(field.caret).toBe(3);
	expect(edit(field, 'backspace')).toEqual({text: '酒é', caret: 2});
});

test('a combining mark typed after its letter joins it, and the caret stays in the text', () => {
	const field = insert(insert(emptyField, 'e'), '\u0301');
	expect(field.text).toBe('e\u0301');
	expect(field.caret).toBe(1);
});

test('line ends and tabs of a paste are spaces, other controls are dropped', () => {
	expect(insert(emptyField, 'a\r\nb\tc\u001B[31md\u0000').text).toBe('a b c[31md');
});

test('a paste of megabytes is cut', () => {
	expect(insert(emptyField, 'x'.repeat(1_000_000)).text.length).toBeLessThanOrEqual(10_000);
});

test('deleting works at both sides and does nothing at the ends', () => {
	const field = edit(fieldOf('abc'), 'left');
	expect(edit(field, 'backspace')).toEqual({text: 'ac', caret: 1});
	expect(edit(field, 'delete')).toEqual({text: 'ab', caret: 2});
	expect(edit(fieldOf('abc'), 'delete')).toEqual(fieldOf('abc'));
	expect(edit(edit(fieldOf('abc'), 'home'), 'backspace')).toEqual({text: 'abc', caret: 0});
});

test('ctrl+w takes the word before the caret with its spaces, ctrl+u everything', () => {
	expect(edit(fieldOf('area:gansu loan  '), 'word')).toEqual({text: 'area:gansu ', caret: 11});
	expect(edit(fieldOf('abc'), 'clear')).toEqual(emptyField);
});

test('the caret stops at both ends', () => {
	expect(edit(fieldOf('ab'), 'right').caret).toBe(2);
	expect(edit(edit(fieldOf('ab'), 'home'), 'left').caret).toBe(0);
	expect(edit(edit(fieldOf('ab'), 'home'), 'end').caret).toBe(2);
});
