import {expect, test} from 'vitest';
import {cleanLine, cleanText} from '../../src/text/clean.ts';

const HOSTILE: Readonly<Record<string, string>> = {
	'an escape sequence': '\u001B[31mred',
	'an OSC that sets the clipboard': '\u001B]52;c;AAAA\u0007',
	'the C1 form of CSI': '\u009B2J',
	'a bell and a NUL': '\u0007\u0000',
	DEL: 'a\u007Fb',
	'a right-to-left override': 'abc\u202Etxt.exe',
	'bidi isolates': '\u2066x\u2069',
	'zero-width characters': 'a\u200Bb\uFEFFc\u2060',
	'a soft hyphen': 'a\u00ADb',
	'a line separator': 'a\u2028b',
	'tag characters': 'a\u{E0041}\u{E007F}b',
	'a lone high surrogate': 'a\uD83Db',
	'a lone low surrogate': 'a\uDE00b',
};

test.each(Object.entries(HOSTILE))('%s does not pass', (_, text) => {
	for (const clean of [cleanLine(text), cleanText(text)]) {
		expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
		expect(clean).not.toBe(text);
	}
});

test('what it was stays visible', () => {
	expect(cleanLine('\u001B[31m')).toBe('␛[31m');
	expect(cleanLine('a\nb')).toBe('a⏎b');
	expect(cleanLine('a\tb')).toBe('a b');
});

test('ordinary text of any language is untouched', () => {
	for (const text of ['Cases solved', '“净网2018”专项行动：2.2万余起', 'e\u0301', '😀', 'Tai’an']) {
		expect(cleanLine(text)).toBe(text);
	}
});

test('texts of many lines keep their lines and tabs', () => {
	expect(cleanText('a\tb\nc\u0007')).toBe('a\tb\nc␇');
});
