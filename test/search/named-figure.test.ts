/** What is counted, with a year, a campaign or a place, leads to the figure. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());
const first = (text: string) => search(text).hits[0]?.id;

test.each([
	['cases solved 2018', 'mps-2018.cases_solved'],
	['cases slved 2018', 'mps-2018.cases_solved'],
	['2018 侦破', 'mps-2018.cases_solved'],
	['zhenpo 2018', 'mps-2018.cases_solved'],
	['arrests 2021', 'mps-2021.suspects_arrested'],
	['jingwang 2018 suspects', 'mps-2018.suspects_arrested'],
	['净网2018 抓获', 'mps-2018.suspects_arrested'],
	['arrested gansu', 'gansu-2021.suspects_arrested'],
	['jiuquan suspects', 'mps-2018.jiuquan-loan.suspects_arrested'],
	['frozen guangdong', 'mps-2018.guangdong-worldcup.funds_frozen'],
	['accounts seized 2021', 'mps-2021.black_accounts.accounts_seized'],
])('%s leads to %s', (query, id) => {
	expect(first(query)).toBe(id);
});

test.each([
	['personal data 2016', 'personal-info-2016'],
	['lanzhou drugs', 'gansu-2022.lanzhou-drugs'],
	['luzhou jiazheng', 'mps-2018.luzhou-certificates'],
])('what is called by all the words stays before its figures: %s', (query, id) => {
	expect(first(query)).toBe(id);
});

test.each(['gambling cases', 'gansu cases !police', '赌博案件'])('%s asks for cases', query => {
	expect(search(query).hits[0]?.type).toBe('case');
});
