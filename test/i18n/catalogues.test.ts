import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {translate} from '../../src/i18n/index.ts';
import {localeLang} from '../../src/i18n/locale.ts';
import {talkEn} from '../../src/i18n/talk-en.ts';
import {talkZh} from '../../src/i18n/talk-zh.ts';
import {zh} from '../../src/i18n/zh.ts';

const pairs = [
	{name: 'of the screen', en: en as Record<string, string>, zh: zh as Record<string, string>},
	{name: 'of what commands say', en: talkEn as Record<string, string>, zh: talkZh as Record<string, string>},
];
const slots = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

describe.each(pairs)('the catalogue $name', ({en: english, zh: chinese}) => {
	const all = Object.keys(english);
	const inEnglish = (key: string): string => english[key] ?? '';
	const inChinese = (key: string): string => chinese[key] ?? '';

	test('holds the same texts with the same slots in both languages', () => {
		expect(Object.keys(chinese).sort()).toEqual([...all].sort());
		for (const key of all) {
			expect(slots(inChinese(key)), key).toEqual(slots(inEnglish(key)));
			expect(inChinese(key).trim(), key).not.toBe('');
			expect(inEnglish(key).trim(), key).not.toBe('');
		}
	});

	test('is English in English, Chinese in Chinese', () => {
		// Words of the query language, names of formats, of keys and of programs are the same in both.
		const same = all.filter(key => inChinese(key) === inEnglish(key) && /[a-z]{4}/i.test(inEnglish(key)));
		expect(same.filter(key => key !== 'topic.Node')).toEqual([]);
		expect(
			all.filter(key => /\p{Script=Han}/u.test(inEnglish(key)) && !/酒泉|中文|万/.test(inEnglish(key))),
		).toEqual([]);
	});
});

test('slots are filled; one without a value is left to be seen', () => {
	expect(translate('en', 'months', {n: 7})).toBe('7 months');
	expect(translate('en', 'months')).toBe('{n} months');
	expect(translate('en', 'message.noHit', {text: '$& {n}'})).toContain('$& {n}');
});

test('the locale decides the language, LC_ALL first', () => {
	expect(localeLang({LANG: 'zh_CN.UTF-8'})).toBe('zh');
	expect(localeLang({LANG: 'zh_CN.UTF-8', LC_ALL: 'C'})).toBe('en');
	expect(localeLang({LANG: 'C.UTF-8', LC_MESSAGES: 'zh_TW'})).toBe('zh');
	expect(localeLang({})).toBe('en');
});
