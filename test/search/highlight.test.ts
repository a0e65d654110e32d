import {describe, expect, test} from 'vitest';
import {clauseOf} from '../../src/search/clause.ts';
import {matchChineseGap} from '../../src/search/fuzzy-text.ts';
import {excerpt, rangesOf} from '../../src/search/highlight.ts';
import {createPreparer} from '../../src/search/normalize.ts';
import {learnReadings} from '../../src/search/pinyin.ts';
import {matchText} from '../../src/search/tiers.ts';
import {graphemes} from '../../src/text/width.ts';

const readings = learnReadings([{zh: '酒泉GSM电信诈骗', pinyin: 'jiu quan gsm dian xin zha pian'}]);
const prepare = createPreparer(readings);

/** The text with what is highlighted in square brackets. */
function marked(text: string, typed: string): string {
	const prepared = prepare(text);
	const clause = clauseOf({text: typed, mode: 'fuzzy', not: false})!;
	const match = matchText(prepared, clause) ?? matchChineseGap(prepared, clause);
	const ranges = match ? rangesOf(prepared, match) : [];
	return graphemes(text)
		.map((part, i) => (ranges.some(([start, end]) => i >= start && i < end) ? `[${part}]` : part))
		.join('')
		.replaceAll('][', '');
}

describe('what is highlighted', () => {
	test.each([
		['Jiuquan loan ring, loans', 'loan', 'Jiuquan [loan] ring, loans'],
		['Jiuquan loan ring', 'jiu', '[Jiu]quan loan ring'],
		['Jiuquan', 'qua', 'Jiu[qua]n'],
		["Tai'an one-yuan", 'taian', "[Tai'an] one-yuan"],
		['a total of 22,000 cases', '2.2万', 'a total of [22,000] cases'],
		['1.56 million', '1.56', '[1.56 million]'],
		['案件“5·30”', '5.30', '案件“[5·30]”'],
		['案件“5·30”', '530', '案件“[5·30]”'],
		['網絡電信詐騙案', '电信诈骗', '網絡[電信詐騙]案'],
		['👩‍👩‍👧 Ｊiuquan', 'jiuq', '👩‍👩‍👧 [Ｊiuq]uan'],
		['Ünion café', 'cafe', 'Ünion [café]'],
		['酒泉案', 'jiuquan', '[酒泉]案'],
		['酒泉案', 'jiuqu', '[酒泉]案'],
		['电信诈骗', 'dxz', '[电信诈]骗'],
		['某等人“网络水军”案', '等人网络水军案', '某[等人“网络水军”案]'],
		['ﬁnance', 'fin', '[ﬁn]ance'],
	])('%s, searched for %s', (text, typed, expected) => {
		expect(marked(text, typed)).toBe(expected);
	});
});

describe('context', () => {
	const long = `${'word '.repeat(30)}needle ${'after '.repeat(30)}`.trim();
	test('a long text is cut to a few words round the match', () => {
		const at = long.indexOf('needle');
		const shown = excerpt(long, [[at, at + 6]]);
		const [start, end] = shown.ranges[0]!;
		expect(graphemes(shown.text).slice(start, end).join('')).toBe('needle');
		expect(shown.text).toMatch(/^…word .*needle after .*…$/);
		expect(graphemes(shown.text).length).toBeLessThanOrEqual(74);
	});

	test('a match at either end keeps its place', () => {
		expect(excerpt(long, [[0, 4]])).toMatchObject({ranges: [[0, 4]], text: /^word/});
		const end = excerpt(long, [[long.length - 5, long.length]]);
		expect(end.text.endsWith('after')).toBe(true);
		expect(end.ranges[0]?.[1]).toBe(graphemes(end.text).length);
	});

	test('a short text comes back whole', () => {
		expect(excerpt('a loan', [[2, 6]])).toEqual({text: 'a loan', ranges: [[2, 6]]});
	});
});

describe('the sound of Chinese', () => {
	test('is not learnt from a label whose pinyin does not fit', () => {
		expect(learnReadings([{zh: '酒泉', pinyin: 'jiu'}]).size).toBe(0);
	});

	test('Latin words in the label are left out', () => {
		expect(readings.get('电')).toBe('dian');
		expect(readings.size).toBe(6);
	});
});
