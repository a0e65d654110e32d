import {expect, test} from 'vitest';
import {clip, graphemes, pad, width, wrap} from '../../src/text/width.ts';

test('Chinese characters take two cells, combining marks none, a family emoji two', () => {
	expect(width('abc')).toBe(3);
	expect(width('净网2018')).toBe(8);
	expect(width('e\u0301')).toBe(1);
	expect(width('👨‍👩‍👧')).toBe(2);
	expect(graphemes('e\u0301👨‍👩‍👧净')).toEqual(['e\u0301', '👨‍👩‍👧', '净']);
});

test('clipping cuts between characters and says so with an ellipsis', () => {
	expect(clip('abcdef', 6)).toBe('abcdef');
	expect(clip('abcdef', 4)).toBe('abc…');
	expect(clip('净网行动', 5)).toBe('净网…');
	expect(clip('净网行动', 4)).toBe('净…');
	expect(clip('abcdef', 5, '...')).toBe('ab...');
	expect(clip('abc', 0)).toBe('');
});

test('clipping never exceeds the room, whatever the room and the ellipsis', () => {
	for (const text of ['abcdef', '净网行动二〇一八', 'a净b网c', '👨‍👩‍👧x👨‍👩‍👧', 'e\u0301'.repeat(5)]) {
		for (const ellipsis of ['…', '...']) {
			for (let cells = 0; cells <= 12; cells++) {
				expect(width(clip(text, cells, ellipsis)), `${text} in ${cells}`).toBeLessThanOrEqual(cells);
				expect(width(pad(text, cells, 'left', ellipsis)), `${text} in ${cells}`).toBe(cells);
			}
		}
	}
});

test('padding fills to the exact width, at either side or both', () => {
	expect(pad('净网', 6)).toBe('净网  ');
	expect(pad('净网', 6, 'right')).toBe('  净网');
	expect(pad('净网', 7, 'center')).toBe(' 净网  ');
});

test('Latin text wraps at spaces, Chinese between characters', () => {
	expect(wrap('more than 22,000 cases', 10)).toEqual(['more than', '22,000', 'cases']);
	expect(wrap('公安机关侦破案件', 6)).toEqual(['公安机', '关侦破', '案件']);
});

test('closing punctuation does not open a line', () => {
	for (const line of wrap('净网行动，成效显著。侦破案件，抓获嫌疑人。', 8)) {
		expect(line).not.toMatch(/^[，。]/);
	}
});

test('a word longer than the line is broken; nothing is lost or too wide', () => {
	const text = 'https://example.org/averylongpath 与 净网行动 e\u0301\u0301 x';
	for (let cells = 2; cells <= 20; cells++) {
		const lines = wrap(text, cells);
		expect(
			lines.every(line => width(line) <= cells),
			String(cells),
		).toBe(true);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	}
});

test('an empty text is one empty line; line ends are kept', () => {
	expect(wrap('', 10)).toEqual(['']);
	expect(wrap('a\n\nb', 10)).toEqual(['a', '', 'b']);
});
