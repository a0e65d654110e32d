/** Numbers and tones as people write them within a word: each leads where the plain spelling leads. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());
const ids = (text: string) => search(text).hits.map(({id}) => id);

test.each([
	['三百八十三万', '3,830,000'],
	['三百八十三萬張', '3,830,000'],
	['两万二千', '22,000'],
	['2万2千', '22,000'],
	['2万2', '22,000'],
	['2万2起', '22,000'],
	['2億6', '260,000,000'],
	['贰万贰仟', '22,000'],
	['22000人', '22,000'],
	['超过2.2万余起', '22,000'],
	['18亿元', '1.8 billion'],
	['近十八亿元人民币', '1.8 billion'],
	['三名', '3'],
	['二〇一八年', '2018'],
	['2018年侦破案件', '2018 侦破案件'],
	['甘肃 二〇二二年', '甘肃 2022'],
	['!2018年 净网', '!2018 净网'],
	['suspects>四万', 'suspects>40000'],
	['jing4wang3', 'jingwang'],
	['jing4 wang3', 'jing wang'],
	['dian4xin4zha4pian4', 'dianxinzhapian'],
])('%s finds what %s finds', (typed, plain) => {
	expect(ids(plain).length).toBeGreaterThan(0);
	expect(ids(typed)).toEqual(ids(plain));
});

test.each(['三百八十四万', '22001人', '2万4', '2万20', '两万二千零一', 'jing4wang3x'])(
	'%s finds nothing near it',
	typed => {
		expect(ids(typed)).toEqual([]);
	},
);

test.each([
	['一元购', 'mps-2018.taian-one-yuan'],
	['四断', 'four-disruptions-2021'],
	['5.30案', 'mps-2018.jiuquan-loan'],
])('numerals in names are left alone: %s', (name, id) => {
	expect(ids(name)[0]).toBe(id);
});
