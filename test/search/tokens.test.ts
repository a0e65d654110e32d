import {expect, test} from 'vitest';
import {fold, squeeze} from '../../src/query/fold.ts';
import {normalize} from '../../src/search/tokens.ts';

test.each([
	['62,000', '#62000#'],
	['62000', '#62000#'],
	['6.2万', '#62000#'],
	['６２０００', '#62000#'],
	['62 thousand', '#62000#'],
	['1,800 million', '#1800000000#'],
	['1,20', '#1# #20#'],
	['5·30', '#5.3#'],
	['net2018', 'net #2018#'],
	['净网2018', '净网 #2018#'],
	['2018年8月', '#2018# 年 #8# 月'],
	['2018-02/2018-08-09', '#2018# @02 #2018# @08 @09'],
	['mps-2018.jiuquan-loan', 'mps #2018# jiuquan loan'],
	["Tai'an one-yuan", 'taian one yuan'],
	['2G', '#2# g'],
	['cases_solved', 'cases solved'],
	['…“”', ''],
])('%s is read as %s', (text, expected) => {
	expect(normalize(fold(text))).toBe(expected);
});

test.each([
	['電信詐騙', '电信诈骗'],
	['ＮＥＴ', 'net'],
	['Jiǔ Quán', 'jiu quan'],
	['後於裏', '后于里'],
])('%s folds to %s', (text, expected) => {
	expect(fold(text)).toBe(expected);
});

test('a squeezed name has letters and digits alone', () => {
	expect(squeeze("Tai'an, one-yuan 2018")).toBe('taianoneyuan2018');
});
