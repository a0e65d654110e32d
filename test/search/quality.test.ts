/** Queries on the real data, each with what must come first. */
import {describe, expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());
const ids = (text: string) => search(text).hits.map(hit => hit.id);

const FIRST: ReadonlyArray<readonly [query: string, id: string]> = [
	// Names, whole and half typed.
	['jiuquan loan', 'mps-2018.jiuquan-loan'],
	['loan jiuquan', 'mps-2018.jiuquan-loan'],
	['jiuq', 'mps-2018.jiuquan-loan'],
	['hefei', 'mps-2018.hefei-doctors'],
	['doctors', 'mps-2018.hefei-doctors'],
	['wuxi', 'mps-2016.wuxi-insiders'],
	['world cup', 'mps-2018.guangdong-worldcup'],
	['dark net', 'mps-2018.zhejiang-pupils'],
	['sniffing', 'mps-2018.xinxiang-sniffing'],
	['2G', 'mps-2018.xinxiang-sniffing'],
	["tai'an", 'mps-2018.taian-one-yuan'],
	['taian', 'mps-2018.taian-one-yuan'],
	['tianshui', 'gansu-2022.tianshui-gambling'],
	['huan county', 'gansu-2022.qingyang-personal-info'],
	['gambling', 'gambling'],
	['hacking', 'hacking'],
	['water army', 'water_army'],
	['cases solved', 'cases_solved'],
	['suspects arrested', 'suspects_arrested'],
	['websites closed', 'websites_closed'],
	['four disruptions', 'four-disruptions-2021'],
	['clean internet 2021', 'clean-internet-2021'],
	['ministry 2016', 'mps-2016'],
	['gansu 2022', 'gansu-2022'],
	['mps-2018', 'mps-2018'],
	['mps-2018.jiuquan-loan', 'mps-2018.jiuquan-loan'],
	['zou', 'mps-2018.guangzhou-water-army'],
	['hefei cheng', 'mps-2018.hefei-doctors'],
	['jiuquan suspects', 'mps-2018.jiuquan-loan.suspects_arrested'],
	// Typing errors.
	['juiquan loan', 'mps-2018.jiuquan-loan'],
	['jiuqan', 'mps-2018.jiuquan-loan'],
	['juiq', 'mps-2018.jiuquan-loan'],
	['juq', 'mps-2018.jiuquan-loan'],
	['tiansuhi', 'gansu-2022.tianshui-gambling'],
	['mianynag', 'mps-2016.mianyang-526'],
	['suspects arested', 'suspects_arrested'],
	['frozn', 'funds_frozen'],
	['four disruptoins', 'four-disruptions-2021'],
	['wechat gruop', 'groups_closed'],
	['vulnerabilites', 'vulnerabilities_reported'],
	// Aliases.
	['wire fraud', 'telecom_fraud'],
	['net 2018', 'clean-internet-2018'],
	['clean net', 'clean-internet-2018'],
	['clean net 2021', 'clean-internet-2021'],
	['jingwang', 'clean-internet-2018'],
	['jingwang 2021', 'clean-internet-2021'],
	['ransomware', 'hacking'],
	['money laundering', 'payment_settlement'],
	['siduan', 'four-disruptions-2021'],
	// Chinese, pinyin, initials.
	['净网2018', 'clean-internet-2018'],
	['净网 2021', 'clean-internet-2021'],
	['酒泉', 'mps-2018.jiuquan-loan'],
	['酒泉套路贷', 'mps-2018.jiuquan-loan'],
	['电信诈骗', 'telecom_fraud'],
	['電信詐騙', 'telecom_fraud'],
	['电信炸骗', 'telecom_fraud'],
	['一元购', 'mps-2018.taian-one-yuan'],
	['世界杯', 'mps-2018.guangdong-worldcup'],
	['关停网站', 'websites_closed'],
	['护苗', 'protecting-seedlings-2021'],
	['广州邹某等人网络水军案', 'mps-2018.guangzhou-water-army'],
	['公安部 2016', 'mps-2016'],
	['dxzp', 'telecom_fraud'],
	['jq', 'mps-2018.jiuquan-loan'],
	['jiǔquán', 'mps-2018.jiuquan-loan'],
	['jiu quan', 'mps-2018.jiuquan-loan'],
	['dianxin zhapian', 'telecom_fraud'],
	['dianxinzhapain', 'telecom_fraud'],
	['taoludai', 'routine_loan'],
	['dubo', 'gambling'],
	['humiao', 'protecting-seedlings-2021'],
	// Numbers and code names.
	['22000', 'mps-2018.cases_solved'],
	['22,000', 'mps-2018.cases_solved'],
	['2.2万', 'mps-2018.cases_solved'],
	['２２０００', 'mps-2018.cases_solved'],
	['1.56 million', 'mps-2018.harmful_information.information_items_cleared'],
	['156万', 'mps-2018.harmful_information.information_items_cleared'],
	['290亿', 'mps-2016.personal_records_seized'],
	['866', 'mps-2018.jiuquan-loan.computers_seized'],
	['5.30', 'mps-2018.jiuquan-loan'],
	['5·30', 'mps-2018.jiuquan-loan'],
	['526', 'mps-2016.mianyang-526'],
	// Filters with words.
	['area:gansu category:gambling type:case', 'gansu-2022.tianshui-gambling'],
	['type:case suspects>=400 area:甘肃', 'mps-2018.jiuquan-loan'],
	['type:case area:anhui', 'mps-2018.hefei-doctors'],
	['gambling !gansu type:case', 'mps-2018.guangdong-worldcup'],
	['report:mps-2021 metric:cases_solved level:campaign_total', 'mps-2021.cases_solved'],
	['type:case gambling area:gansu', 'gansu-2022.tianshui-gambling'],
];

test.each(FIRST)('%s → %s', (query, id) => {
	expect(ids(query)[0]).toBe(id);
});

describe('numbers', () => {
	test('2021 never finds a record for a year that is only near it', () => {
		for (const hit of search('2021', {limit: 1000}).hits) {
			expect(hit.tier).toBe('exact');
			expect(hit.matches.every(match => match.text.includes('2021'))).toBe(true);
		}
	});

	test('1,200 finds 1200 and nothing near it', () => {
		const {hits} = search('1,200', {limit: 1000});
		expect(hits.length).toBeGreaterThan(0);
		for (const {matches} of hits) {
			expect(matches[0]!.text.replaceAll(',', '')).toMatch(/(?<!\d)1200(?!\d)/);
		}
	});
});

test('every case is found by its own label, in both languages, and by its pinyin', () => {
	for (const {id, label} of loadBundled().tables.cases) {
		expect(ids(label.en)[0]).toBe(id);
		expect(ids(label.zh)[0]).toBe(id);
		expect(ids(`${label.pinyin.replaceAll(/\d/g, '')} type:case`)[0]).toBe(id);
	}
});
