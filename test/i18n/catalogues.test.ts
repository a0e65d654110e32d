import {expect, test} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import {type Text, translate} from '../../src/i18n/index.ts';
import {localeLang} from '../../src/i18n/locale.ts';
import {zh} from '../../src/i18n/zh.ts';

const keys = Object.keys(en) as Text[];
const slots = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

test('both catalogues hold the same texts with the same slots', () => {
	expect(Object.keys(zh).sort()).toEqual([...keys].sort());
	for (const key of keys) {
		expect(slots(zh[key]), key).toEqual(slots(en[key]));
		expect(zh[key].trim(), key).not.toBe('');
		expect(en[key].trim(), key).not.toBe('');
	}
});

test('English is English, Chinese is Chinese', () => {
	// Words of the query language, names of formats and of keys are the same in both.
	const same = keys.filter(key => zh[key] === en[key] && /[a-z]{4}/i.test(en[key]));
	expect(same).toEqual([]);
	expect(keys.filter(key => /\p{Script=Han}/u.test(en[key]) && !/酒泉|中文|万/.test(en[key]))).toEqual([]);
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
