/** A small dataset made by hand: two national reports and a province, with figures as the tests need them. */
import {type Dataset, indexTables} from '../../src/model/dataset.ts';
import {intervalOf} from '../../src/model/interval.ts';
import type {Figure, Metric, Period, Report, Tables} from '../../src/model/types.ts';

const label = (en: string) => ({en, zh: `${en}（中）`, pinyin: ''});
const both = (en: string) => ({en, zh: `${en}（中）`});

export const stated = (start: string, end: string): Period => ({
	start,
	end,
	basis: 'stated',
	note: null,
	noteZh: null,
});
export const inferred = (start: string, end: string): Period => ({
	start,
	end,
	basis: 'inferred',
	note: null,
	noteZh: null,
});

const metric = (id: string, counts: string, near: string[] = [], act = id): Metric => ({
	id,
	label: label(id.replaceAll('_', ' ')),
	unit: counts,
	kind: 'count',
	act: both(act),
	counts,
	generic: counts !== 'card' && counts !== 'insider',
	family: 'x',
	definition: both(id),
	near,
	aliases: [],
});

const category = (id: string, parent: string | null, includes: string[] = []) => ({
	id,
	parent,
	includes,
	label: label(id.replaceAll('_', ' ')),
	aliases: [],
	iccs: null,
	note: null,
});

const unit = (id: string, population: 'persons' | 'person-times' | null = null) => ({
	id,
	plural: `${id}s`,
	measure: '个',
	noun: both(id),
	population,
});

const report = (id: string, area: string, period: Period, publisher: string, translated = true): Report => ({
	id,
	tier: id.startsWith('parallel') ? 'parallel' : 'primary',
	label: label(id),
	title: both(id),
	publisher,
	carrier: both(id),
	source: {
		file: null,
		sha256: null,
		length: null,
		language: translated ? 'en' : 'zh',
		translation: translated ? 'machine' : 'none',
	},
	published: {date: '2020', basis: 'stated', note: null, noteZh: null, source: null, url: null},
	area,
	period,
	campaign: null,
	quality: {rating: 'readable', note: both('')},
	summary: both(''),
});

const REPORTS: Readonly<Record<string, Report>> = {
	one: report('one', 'CN', stated('2018-01', '2018-06'), 'mps'),
	two: report('two', 'CN', stated('2019-01', '2019-06'), 'mps'),
	long: report('long', 'CN', stated('2020-01', '2020-12'), 'mps'),
	province: report('province', 'CN-GS', stated('2019-01', '2019-06'), 'gansu-psd', false),
	'parallel-two': report('parallel-two', 'CN', stated('2019-01', '2019-06'), 'mps'),
};

/** A figure of a report; value and interval follow from `n` and the bound unless given. */
export function figure(reportId: string, over: Partial<Figure> & {n?: number}): Figure {
	const {n = 100, ...rest} = over;
	const source = REPORTS[reportId] ?? report(reportId, 'CN', stated('2018', '2018'), 'mps');
	const base: Figure = {
		id: `${reportId}.${over.category ?? 'cybercrime'}.${over.metric ?? 'cases_solved'}.${n}`,
		report: reportId,
		campaign: null,
		case: null,
		source: null,
		metric: 'cases_solved',
		category: 'cybercrime',
		area: source.area,
		level: 'campaign_total',
		period: source.period,
		kind: 'count',
		unit: 'case',
		printed: String(n),
		printedValue: n,
		value: n,
		...intervalOf(n, over.bound ?? 'exact'),
		bound: 'exact',
		status: 'as_printed',
		reading: null,
		evidence: [],
		partOf: [],
		note: null,
		noteZh: null,
	};
	return {...base, ...rest};
}

export function sample(figures: readonly Figure[]): Dataset {
	const tables: Tables = {
		publishers: [
			{id: 'mps', label: label('Ministry'), area: 'CN', type: 'national'},
			{id: 'gansu-psd', label: label('Gansu'), area: 'CN-GS', type: 'provincial'},
		],
		areas: (
			[
				['CN', null, 'country'],
				['CN-GS', 'CN', 'province'],
				['CN-SC', 'CN', 'province'],
				['CN-GS-jiuquan', 'CN-GS', 'prefecture'],
			] as const
		).map(([id, parent, level]) => ({
			id,
			parent,
			level,
			label: label(id),
			iso: null,
			gbt2260: null,
			aliases: [],
		})),
		units: [
			unit('case'),
			unit('website'),
			unit('card'),
			unit('suspect', 'persons'),
			unit('person', 'persons'),
			unit('person-time', 'person-times'),
		],
		categories: [
			category('cybercrime', null),
			category('upstream_crime', 'cybercrime', ['personal_info', 'hacking', 'black_cards']),
			category('personal_info', 'cybercrime'),
			category('hacking', 'cybercrime'),
			category('black_industry', 'cybercrime'),
			category('black_cards', 'black_industry'),
		],
		metrics: [
			metric('cases_solved', 'case', ['cases_filed', 'cases_solved_with_support'], 'solved'),
			metric('cases_filed', 'case', ['cases_solved', 'cases_solved_with_support'], 'filed'),
			metric('cases_solved_with_support', 'case', ['cases_solved', 'cases_filed']),
			metric('criminal_cases_act_unstated', 'case', ['cases_solved'], 'not stated'),
			metric('suspects_arrested', 'suspect'),
			metric('insiders_arrested', 'insider'),
			metric('black_cards_seized', 'card'),
			metric('websites_closed', 'website'),
		],
		reports: Object.values(REPORTS),
		campaigns: [],
		cases: [],
		periods: [],
		figures: [...figures],
	};
	return indexTables(tables);
}
