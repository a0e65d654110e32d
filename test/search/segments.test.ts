import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';
import {looselyCut, segment} from '../../src/search/segments.ts';

const known = (piece: string) => ['甘肃', '赌博', '案件', '侦破案件', '侦破'].includes(piece);

test.each([
	['甘肃赌博', ['甘肃', '赌博']],
	['甘肃侦破案件', ['甘肃', '侦破案件']],
	['甘肃赌博案件', ['甘肃', '赌博', '案件']],
	['甘肃炸骗', null],
	['甘肃赌博案件赌博', null],
])('%s is cut into %j', (run, pieces) => {
	expect(segment(run, known)).toEqual(pieces);
});

test.each([
	['医院甘肃赌博', ['医院', '甘肃', '赌博']],
	['甘肃赌博大案', ['甘肃', '赌博', '大案']],
	['大甘肃', ['大', '甘肃']],
	['医院数据', null],
	['赌博', null],
])('%s, of which not all is known, is cut into %j', (run, pieces) => {
	expect(looselyCut(run, known)).toEqual(pieces);
});

const {search} = createSearch(loadBundled());

test.each([
	['赌博案件', 'gansu-2022.tianshui-gambling'],
	['甘肃赌博案件', 'gansu-2022.tianshui-gambling'],
	['广东冻结资金', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['2018年抓获嫌疑人', 'mps-2018.suspects_arrested'],
	['公安部报告', 'mps-2016'],
])('%s, written without spaces, leads to %s', (query, id) => {
	expect(search(query).hits[0]?.id).toBe(id);
});

test('what some text holds whole is not cut', () => {
	const {hits} = search('侦破案件');
	expect(hits[0]!.id).toBe('cases_solved');
	const sure = hits.filter(({tier}) => tier !== 'fuzzy');
	expect(sure.every(({matches}) => matches.some(({text}) => text.includes('侦破案件')))).toBe(true);
});
