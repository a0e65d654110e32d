import {expect, test} from 'vitest';
import {periodShort, periodText} from '../../src/text/period.ts';
import {width} from '../../src/text/width.ts';

test.each([
	{start: '2018-02', end: '2018-08', en: 'Feb–Aug 2018', zh: '2018年2月–8月'},
	{start: '2020-01', end: '2021-04', en: 'Jan 2020–Apr 2021', zh: '2020年1月–2021年4月'},
	{start: '2018', end: '2018', en: '2018', zh: '2018年'},
	{start: '2018-05', end: '2018-05', en: 'May 2018', zh: '2018年5月'},
	{start: '2018-07-12', end: '2018-07-12', en: '12 Jul 2018', zh: '2018年7月12日'},
	{start: '2016', end: '2018', en: '2016–2018', zh: '2016年–2018年'},
])('$start to $end reads "$en" and "$zh"', ({start, end, en, zh}) => {
	expect(periodText({start, end}, 'en')).toBe(en);
	expect(periodText({start, end}, 'zh')).toBe(zh);
});

test('the short form never takes more than 15 cells and always names the years', () => {
	for (const start of ['2016', '2018-02', '2020-12', '2018-09-30']) {
		for (const end of ['2020', '2021-04', '2022-11-12', start]) {
			for (const lang of ['en', 'zh'] as const) {
				const text = periodShort({start, end}, lang);
				expect(width(text), text).toBeLessThanOrEqual(15);
				expect(text).toContain(start.slice(2, 4));
				expect(text).toContain(end.slice(2, 4));
			}
		}
	}
});

test('in ASCII the dash is a hyphen', () => {
	expect(periodText({start: '2018-02', end: '2018-08'}, 'en', '-')).toBe('Feb-Aug 2018');
});
