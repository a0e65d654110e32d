import {describe, expect, it} from 'vitest';
import {boundAt} from '../../src/curate/bounds.ts';
import {findNumbers, readNumber} from '../../src/curate/numbers.ts';

const found = (text: string): string[] => findNumbers(text).map(number => number.text);

describe('reading a printed number', () => {
	it.each([
		['22000', 22_000],
		['3,050', 3050],
		['1.56 million', 1_560_000],
		['8.64 million', 8_640_000],
		['1,800 million', 1_800_000_000],
		['１２３４', 1234],
		['６．２万', 62_000],
		['6.2万', 62_000],
		['400余万', 4_000_000],
		['290亿', 29_000_000_000],
		['nine', 9],
		['Twenty-five thousand', 25_000],
		['nine hundred and four', 904],
		['ninety-nine hundred thousand', 9_900_000],
		['三百二十一', 321],
		['一百零五', 105],
		['两千', 2000],
		['十', 10],
		['二十三', 23],
		['五千万', 50_000_000],
		['二〇二二', 2022],
	])('%s is %d', (printed, value) => {
		expect(readNumber(printed)).toBe(value);
	});

	it.each(['tens of thousands', 'third', '第六', 'two three', 'a', '', '1,2', '3亿5千万'])(
		'%s says no single number',
		printed => {
			expect(readNumber(printed)).toBeNull();
		},
	);
});

describe('finding the numbers of a text', () => {
	it('digits wherever they stand, whole with separators, decimals and scales', () => {
		expect(
			found('took 1,300 of 2.7 million; app5400, t6570, 2G, 5.30 and 24-year-old on 2022.08.02'),
		).toEqual(['1,300', '2.7 million', '5400', '6570', '2', '5.30', '24', '2022.08', '02']);
	});

	it('English number words, but not inside other words', () => {
		expect(
			found('Someone held nine of two and three; tens of thousands, none, at one stroke, the first half'),
		).toEqual(['nine', 'two', 'three', 'tens of thousands', 'one', 'first', 'half']);
	});

	it('Chinese numerals that count, with 余 left to the bound', () => {
		expect(
			found('抓获三名嫌疑人，破案十余起，涉案五千万元，4200余名，第六个，1.2万条，四千二百余人'),
		).toEqual(['三', '十', '五千万', '4200', '第六', '1.2万', '四千二百']);
	});

	it('no numerals inside words', () => {
		expect(found('统一部署，逐一核销，进一步统筹一些单一平台，四川三亚万一一起来千方百计一系列行动')).toEqual(
			[],
		);
	});
});

describe('the bound word beside a number', () => {
	it.each([
		['more than 22000 cases', 'at_least'],
		['no more than 5 cases', 'at_most'],
		['about 955000 yuan', 'about'],
		['Nearly 900 sites', 'nearly'],
		['网站近900个', 'nearly'],
		['团伙120余个', 'at_least'],
		['400余万条', 'at_least'],
		['100多人', 'at_least'],
		['20人左右', 'about'],
		['85 years', undefined],
		['moreover 5 cases', undefined],
	])('%s', (text, bound) => {
		const [number] = findNumbers(text);
		expect(boundAt(text, number!.start, number!.end)).toBe(bound);
	});
});
