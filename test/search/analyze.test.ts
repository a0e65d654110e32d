import {expect, test} from 'vitest';
import {fold} from '../../src/query/fold.ts';
import {createAnalyzer, END, START} from '../../src/search/analyze.ts';
import {createInterner} from '../../src/search/index-core/interner.ts';
import {tokenize} from '../../src/search/tokens.ts';
import {finish} from '../../src/steps/steps.ts';

function tokensOf(text: string): string[] {
	const interner = createInterner();
	const {ids, length} = createAnalyzer(interner)(fold(text));
	const found = Array.from(ids.subarray(0, length));
	const names = finish(interner.release());
	return found.map(id => names[id]!);
}

test.each([
	'Jiuquan loan ring',
	"Tai'an one-yuan",
	'62,000 cases, 1.56 million and 6.2万',
	'from 2018-02-03 to 2018-08',
	'净网2018 net2018',
	'５·30 and 5.30',
	'Ünion café ﬁnance straße',
	'Ελλάδα Москва',
	'2G 3rd x86',
	'…“”—·',
	'\u0000\u001B[31m red',
	'9'.repeat(400),
])('%j has the words and numbers that the slow way finds', text => {
	const expected = tokenize(fold(text)).flatMap(({norm, also}) =>
		/\p{Script=Han}/u.test(norm) ? [] : also === null ? [norm] : [norm, also],
	);
	expect(tokensOf(text).filter(token => !/\p{Script=Han}/u.test(token))).toEqual(expected);
});

test('a run of Chinese is its beginning, its pairs and its end', () => {
	expect(tokensOf('電信诈')).toEqual([`${START}电信`, `${START}电信诈${END}`, '电信', '信诈', `诈${END}`]);
	expect(tokensOf('电')).toEqual([`${START}电${END}`, `电${END}`]);
});

test('pairs reach across signs, not across words', () => {
	expect(tokensOf('人“网')).toContain('人网');
	expect(tokensOf('人a网')).not.toContain('人网');
});
