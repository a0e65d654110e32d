/**
 * Pairs of figures of the five reports, each worked out by hand. "More than n" is [n, n + u), u being the
 * place value of the last printed digit. The difference is B − A: from b.low − a.high to b.high − a.low.
 */
import {describe, expect, test} from 'vitest';
import {compareFigures, type Row} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';

const dataset = loadBundled();

function compared(a: string, b: string): Row {
	const [figureA, figureB] = [dataset.figure.get(a), dataset.figure.get(b)];
	if (!figureA || !figureB) {
		throw new Error(`the dataset has no ${figureA ? b : a}`);
	}
	return compareFigures(dataset, figureA, figureB);
}

type Expected = readonly [
	a: string,
	b: string,
	verdict: Row['verdict'],
	difference: readonly [number, number],
	direction: Row['direction'],
];

describe('pairs that may be compared', () => {
	const pairs: readonly Expected[] = [
		// [22000, 23000) and [37000, 38000): 37000 − 23000 = 14000; 38000 − 22000 = 16000.
		// Per month 22000/7…23000/5 = 3143…4600 against 37000/10…38000/8 = 3700…4750: cannot be told, so care.
		['mps-2018.cases_solved', 'mps-2021.cases_solved', 'with_care', [14_000, 16_000], 'up'],
		// [33000, 34000) and [80000, 90000): 80000 − 34000 = 46000; 90000 − 33000 = 57000.
		// Per month 33000/7…34000/5 = 4714…6800 against 80000/10…90000/8 = 8000…11250: up as well.
		['mps-2018.suspects_arrested', 'mps-2021.suspects_arrested', 'comparable', [46_000, 57_000], 'up'],
		// [300, 400) and [500, 600): 500 − 400 = 100; 600 − 300 = 300. Upstream crimes against personal data alone.
		[
			'mps-2018.upstream_crime.insiders_arrested',
			'mps-2021.personal_info.insiders_arrested',
			'with_care',
			[100, 300],
			'up',
		],
		// 2.7 million prints one decimal: [2.7, 2.8) million; 3.83 million stands without a bound word.
		// 3.83 − 2.8 = 1.03; 3.83 − 2.7 = 1.13.
		[
			'mps-2018.black_cards.black_cards_seized',
			'mps-2021.black_cards.black_cards_seized',
			'with_care',
			[1_030_000, 1_130_000],
			'up',
		],
		// [270, 280) and [300, 400): 300 − 280 = 20; 400 − 270 = 130. The second scope is the wider.
		['mps-2016.insiders_arrested', 'mps-2018.upstream_crime.insiders_arrested', 'with_care', [20, 130], 'up'],
		// [90, 100) and [1200, 1300): 1200 − 100 = 1100; 1300 − 90 = 1210.
		[
			'mps-2016.hackers_arrested',
			'mps-2018.upstream_crime.hackers_arrested',
			'with_care',
			[1100, 1210],
			'up',
		],
		// [270, 280) and [500, 600): 500 − 280 = 220; 600 − 270 = 330. A grand total against one operation.
		['mps-2016.insiders_arrested', 'mps-2021.personal_info.insiders_arrested', 'with_care', [220, 330], 'up'],
		// [1200, 1300) and [3900, 4000): 3900 − 1300 = 2600; 4000 − 1200 = 2800.
		['mps-2016.cases_solved', 'mps-2021.personal_info.cases_solved', 'with_care', [2600, 2800], 'up'],
		// [3300, 3400) and [4600, 4700): 4600 − 3400 = 1200; 4700 − 3300 = 1400.
		[
			'mps-2016.suspects_arrested',
			'mps-2021.personal_info.suspects_arrested',
			'with_care',
			[1200, 1400],
			'up',
		],
		// 42 (万 lost) → [420000, 430000); 1.56 million → [1560000, 1570000).
		// 1560000 − 430000 = 1130000; 1570000 − 420000 = 1150000.
		[
			'mps-2016.information_items_cleared',
			'mps-2018.harmful_information.information_items_cleared',
			'with_care',
			[1_130_000, 1_150_000],
			'up',
		],
		// [410, 420) and 2324: 2324 − 420 = 1904; 2324 − 410 = 1914. "Filed" reaches further in one than the other.
		['gansu-2021.cases_filed', 'gansu-2022.cases_filed', 'with_care', [1904, 1914], 'up'],
		// Single cases of one kind. 13 and 29: +16.
		[
			'mps-2016.wuxi-insiders.suspects_arrested',
			'mps-2016.heze-middlemen.suspects_arrested',
			'with_care',
			[16, 16],
			'up',
		],
		// 29 and 25: −4.
		[
			'mps-2016.heze-middlemen.suspects_arrested',
			'gansu-2022.qingyang-personal-info.suspects_arrested',
			'with_care',
			[-4, -4],
			'down',
		],
		// 462 suspects and 34 persons involved: −428.
		[
			'mps-2018.guangdong-worldcup.suspects_arrested',
			'mps-2018.taian-one-yuan.suspects_arrested',
			'with_care',
			[-428, -428],
			'down',
		],
		// 230 and 500 (万 lost): [2.3, 2.4) and [5, 6) million. 5 − 2.4 = 2.6; 6 − 2.3 = 3.7.
		[
			'mps-2016.mianyang-526.funds_involved',
			'mps-2016.heze-middlemen.funds_involved',
			'with_care',
			[2_600_000, 3_700_000],
			'up',
		],
		// 200 (万 lost) and 4 million: [2, 3) and [4, 5) million. 4 − 3 = 1; 5 − 2 = 3.
		[
			'mps-2016.heze-middlemen.personal_records_seized',
			'gansu-2022.qingyang-personal-info.personal_records_seized',
			'with_care',
			[1_000_000, 3_000_000],
			'up',
		],
		// [260, 270) and [50, 60) million frozen: 50 − 270 = −220; 60 − 260 = −200.
		[
			'mps-2018.guangdong-worldcup.funds_frozen',
			'mps-2018.taian-one-yuan.funds_frozen',
			'with_care',
			[-220_000_000, -200_000_000],
			'down',
		],
		// [6000, 7000) and [4, 5) million records in two single cases: 4000000 − 7000 = 3993000; 5000000 − 6000 = 4994000.
		[
			'mps-2016.wuxi-insiders.personal_records_seized',
			'gansu-2022.qingyang-personal-info.personal_records_seized',
			'with_care',
			[3_993_000, 4_994_000],
			'up',
		],
		// [6000, 7000) and [2, 3) million: 2000000 − 7000 = 1993000; 3000000 − 6000 = 2994000.
		[
			'mps-2016.wuxi-insiders.personal_records_seized',
			'mps-2016.heze-middlemen.personal_records_seized',
			'with_care',
			[1_993_000, 2_994_000],
			'up',
		],
		// Both exact: 25 − 13 = 12.
		[
			'mps-2016.wuxi-insiders.suspects_arrested',
			'gansu-2022.qingyang-personal-info.suspects_arrested',
			'with_care',
			[12, 12],
			'up',
		],
		// Both exact: 13 − 9 = 4.
		[
			'mps-2016.mianyang-526.suspects_arrested',
			'mps-2016.wuxi-insiders.suspects_arrested',
			'with_care',
			[4, 4],
			'up',
		],
		// Both exact: 1 − 29 = −28.
		[
			'mps-2018.guangdong-worldcup.gangs_destroyed',
			'gansu-2022.tianshui-gambling.gangs_destroyed',
			'with_care',
			[-28, -28],
			'down',
		],
	];

	test.each(pairs)('%s to %s', (a, b, verdict, [low, high], direction) => {
		const row = compared(a, b);
		expect(row.verdict).toBe(verdict);
		expect(row.difference).toEqual({low, high});
		expect(row.direction).toBe(direction);
	});

	test('ratio, percentage and monthly rate of the suspects of 2018 and 2021', () => {
		const row = compared('mps-2018.suspects_arrested', 'mps-2021.suspects_arrested');
		// 80000/34000 = 2.353; 90000/33000 = 2.727.
		expect(row.ratio?.low).toBeCloseTo(2.353, 3);
		expect(row.ratio?.high).toBeCloseTo(2.727, 3);
		expect(row.change?.low).toBeCloseTo(135.3, 1);
		expect(row.change?.high).toBeCloseTo(172.7, 1);
		expect(row.perMonth?.a.low).toBeCloseTo(4714.3, 1);
		expect(row.perMonth?.a.high).toBe(6800);
		expect(row.perMonth?.b).toEqual({low: 8000, high: 11_250});
		// 8000 − 6800; 11250 − 4714.3.
		expect(row.perMonth?.difference.low).toBe(1200);
		expect(row.perMonth?.difference.high).toBeCloseTo(6535.7, 1);
		expect(row.perMonth?.direction).toBe('up');
	});

	test('cases solved rise from 2018 to 2021 in total, and cannot be told per month', () => {
		const row = compared('mps-2018.cases_solved', 'mps-2021.cases_solved');
		expect(row.direction).toBe('up');
		expect(row.perMonth?.direction).toBe('unknown');
	});
});

