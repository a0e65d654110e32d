import {expect, test} from 'vitest';
import {paletteItems} from '../../../src/tui/state/palette.ts';
import {startState} from '../../helpers/explorer.ts';

const commands = (text: string, lang: 'en' | 'zh' = 'en') =>
	paletteItems(startState({lang}), text).map(({command}) => command);

test('without words it offers every command once', () => {
	const all = commands('');
	expect(new Set(all).size).toBe(all.length);
	expect(all).toContain('quit');
	expect(all).not.toContain('cursor.up');
});

test('words match in any order, by either language, and by key', () => {
	expect(commands('compare go')).toEqual(['pane.compare']);
	expect(commands('帮助')).toContain('help.open');
	expect(commands('ctrl+c')).toEqual(['quit']);
});

test('letters in order within a word are enough; nonsense finds nothing', () => {
	expect(commands('cmpr')[0]).toBe('pane.compare');
	expect(commands('zzzz')).toEqual([]);
});

test('beginnings of words find a command, scattered letters of a sentence do not', () => {
	expect(commands('pmon')).toEqual(['compare.perMonth']);
	expect(commands('cf')[0]).toBe('copy.figure');
	expect(commands('f9')).toEqual(['sort.next']);
	expect(commands('alt+left')).toEqual(['history.back']);
});
