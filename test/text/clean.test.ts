import {expect, test} from 'vitest';
import {jsonText} from '../../src/export/json.ts';
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
	'a left-to-right and a right-to-left mark': 'a\u200Eb\u200Fc',
	'an Arabic letter mark': 'a\u061Cb',
	'a Mongolian vowel separator': 'a\u180Eb',
	'interlinear annotation': 'a\uFFF9b\uFFFAc\uFFFBd',
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

test('no other character that only steers those round it passes, and none of them is lost from JSON', () => {
	// The Arabic signs that stand over a number are counted among these, and can be seen.
	const visible = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
	const steering = Array.from({length: 0x11_0000}, (_, code) => String.fromCodePoint(code)).filter(
		char => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(char) && !visible.test(char),
	);
	expect(steering.length).toBeGreaterThan(2000);
	const codes = (chars: readonly string[]): string[] => chars.map(char => char.codePointAt(0)!.toString(16));
	expect(codes(steering.filter(char => cleanLine(`a${char}b`).includes(char)))).toEqual([]);
	expect(codes(steering.filter(char => jsonText(char).includes(char)))).toEqual([]);
	expect(steering.filter(char => JSON.parse(jsonText(char)) !== char)).toEqual([]);
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
