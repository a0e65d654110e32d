/** Styles as text: what one sequence after another comes to, and how to get from one to the next. */
import {expect, test} from 'vitest';
import {styleAfter, styleChange} from '../../../src/tui/terminal/sgr.ts';

const after = (...sequences: string[]): string => sequences.reduce(styleAfter, '');

test.each([
	[['1', '36'], '1;36'],
	[['36;1'], '1;36'],
	[['1;4;33', '22'], '4;33'],
	[['2', '1', '22'], ''],
	[['36', '31'], '31'],
	[['7', '0;1'], '1'],
	[['1', ''], ''],
	[['38;5;208', '1'], '1;38;5;208'],
	[['38;2;1;2;7', '7', '39'], '7'],
	[['48;5;7', '97'], '48;5;7;97'],
	[['44', '49'], ''],
])('%j leaves %j', (sequences, style) => {
	expect(after(...sequences)).toBe(style);
});

test('the same look has one name, whatever led to it', () => {
	expect(after('36', '1')).toBe(after('1', '36'));
	expect(after('1', '4', '24')).toBe(after('1'));
});

test('a change starts from plain where something is to end', () => {
	expect(styleChange('', '1;36')).toBe('\u001B[1;36m');
	expect(styleChange('1', '')).toBe('\u001B[m');
	expect(styleChange('1', '2')).toBe('\u001B[0;2m');
	expect(styleChange('7', '7')).toBe('');
});