describe('pairs that may not be compared', () => {
	const pairs: readonly (readonly [a: string, b: string, codes: readonly string[]])[] = [
		// Administrative cases against enterprises and units that were punished: another act, another thing.
		[
			'mps-2018.network_security_management.admin_cases_handled',
			'mps-2021.companies_punished',
			['metric', 'unit'],
		],
		// Solved by others with support against filed.
		['gansu-2021.cases_solved_with_support', 'gansu-2022.cases_filed', ['metric']],
		// Arrested against transferred for prosecution.
		['gansu-2021.suspects_arrested', 'gansu-2022.suspects_transferred', ['metric']],
		// The same act and kind, a province against the nation.
		['gansu-2022.minors_crime.cases_solved', 'mps-2021.minors_crime.cases_solved', ['area']],
		[
			'gansu-2022.fraud_gambling_support.suspects_arrested',
			'mps-2021.fraud_gambling_support.suspects_arrested',
			['area'],
		],
		// Netizens against person-times, a province against the nation.
		[
			'gansu-2022.suicide_prevention.suicidal_netizens_rescued',
			'mps-2021.suicide_prevention.suicides_prevented',
			['metric', 'population', 'area'],
		],
		// The hackers are among the suspects.
		[
			'mps-2018.upstream_crime.hackers_arrested',
			'mps-2018.upstream_crime.suspects_arrested',
			['metric', 'part_of_whole'],
		],
		// All suspects against those of one basket of crimes.
		['mps-2018.suspects_arrested', 'mps-2018.upstream_crime.suspects_arrested', ['category']],
		// Two counts of closed accounts, in two fields of work of one report.
		[
			'mps-2018.harmful_information.accounts_closed',
			'mps-2018.network_security_management.accounts_closed',
			['category'],
		],
		// All gambling gangs against those of one case.
		['mps-2018.gambling.gangs_destroyed', 'mps-2018.guangdong-worldcup.gangs_destroyed', ['area', 'level']],
		// 1,800 million yuan for 160 boxes: no value is defended.
		[
			'mps-2016.heze-middlemen.funds_involved',
			'gansu-2022.lanzhou-drugs.funds_involved',
			['category', 'no_value'],
		],
		// The act was lost.
		[
			'gansu-2022.personal_info.admin_cases_act_unstated',
			'mps-2018.network_security_management.admin_cases_handled',
			['metric', 'act_unstated', 'area'],
		],
	];

	test.each(pairs)('%s and %s', (a, b, codes) => {
		const row = compared(a, b);
		expect(row.verdict).toBe('not_comparable');
		expect(row.reasons.map(reason => reason.code)).toEqual(codes);
		expect(row).toMatchObject({
			difference: null,
			ratio: null,
			change: null,
			perMonth: null,
			direction: 'unknown',
		});
	});
});
