/** Queries on the real data, each with what must come first. */
import {describe, expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());
const ids = (text: string) => search(text).hits.map(hit => hit.id);

/** The right first hit; a few share their words with another record as good. */
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
	['type:report 2018', 'mps-2018'],
	['type:metric suspects', 'suspects_arrested'],
	['type:category fraud', 'telecom_fraud'],
	['type:case category:pornography', 'mps-2018.xuzhou-reward'],
	['地区:安徽 type:case', 'mps-2018.hefei-doctors'],
	['罪名:赌博 地区:甘肃 类型:案件', 'gansu-2022.tianshui-gambling'],
	['metric:funds_frozen', 'funds_frozen'],
	// Negations.
	['type:case dark !gambling', 'mps-2018.zhejiang-pupils'],
	['hacking !forged type:case', 'mps-2018.hefei-doctors'],
	['type:campaign 2021 !hackers', 'clean-internet-2021'],
	['jiuquan !solved', 'mps-2018.jiuquan-loan'],
	// Word operators and phrases.
	["'gambling", 'gambling'],
	['^jiuq', 'mps-2018.jiuquan-loan'],
	['"water army"', 'water_army'],
	['"four disruptions"', 'four-disruptions-2021'],
	// One letter or character typed.
	['j', 'mps-2018.jiuquan-loan'],
	['j type:case', 'mps-2018.jiuquan-loan'],
	['g type:category', 'gambling'],
	['h type:category', 'hacking'],
	['w type:category', 'water_army'],
	['酒', 'mps-2018.jiuquan-loan'],
	['护', 'protecting-seedlings-2021'],
	['泰', 'mps-2018.taian-one-yuan'],
	// More typing errors.
	['doctrs', 'mps-2018.hefei-doctors'],
	['hefie doctors', 'mps-2018.hefei-doctors'],
	['sniffin', 'mps-2018.xinxiang-sniffing'],
	['snifing', 'mps-2018.xinxiang-sniffing'],
	['wolrd cup', 'mps-2018.guangdong-worldcup'],
	['guangdnog gambling', 'mps-2018.guangdong-worldcup'],
	['gamblng', 'gambling'],
	['telecom farud', 'telecom_fraud'],
	['pornografy', 'pornography'],
	['ransomwear', 'hacking'],
	['prostituton', 'prostitution'],
	['forgd documents', 'forged_documents'],
	['websits closed', 'websites_closed'],
	['susepcts arrested', 'suspects_arrested'],
	['vulnerabilities reportd', 'vulnerabilities_reported'],
	['protecting seedlngs', 'protecting-seedlings-2021'],
	['rumuors', 'online_rumors'],
	['tiansui', 'gansu-2022.tianshui-gambling'],
	// A space left out.
	['bankcards seized', 'bank_cards_seized'],
	['chatgroups closed', 'groups_closed'],
	['liverooms', 'live_rooms_closed'],
	// More aliases.
	['phone scam', 'telecom_fraud'],
	['telecom fraud', 'telecom_fraud'],
	['trap loan', 'routine_loan'],
	['astroturfing', 'water_army'],
	['ddos', 'hacking'],
	['jingwang2021', 'clean-internet-2021'],
	['fourth-party payment', 'payment_settlement'],
	['sim cards', 'black_cards'],
	['fake masks', 'epidemic_crime'],
	['siguan', 'four-pipes-2021'],
	// More Chinese, pinyin and initials.
	['四断', 'four-disruptions-2021'],
	['洗钱', 'payment_settlement'],
	['網絡水軍', 'water_army'],
	['淨網2018', 'clean-internet-2018'],
	['侦破', 'cases_solved'],
	['移送起诉', 'suspects_transferred'],
	['凍結資金', 'funds_frozen'],
	['黑客', 'hacking'],
	['猫池', 'black_devices'],
	['短信嗅探', 'mps-2018.xinxiang-sniffing'],
	['天水赌博', 'gansu-2022.tianshui-gambling'],
	['wlsj', 'water_army'],
	['tld', 'routine_loan'],
	['wangluo shuijun', 'water_army'],
	['diànxìn wǎngluò zhàpiàn', 'telecom_fraud'],
	['heike', 'hacking'],
	['xiqian', 'payment_settlement'],
	['zhuahuohangyeneiburenyuanshu', 'insiders_arrested'],
	['yiyuangou', 'mps-2018.taian-one-yuan'],
	['dongjie zijin', 'funds_frozen'],
	// More spellings of numbers.
	['22 thousand', 'mps-2018.cases_solved'],
	['2.2e4', 'mps-2018.cases_solved'],
	['２.２万', 'mps-2018.cases_solved'],
	['1560000', 'mps-2018.harmful_information.information_items_cleared'],
	['29 billion', 'mps-2016.personal_records_seized'],
	['29000000000', 'mps-2016.personal_records_seized'],
	['5.22', 'mps-2018.beijing-forums'],
	['3·17', 'mps-2018.taian-one-yuan'],
	// As journalists and analysts type: other forms, synonyms, everyday words.
	['telecom scams 2021', 'fraud-gambling-2021'],
	['swindles', 'telecom_fraud'],
	['telekom fraud', 'telecom_fraud'],
	['money seized', 'funds_frozen'],
	['money frozen', 'funds_frozen'],
	['frozen money gansu', 'mps-2018.jiuquan-loan.funds_frozen'],
	['money laundering 2021', 'mps-2021.payment_settlement.gangs_destroyed'],
	['Guangdong betting money', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['suspects detained', 'suspects_arrested'],
	['suspects detained 2018', 'mps-2018.suspects_arrested'],
	['detentions', 'suspects_arrested'],
	['criminals caught', 'suspects_arrested'],
	['criminals arrested 2021', 'mps-2021.suspects_arrested'],
	['people arrested 2021', 'mps-2021.suspects_arrested'],
	['hackers caught 2021', 'mps-2021.hacking.suspects_arrested'],
	['hacker attacks', 'hacking'],
	['intrusions', 'hacking'],
	['hakers arested', 'hackers_arrested'],
	['Anhui hack', 'mps-2018.hefei-doctors'],
	['data breach', 'personal_info'],
	['privacy', 'personal_info'],
	['personnal infomation', 'personal_info'],
	['Sichuan data', 'mps-2016.mianyang-526'],
	['Zhejiang students', 'mps-2018.zhejiang-pupils'],
	['school records', 'mps-2018.zhejiang-pupils'],
	['porn', 'pornography'],
	['pornagraphy', 'pornography'],
	['obscene videos seized', 'videos_seized'],
	['bets', 'gambling'],
	['gamblers', 'gambling'],
	['football bets', 'gambling'],
	['world cup bets', 'mps-2018.guangdong-worldcup'],
	['gambeling guangdong', 'mps-2018.guangdong-worldcup'],
	['kids', 'minors_crime'],
	['children rescued', 'minors_rescued'],
	['rumors 2021', 'gansu-2021.harmful_information.rumor_leads_handled'],
	['rumours 2020', 'gansu-2021.harmful_information.rumor_leads_handled'],
	['shuijun', 'water_army'],
	['paid posters', 'water_army'],
	['paid posters arrested', 'mps-2018.guangzhou-water-army.suspects_arrested'],
	['Gansu gambling', 'gansu-2022.tianshui-gambling'],
	['Henan theft', 'mps-2018.xinxiang-sniffing'],
	['Beijing prostitution', 'mps-2018.beijing-forums'],
	['first half 2022', 'gansu-2022'],
	['websites shut down 2018', 'mps-2018.network_security_management.websites_closed_or_suspended'],
	['bank cards confiscated', 'bank_cards_seized'],
	['black cards seized 2021', 'mps-2021.black_cards.black_cards_seized'],
	['fake certificates sichuan', 'mps-2018.luzhou-certificates'],
	['forged diplomas', 'forged_documents'],
	['exam cheaters 2021', 'exams-2021'],
	['prosecutions 2022', 'gansu-2022.suspects_transferred'],
	['livestreamers banned', 'streamer_accounts_closed'],
	['usury', 'mps-2018.jiuquan-loan'],
	['how many suspects 2018', 'mps-2018.suspects_arrested'],
	['电信诈骗 2021', 'fraud-gambling-2021'],
	['网络诈骗抓了多少人', 'fraud-gambling-2021'],
	['甘肃抓获多少嫌疑人', 'gansu-2021.suspects_arrested'],
	['广东赌球冻结多少钱', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['2018年破案多少起', 'mps-2018.cases_solved'],
	['隐私泄露', 'personal_info'],
	['黑客入侵', 'hacking'],
	['黑客被捕', 'mps-2021.hacking.suspects_arrested'],
	['水军删帖', 'water_army'],
	['扣押电脑', 'computers_seized'],
	['没收银行卡', 'bank_cards_seized'],
	['孩子', 'minors_crime'],
	['造谣', 'online_rumors'],
	['绵阳案', 'mps-2016.mianyang-526'],
	['浙江学生信息', 'mps-2018.zhejiang-pupils'],
	['上半年 2022', 'gansu-2022'],
	['gansu dubo', 'gansu-2022.tianshui-gambling'],
	['heike zhuahuo', 'mps-2021.hacking.suspects_arrested'],
	['2021 抓获 suspects', 'mps-2021.suspects_arrested'],
	['净网2021 water army', 'water-army-2021'],
	['诈骗 money', 'fraud-gambling-2021'],
	['violent debt collectors', 'mps-2018.jiuquan-loan'],
	['what happened in wuxi', 'mps-2016.wuxi-insiders'],
	['is there anything about masks', 'epidemic_crime'],
	['2万2', 'mps-2018.cases_solved'],
	['2.2万起', 'mps-2018.cases_solved'],
];

describe(`${FIRST.length} queries`, () => {
	test.each(FIRST)('%s finds %s among the first three', (query, id) => {
		expect(ids(query).slice(0, 3)).toContain(id);
	});

	test('the right record comes first in 95 of 100', () => {
		const late = FIRST.filter(([query, id]) => ids(query)[0] !== id);
		expect(FIRST.length).toBeGreaterThanOrEqual(120);
		expect(late.length / FIRST.length, late.join('; ')).toBeLessThanOrEqual(0.05);
	});
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
