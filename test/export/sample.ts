/** One small dataset: an exact, a bounded, a corrected, a damaged and a money figure of one report. */
import {type Dataset, indexTables} from '../../src/model/dataset.ts';
import {intervalOf} from '../../src/model/interval.ts';
import type {Figure, Report, Tables} from '../../src/model/types.ts';

const label = (en: string, zh: string) => ({en, zh, pinyin: ''});
const period = {start: '2018-02', end: '2018-08', basis: 'inferred' as const, note: 'why', noteZh: null};

export const report: Report = {
	id: 'mps-2018',
	tier: 'primary',
	label: label('Ministry, 2018', '公安部，2018年'),
	title: {en: 'Results & cases: 100% of {net}', zh: '“净网2018”战果'},
	publisher: 'mps',
	carrier: {en: 'machine translation on a website', zh: '机器译文'},
	source: {file: '004_a.txt', sha256: 'ab12', length: 100, language: 'en', translation: 'machine'},
	published: {
		date: '2018-09-07',
		basis: 'corroborated',
		note: null,
		noteZh: null,
		source: 'repost',
		url: 'https://example.org/a_b',
	},
	area: 'CN',
	period,
	campaign: null,
	quality: {rating: 'readable', note: {en: '', zh: ''}},
	summary: {en: 'What was done.', zh: '做了什么。'},
};

function figure(id: string, value: number, changes: Partial<Figure> = {}): Figure {
	const bound = changes.bound ?? 'exact';
	return {
		id: `mps-2018.${id}`,
		report: 'mps-2018',
		campaign: null,
		case: null,
		source: '004_a.txt',
		metric: 'cases_solved',
		category: 'cybercrime',
		area: 'CN',
		level: 'campaign_total',
		period,
		kind: 'count',
		unit: 'case',
		printed: String(value),
		printedValue: value,
		value,
		...intervalOf(value, bound),
		bound,
		status: 'as_printed',
		reading: null,
		evidence: [{exact: `${value} cases`, start: 3, end: 20, paragraph: 1, headline: false}],
		partOf: [],
		note: null,
		noteZh: null,
		...changes,
	};
}

const reading = {
	basis: 'corroborated' as const,
	source: 'Xinhua',
	url: null,
	confidence: 'high' as const,
	likely: null,
	reasonZh: null,
	expect: null,
	original: null,
};

export const figures = {
	exact: figure('exact', 45, {period: {...period, basis: 'stated'}}),
	bounded: figure('bounded', 22000, {bound: 'at_least'}),
	corrected: figure('corrected', 29_000_000_000, {
		printed: '290',
		printedValue: 290,
		bound: 'at_least',
		status: 'corrected',
		reading: {...reading, reason: 'The scale word was lost.'},
	}),
	damaged: figure('damaged', 1.8e9, {
		printed: '1,800 million',
		value: null,
		low: null,
		high: null,
		bound: 'at_least',
		status: 'damaged',
		kind: 'money',
		unit: 'CNY',
		reading: {
			...reading,
			basis: 'convention',
			source: null,
			reason: 'No parallel report.',
			likely: 18_000_000,
		},
	}),
	money: figure('money', 2_300_000, {kind: 'money', unit: 'CNY'}),
};

export const tables: Tables = {
	publishers: [
		{id: 'mps', label: label('Ministry of Public Security', '公安部'), area: 'CN', type: 'national'},
	],
	areas: [
		{
			id: 'CN',
			parent: null,
			level: 'country',
			label: label('China', '中国'),
			iso: 'CN',
			gbt2260: null,
			aliases: [],
		},
	],
	units: [
		{id: 'case', plural: 'cases', measure: '起', noun: {en: 'case', zh: '案件'}, population: null},
		{id: 'CNY', plural: 'CNY', measure: '元', noun: {en: 'yuan', zh: ''}, population: null},
	],
	categories: [
		{
			id: 'cybercrime',
			parent: null,
			includes: [],
			label: label('Cybercrime', '网络犯罪'),
			aliases: [],
			iccs: null,
			note: null,
		},
	],
	metrics: [
		{
			id: 'cases_solved',
			label: label('Cases solved', '侦破案件数'),
			unit: 'case',
			kind: 'count',
			act: {en: 'solved', zh: '侦破'},
			counts: 'case',
			generic: true,
			family: 'cases',
			definition: {en: '', zh: ''},
			near: [],
			aliases: [],
		},
	],
	reports: [report],
	campaigns: [],
	cases: [],
	periods: [],
	figures: Object.values(figures),
};

export const dataset: Dataset = indexTables(tables);
