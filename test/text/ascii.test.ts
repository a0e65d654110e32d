import {expect, test} from 'vitest';
import {withoutAmbiguous} from '../../src/text/ascii.ts';
import {ambiguous} from '../../src/text/cells.ts';
import {width} from '../../src/text/width.ts';

test.each([
	['“5·26” — a case…', '"5.26" - a case.'],
	['Jìngwǎng lǜ', 'Jingwang lu'],
	['净网2018，“四断”', '净网2018，"四断"'],
	['≤ 3 × 4 ① → Ω', '< 3 x 4 1 > ?'],
	['plain', 'plain'],
	['🙂 ok', '🙂 ok'],
	['e\u0301\u0302\u0303 stacked', 'e stacked'],
	['key 1\uFE0F\u20E3.', 'key 1 .'],
	['\u0301 alone', ' alone'],
])('%s is drawn as %s', (text, drawn) => {
	expect(withoutAmbiguous(text)).toBe(drawn);
	expect(width(drawn)).toBe(width(text));
	expect([...drawn].filter(ambiguous)).toEqual([]);
});
