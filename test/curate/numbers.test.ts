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
		['百余万', 1_000_000],
		['廿三', 23],
		['壹佰万', 1_000_000],
		['1千2百', 1200],
		['3亿5千万', 350_000_000],
		['1．2万', 12_000],
		['half a million', 500_000],
		['two and a half million', 2_500_000],
		['3.4m', 3_400_000],
		['1 200', 1200],
		['1\u202F200\u202F000', 1_200_000],
	])('%s is %d', (printed, value) => {
		expect(readNumber(printed)).toBe(value);
	});

	it.each(['tens of thousands', 'third', '第六', 'two three', 'a', '', '1,2', '10万20万'])(
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

	it.each([
		['冻结百余万元', '百余万', 1_000_000, 'at_least'],
		['涉案十余万元', '十余万', 100_000, 'at_least'],
		['涉案十多万元', '十多万', 100_000, 'at_least'],
		['涉案上百余万元', '百余万', 1_000_000, 'at_least'],
		['共二百余万条', '二百余万', 2_000_000, 'at_least'],
		['信息1．2万余条', '1．2万', 12_000, 'at_least'],
		['抓获廿三人', '廿三', 23, undefined],
		['抓获卅余人', '卅', 30, 'at_least'],
		['抓获廿余人', '廿', 20, 'at_least'],
		['破案十数起', '十数', null, undefined],
		['罚款壹佰万元', '壹佰万', 1_000_000, undefined],
		['破案1千2百起', '1千2百', 1200, undefined],
		['About a dozen gangs', 'dozen', 12, 'about'],
		['Well over a hundred gangs', 'hundred', 100, 'at_least'],
		['ten-odd gangs', 'ten', 10, 'at_least'],
		['Half a million cards', 'Half a million', 500_000, undefined],
		['RMB 3.4m was frozen', '3.4m', 3_400_000, undefined],
		['closed 1 200 sites', '1 200', 1200, undefined],
		['closed 1\u202F200 sites', '1\u202F200', 1200, undefined],
	])('%s holds one number', (text, printed, value, bound) => {
		const numbers = findNumbers(text);
		expect(numbers).toMatchObject([{text: printed, value}]);
		expect(boundAt(text, numbers[0]!.start, numbers[0]!.end)).toBe(bound);
	});

	it('two numbers beside each other stay two', () => {
		expect(found('on July 5 300 people; 陆续登陆, 队伍; a 3.4 m wall')).toEqual(['5', '300', '3.4']);
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
