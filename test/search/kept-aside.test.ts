/** Queries kept aside: written without looking at how the search works, and not what it is tuned by. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());
const ids = (text: string) => search(text).hits.map(hit => hit.id);

const FIRST: ReadonlyArray<readonly [query: string, id: string]> = [
	// Typing errors.
	['prostitition forums', 'mps-2018.beijing-forums'],
	['hefei docters', 'mps-2018.hefei-doctors'],
	['xinxang sniffing', 'mps-2018.xinxiang-sniffing'],
	['suspicts arrested', 'suspects_arrested'],
	['forzen funds', 'funds_frozen'],
	['mianyan', 'mps-2016.mianyang-526'],
	['lanzou drugs', 'gansu-2022.lanzhou-drugs'],
	['personel information', 'personal_info'],
	['websties fined', 'websites_fined'],
	['hakcers arrested', 'hackers_arrested'],
	['vulnerabilties', 'vulnerabilities_reported'],
	// Pinyin.
	['luzhou jiazheng', 'mps-2018.luzhou-certificates'],
	['anwang', 'mps-2018.zhejiang-pupils'],
	['Hézé', 'mps-2016.heze-middlemen'],
	['wúxī hēikè', 'mps-2016.wuxi-insiders'],
	['tao lu dai', 'routine_loan'],
	['wang luo zha pian', 'telecom_fraud'],
	['shipin', 'videos_seized'],
	['yisongqisu', 'suspects_transferred'],
	['zhua huo', 'suspects_arrested'],
	['pao fen', 'payment_settlement'],
	['mao chi', 'black_devices'],
	// Initials.
	['wldb', 'gambling'],
	['qfgmgrxx', 'personal_info'],
	['ysqs', 'suspects_transferred'],
	['gtwz', 'websites_closed'],
	['djzj', 'funds_frozen'],
	['hm', 'protecting-seedlings-2021'],
	// Traditional characters, two scripts at once.
	['網路賭博', 'gambling'],
	['網絡賭博', 'gambling'],
	['侵犯公民個人信息', 'personal_info'],
	['蘭州藥品', 'gansu-2022.lanzhou-drugs'],
	['抓獲', 'suspects_arrested'],
	['凍結', 'funds_frozen'],
	['天水 gambling', 'gansu-2022.tianshui-gambling'],
	['jiuquan 套路贷', 'mps-2018.jiuquan-loan'],
	['Gansu 赌博案', 'gansu-2022.tianshui-gambling'],
	['净网 2018 suspects arrested', 'mps-2018.suspects_arrested'],
	// Aliases.
	['online casino', 'gambling'],
	['SMS sniffing', 'mps-2018.xinxiang-sniffing'],
	['dark web', 'mps-2018.zhejiang-pupils'],
	['fake cards', 'forged_documents'],
	['moles', 'insiders_arrested'],
	['suicide', 'suicide_prevention'],
	['fake news', 'online_rumors'],
	['cases cracked', 'cases_solved'],
	['clean network 2018', 'clean-internet-2018'],
	['Jing Wang 2021', 'clean-internet-2021'],
	['duanyuan', 'fraud-gambling-2021'],
	['帮信', 'fraud_gambling_support'],
	['黑灰产', 'black_industry'],
	['跑分', 'payment_settlement'],
	// Numbers.
	['3.83m', 'mps-2021.black_cards.black_cards_seized'],
	['3.83 million', 'mps-2021.black_cards.black_cards_seized'],
	['383万', 'mps-2021.black_cards.black_cards_seized'],
	['383萬', 'mps-2021.black_cards.black_cards_seized'],
	['3,830,000', 'mps-2021.black_cards.black_cards_seized'],
	['8.64M', 'mps-2021.black_accounts.accounts_seized'],
	['2.04亿', 'mps-2018.harmful_information.web_pages_filtered'],
	['2.04億', 'mps-2018.harmful_information.web_pages_filtered'],
	['204m', 'mps-2018.harmful_information.web_pages_filtered'],
	['18亿', 'gansu-2022.lanzhou-drugs.funds_involved'],
	['1.8 billion', 'gansu-2022.lanzhou-drugs.funds_involved'],
	['1.8bn', 'gansu-2022.lanzhou-drugs.funds_involved'],
	['49,000', 'mps-2021.fraud_gambling_support.suspects_arrested'],
	['49k', 'mps-2021.fraud_gambling_support.suspects_arrested'],
	['4.9万', 'mps-2021.fraud_gambling_support.suspects_arrested'],
	['49 000', 'mps-2021.fraud_gambling_support.suspects_arrested'],
	['１６６００', 'mps-2021.fraud_gambling_support.cases_solved'],
	['1.66万', 'mps-2021.fraud_gambling_support.cases_solved'],
	['9467', 'gansu-2021.network_security_management.websites_found_unreachable'],
	['955000', 'mps-2018.guangzhou-water-army.illegal_profit'],
	['95.5万', 'mps-2018.guangzhou-water-army.illegal_profit'],
	// Negations and filters.
	['gansu type:case !gambling !jiuquan drugs', 'gansu-2022.lanzhou-drugs'],
	['type:case !area:gansu suspects>=400', 'mps-2018.guangdong-worldcup'],
	['type:figure metric:funds_frozen area:guangdong', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['status:damaged type:figure drugs', 'gansu-2022.lanzhou-drugs.funds_involved'],
	['report:gansu-2022 metric:suspects_transferred type:figure', 'gansu-2022.suspects_transferred'],
	['type:case year:2016 area:sichuan', 'mps-2016.mianyang-526'],
	['crime:drugs type:case', 'gansu-2022.lanzhou-drugs'],
	['money>=1亿 type:case gambling', 'mps-2018.guangdong-worldcup'],
	['area:henan', 'mps-2018.xinxiang-sniffing'],
	['hackers -wuxi', 'hackers-2021'],
	// Beginnings.
	['x type:case', 'mps-2018.xinxiang-sniffing'],
	['xu type:case', 'mps-2018.xuzhou-reward'],
	['徐', 'mps-2018.xuzhou-reward'],
	['四', 'four-disruptions-2021'],
	// As people ask.
	['suspects arrested 2018', 'mps-2018.suspects_arrested'],
	['cases solved 2021', 'mps-2021.cases_solved'],
	['funds frozen world cup', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['the dark web case', 'mps-2018.zhejiang-pupils'],
	["doctors' register", 'mps-2018.hefei-doctors'],
	['Guangzhou Zou', 'mps-2018.guangzhou-water-army'],
	['boxes of drugs', 'drug_boxes_seized'],
	['bank cards mianyang', 'mps-2016.mianyang-526.bank_cards_seized'],
	['世界杯 冻结资金', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['cases solved 2018', 'mps-2018.cases_solved'],
	['2021 suspects', 'mps-2021.suspects_arrested'],
	['gansu 2021 arrests', 'gansu-2021.suspects_arrested'],
	['22 000', 'mps-2018.cases_solved'],
	['1 560 000', 'mps-2018.harmful_information.information_items_cleared'],
	['22k', 'mps-2018.cases_solved'],
	['hackers arrested -2016', 'hackers_arrested'],
	['type:case gambling -gansu', 'mps-2018.guangdong-worldcup'],
	['type:case -area:gansu suspects>=400', 'mps-2018.guangdong-worldcup'],
	['2.7m', 'mps-2018.black_cards.black_cards_seized'],
	['270万', 'mps-2018.black_cards.black_cards_seized'],
	['670,000', 'mps-2018.live_streaming.live_rooms_closed'],
	['67万', 'mps-2018.live_streaming.live_rooms_closed'],
	['2.6亿', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['￥2.6亿', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['zhe jiang xuesheng', 'mps-2018.zhejiang-pupils'],
	['浙江 学籍', 'mps-2018.zhejiang-pupils'],
	['广东 世界杯', 'mps-2018.guangdong-worldcup'],
	['guangdong shijiebei', 'mps-2018.guangdong-worldcup'],
	['GSM', 'mps-2018.xinxiang-sniffing'],
	['wechat', 'mps-2018.xuzhou-reward'],
	['personal data 2016', 'personal-info-2016'],
	['water amry', 'water_army'],
	['lanzhou', 'gansu-2022.lanzhou-drugs'],
	['LANZHOU DRUGS', 'gansu-2022.lanzhou-drugs'],
	['Tiān Shuǐ dǔbó', 'gansu-2022.tianshui-gambling'],
	['q county', 'gansu-2022.qingyang-personal-info'],
	['mps 2021', 'mps-2021'],
	['Ministry of Public Security 2018', 'mps-2018'],
	['公安部2018', 'mps-2018'],
	['甘肃公安 2022', 'gansu-2022'],
	['one-yuan', 'mps-2018.taian-one-yuan'],
	['suspects>=462 type:case', 'mps-2018.guangdong-worldcup'],
	['suspects:462', 'mps-2018.guangdong-worldcup'],
];

test.each(FIRST)('%s finds %s among the first three', (query, id) => {
	expect(ids(query).slice(0, 3)).toContain(id);
});

test('the right record comes first in 95 of 100', () => {
	const late = FIRST.filter(([query, id]) => ids(query)[0] !== id);
	expect(FIRST.length).toBeGreaterThanOrEqual(120);
	expect(late.length / FIRST.length, late.join('; ')).toBeLessThanOrEqual(0.05);
});

test('filters alone keep the order of the kinds: cases before figures', () => {
	expect(ids('area:gansu suspects>100')[0]).toBe('mps-2018.jiuquan-loan');
});
